import { append } from '../../drawing/append.js';
import { label, rule, tag, tagWidth } from '../../drawing/builders.js';
import type { LayoutContext } from '../../drawing/layout-context.js';
import type { Drawing, Mark, PlainMark } from '../../drawing/marks.js';
import { setText } from '../../drawing/text.js';
import { type } from '../../drawing/type.js';
import type { LegendEntry } from '../../i18n/legend.js';
import { terms } from '../../i18n/terms.js';
import { setBeside } from './layout/beside.js';
import { type Columns, columnsFor } from './layout/columns.js';
import type { ThreadTheme } from './layout/linked.js';
import { isAnyLoose, type Loose, setLoose } from './layout/loose.js';
import { setOnRails } from './layout/rails.js';

/** The heads of the two columns: 2020年已做, 2021年接着做, each with how many. */
export interface ThreadHeads {
  done: { text: string; count: string };
  planned: { text: string; count: string };
}

export interface OutcomeThreadsDrawing {
  themes: readonly ThreadTheme[];
  loose: Loose;
  heads: ThreadHeads;
}

/** From this width outcomes and tasks stand beside one another, in pixels at a scale of 1. */
const BESIDE = 720;

/** Whether outcomes and tasks stand beside one another. */
export function isBeside({ width, scale }: Pick<LayoutContext, 'width' | 'scale'>): boolean {
  return width >= BESIDE * scale;
}

/** Threads by theme, from what was done to what carries it on, then what is not linked. */
export function layoutOutcomeThreads({ themes, loose, heads }: OutcomeThreadsDrawing, context: LayoutContext): Drawing {
  const { width, scale } = context;
  const hasThemes = themes.some(({ heading }) => heading !== '');
  const columns = isBeside(context) ? columnsFor(hasThemes, context) : null;
  const marks: Mark[] = [];
  let y = 0;
  if (columns && themes.length > 0) {
    marks.push(...setHeads(heads, columns, context));
    y = 28 * scale;
  }
  const sections = [
    ...themes.map(({ heading, linked }) => ({
      heading,
      set: (top: number): { marks: Mark[]; height: number } => {
        const inner: Mark[] = [];
        let at = top;
        linked.forEach((one, i) => {
          // Beneath one another, what is linked needs a line to the next; beside, the curves say it.
          if (i > 0 && !columns) {
            inner.push(rule(at + 3 * scale, 0, width, 'hair'));
            at += 7 * scale;
          }
          const set = columns ? setBeside(one, at, columns, context) : setOnRails(one, at, context);
          append(inner, set.marks);
          at += set.height;
        });
        return { marks: inner, height: at - top };
      },
    })),
    ...(isAnyLoose(loose)
      ? [
          {
            heading: themes.length > 0 ? loose.heading : '',
            set: (top: number) => setLoose(loose, top, columns, context),
          },
        ]
      : []),
  ];
  sections.forEach(({ heading, set }, i) => {
    marks.push(rule(y, 0, width, i === 0 || !columns ? 'ink' : 'hair'));
    y += 8 * scale;
    const head = setHeading(heading, y, columns, context);
    append(marks, head.marks);
    const body = set(columns?.theme ? y : y + head.height);
    append(marks, body.marks);
    y = Math.max(y + head.height + (columns?.theme ? 0 : body.height), y + body.height) + 8 * scale;
  });
  return { width, height: Math.ceil(y), marks, legend: legendOf(themes, loose) };
}

function setHeads({ done, planned }: ThreadHeads, columns: Columns, context: LayoutContext): PlainMark[] {
  const { scale, measure, language } = context;
  const font = type('label', scale);
  const small = type('note', scale);
  const baseline = 16 * scale;
  const word = terms[language].planned;
  const box = tagWidth(word, context) + 7 * scale;
  const head = ({ text, count }: ThreadHeads['done'], x: number): PlainMark[] => [
    label(text, x, baseline, font, 'ink'),
    label(count, x + measure(text, font) + 7 * scale, baseline, small, 'ink-2'),
  ];
  return [
    ...head(done, columns.outcomeX),
    tag(word, columns.taskX, baseline - 13.5 * scale, true, context, { isQuiet: true }),
    ...head(planned, columns.taskX + box),
  ];
}

/** A theme at the left of its threads, or over them. */
function setHeading(
  heading: string,
  y: number,
  columns: Columns | null,
  context: LayoutContext,
): { marks: PlainMark[]; height: number } {
  if (heading === '') return { marks: [], height: 0 };
  const { width, scale } = context;
  const room = columns?.theme ? columns.theme - 16 * scale : width;
  const set = setText(
    { text: heading, x: 0, y: y + 5 * scale, width: room, ...type('label', scale), tone: 'ink-2' },
    context,
  );
  return { marks: set.marks, height: set.height + 8 * scale };
}

/** How marks say what is done and what is not. */
function legendOf(themes: readonly ThreadTheme[], { outcomes, tasks }: Loose): LegendEntry[] {
  const ends = themes.flatMap(({ linked }) => linked.flatMap((one) => [...one.outcomes, ...one.tasks]));
  const drawn = new Set([...ends, ...outcomes.ends, ...tasks.ends].map(({ status }) => status));
  return (['done', 'planned', 'expected'] as const).filter((status) => drawn.has(status));
}
