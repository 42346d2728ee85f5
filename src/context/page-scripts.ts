/** The longest that a page is waited for whose scripts go on and on, in milliseconds. */
const PATIENCE = 500;
/** How long an engine that does not tell when it is idle is given for the tasks that wait, in milliseconds. */
const PAUSE = 50;

/**
 * Resolves once the scripts that a page loads while it is parsed have run, and the tasks that they have set: one of them
 * may give an element that stands there bare a report, as frameworks do, task by task, with what a server has rendered.
 * On a page that is parsed it is the next moment that is idle.
 */
export async function pageScripts(page: Document): Promise<void> {
  if (!isParsed(page)) await parsed(page);
  await new Promise<void>((done) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => done(), { timeout: PATIENCE });
    else setTimeout(done, PAUSE);
  });
}

function parsed(page: Document): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      page.removeEventListener('DOMContentLoaded', end);
      resolve();
    };
    page.addEventListener('DOMContentLoaded', end);
  });
}

function isParsed(page: Document): boolean {
  if (page.readyState !== 'interactive' || page !== document) return page.readyState !== 'loading';
  // Between "interactive" and that event module scripts run.
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation !== undefined && Number(Reflect.get(navigation, 'domContentLoadedEventStart')) > 0;
}

/**
 * What React was told to give an element as `report`, where it has kept that to itself: React 19 sets no property of an
 * element that a server has rendered, and no version passes on undefined. It keeps what it was told on the element.
 * @returns undefined where React was told nothing of a report
 */
export function reportKeptByReact(element: Element): { report: unknown } | undefined {
  const key = Object.keys(element).find((name) => name.startsWith('__reactProps$'));
  const props: unknown = key === undefined ? undefined : Reflect.get(element, key);
  return typeof props === 'object' && props !== null && 'report' in props ? { report: props.report } : undefined;
}
