/**
 * Loads the elements that a page has, and those that come into it later, wherever they stand: one script for a site whose pages have
 * different widgets. It stands beside the files of the elements, `gazette.js`, and asks for no file before its tag is there.
 */

/** The files of the elements, by what their tags have after `gazette-`. */
const ELEMENTS = new Set(
  'bureau-comparison change-chart collaboration-map document-list framework inline-figure metric-card metric-grid outcome-threads pictogram report report-outline series source-text target-tracker tier-pyramid timeline'.split(
    ' ',
  ),
);
const PREFIX = 'gazette-';
/** The report that comes with the elements. */
const BUNDLED = 'reports/miit-2020-2021';

/** Where this file and those of the elements are. */
const FOLDER = import.meta.url.replace(/[^/]*(?:[?#].*)?$/, '');

/**
 * Every element in one file for older browsers, where the modules do not run: whatever has container queries (Chromium 105,
 * Firefox 110, Safari 16) but Safari 16.0–16.3, where neither does, has the syntax and the built-ins that those are written with.
 */
const CLASSIC = CSS.supports('container-type:inline-size') ? '' : 'classic/gazette';

const asked = new Set<string>();
const observed = new WeakSet<Node>();

/**
 * Asks for a file beside this one, once; one that did not come is asked for again with the next tag. A script that is no module is
 * imported like one: an element for it would need an address that the page's policy trusts.
 */
function load(module: string): void {
  const file = CLASSIC || module;
  if (asked.has(file)) return;
  asked.add(file);
  import(/* @vite-ignore */ `${FOLDER}${file}.js`).catch((error: unknown) => {
    asked.delete(file);
    console.warn('gazette-elements:', error);
  });
}

/** Asks for the report together with the code, not after it; older browsers take no report that was asked for ahead. */
function loadReport(element: Element): void {
  if (CLASSIC) return;
  const source = element.getAttribute('src');
  if (source !== null) for (const address of source.trim().split(/\s+/)) preload(address);
  else if (element.localName === `${PREFIX}report` ? element.hasAttribute('bundled') : isAlone(element)) load(BUNDLED);
}

/** A widget that shows the report that comes with the elements: nothing around it, or on it, gives another. */
function isAlone(element: Element): boolean {
  return !element.hasAttribute('report') && !element.closest(`${PREFIX}report`);
}

function preload(address: string): void {
  const link = document.createElement('link');
  // An address of a document, as the page writes it; one that is none is not asked for.
  Object.assign(link, {
    rel: 'preload',
    as: 'fetch',
    type: 'application/json',
    crossOrigin: 'anonymous',
    href: address,
  });
  if (asked.has(link.href) || !/^https?:/.test(link.href)) return;
  asked.add(link.href);
  link.onload = link.onerror = () => link.remove();
  document.head.append(link);
}

/** Looks at an element, and at what is in its open shadow. */
function look(element: Element): void {
  const { localName } = element;
  const name = localName.startsWith(PREFIX) ? localName.slice(PREFIX.length) : '';
  if (ELEMENTS.has(name)) {
    if (!customElements.get(localName)) load(name === 'report' ? localName : name);
    loadReport(element);
  } else if (element.shadowRoot) observe(element.shadowRoot);
  // Another library's element may have a shadow once it is defined, and widgets in it.
  else if (localName.includes('-') && !customElements.get(localName))
    customElements.whenDefined(localName).then(
      () => element.shadowRoot && observe(element.shadowRoot),
      // No name of an element: font-face of SVG.
      () => {},
    );
}

function lookThrough(root: Element | Document | ShadowRoot): void {
  if (root.nodeType === Node.ELEMENT_NODE) look(root as Element);
  for (const element of root.querySelectorAll('*')) look(element);
}

/** Looks through a root now, and at all that comes into it. */
function observe(root: Document | ShadowRoot): void {
  if (observed.has(root)) return;
  observed.add(root);
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) lookThrough(node as Element);
  }).observe(root, { childList: true, subtree: true });
  lookThrough(root);
}

observe(document);

export {};
