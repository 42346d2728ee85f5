import type { FilledWidget } from './widgets-for.js';

/** The widths at which room is kept for a drawing, each from the width of the page that it holds from. */
const WIDTHS = [
  { from: 0, drawing: 343 },
  { from: 760, drawing: 700 },
  { from: 1120, drawing: 1040 },
];
/** What stands around a drawing: heading, standfirst, legend, credit. */
const AROUND = 170;

/** The class of the place of a widget. */
export function placeOf({ tag }: Pick<FilledWidget, 'tag'>): string {
  return tag.replace('gazette-', 'place-');
}

/** The style of a page: type and measure of a paper, and room for each drawing before it is there. */
export function styleSheet(widgets: readonly FilledWidget[]): string {
  const rooms = WIDTHS.map(({ from, drawing }) => {
    const rules = widgets.map((widget) => {
      const height = Math.round(widget.heightAt(drawing));
      return height === 0 ? '' : `  .${placeOf(widget)} { min-block-size: ${height + AROUND}px; }\n`;
    });
    return `@media screen and (scripting: enabled) and (min-width: ${from}px) {\n${rules.join('')}}\n`;
  });
  return `${STYLE}\n${rooms.join('')}`;
}

const STYLE = `:root {
  color-scheme: light dark;
  --ink: light-dark(#1c1b19, #edeae3);
  --soft: light-dark(#4a4843, #c5c1b8);
  --hair: light-dark(#d9d5cb, #363a41);
  --paper: light-dark(#fdfcf9, #15171b);
  --mark: light-dark(#f3e9c9, #463c17);
}
* { box-sizing: border-box; }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 16px/1.75 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}
:lang(en) body { line-height: 1.6; }
a { color: inherit; text-underline-offset: 0.2em; }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
header, main, footer { max-width: 1104px; margin: 0 auto; padding: 0 32px; }
header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 4px 24px; padding-block: 14px; color: var(--soft); font-size: 14px; }
header p { margin: 0; }
h1 { max-width: 24em; margin: 40px 0 8px; font-size: clamp(26px, 4.2vw, 42px); line-height: 1.28; text-wrap: balance; }
.byline, .lead { max-width: 40em; margin: 0 0 6px; color: var(--soft); }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(210px, 1fr)); gap: 20px 36px; margin: 24px 0; padding: 0; list-style: none; }
.figures span { display: block; }
.figures .label { font-weight: 600; }
.figures .figure { font-size: 32px; font-weight: 700; line-height: 1.3; }
.figures .note { color: var(--soft); font-size: 14px; }
.figures q { display: block; margin-top: 6px; color: var(--soft); font-size: 14px; quotes: none; }
section { margin: 64px 0 0; }
section > h2, .fallback h2 { margin: 0 0 4px; border-top: 4px solid var(--ink); padding-top: 9px; font-size: 22px; line-height: 1.4; }
.fallback p { max-width: 44em; margin: 0 0 8px; color: var(--soft); }
summary { min-height: 24px; cursor: pointer; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 14px; line-height: 1.5; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { border-top: 1px solid var(--hair); padding: 8px 14px 8px 0; text-align: start; vertical-align: top; font-weight: 400; }
thead th { border-top: 0; font-weight: 600; white-space: nowrap; }
small { display: block; color: var(--soft); font-size: 13px; }
.text { max-width: 40em; }
.text h3 { margin: 36px 0 8px; font-size: 19px; }
.text h4 { margin: 24px 0 6px; font-size: 16px; }
.text p { margin: 0 0 12px; }
mark { background: none; color: inherit; text-decoration: underline dotted 1px; text-underline-offset: 0.24em; }
mark:target { background: var(--mark); }
footer { margin-top: 72px; border-top: 1px solid var(--hair); padding-block: 18px 40px; color: var(--soft); font-size: 14px; }
@media (max-width: 759px) {
  header, main, footer { padding-inline: 16px; }
  section { margin-top: 48px; }
}
@media print {
  header a, .json { display: none; }
  section { break-inside: avoid-page; }
}
`;
