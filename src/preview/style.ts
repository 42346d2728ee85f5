/** The style of the preview's own page. */
export const PREVIEW_STYLE = `:root {
  color-scheme: light dark;
  --ink: light-dark(#1c1b19, #edeae3);
  --soft: light-dark(#4a4843, #c5c1b8);
  --faded: light-dark(#6b675e, #a39e93);
  --hair: light-dark(#d9d5cb, #363a41);
  --rule: light-dark(#8d887c, #7f7b72);
  --paper: light-dark(#fdfcf9, #15171b);
  --raised: light-dark(#ffffff, #1f2227);
  --check: light-dark(#f6e3a1, #57470f);
  --open: light-dark(#a8241c, #ff9b90);
  --current: light-dark(#cfe2ff, #1f4476);
}
* { box-sizing: border-box; }
body { display: grid; grid-template-columns: minmax(270px, 21em) minmax(0, 1fr) minmax(0, 1.15fr); height: 100vh; margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.6 system-ui, "PingFang SC", "Noto Sans CJK SC", sans-serif; }
body.nothing { display: block; padding: 18px 20px; }
.work, .source { overflow: auto; border-inline-end: 1px solid var(--hair); padding: 18px 20px 40px; }
h1 { margin: 0 0 8px; font-size: 18px; line-height: 1.35; overflow-wrap: anywhere; }
h2 { margin: 22px 0 4px; border-top: 3px solid var(--ink); padding-top: 6px; font-size: 15px; }
.source h2 { margin-top: 0; border-top: 0; padding-top: 0; }
[hidden] { display: none !important; }
p { margin: 0 0 6px; }
#status { font-weight: 600; }
#told:empty, #form-told:empty { display: none; }
#told, #form-told { border-inline-start: 3px solid var(--ink); padding-inline-start: 9px; overflow-wrap: anywhere; }
.keys { color: var(--soft); font-size: 13px; }
.tools { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 16px; font-size: 13px; }
.tools label { display: flex; align-items: center; gap: 6px; min-height: 24px; }
.tools input { width: 18px; height: 18px; margin: 0; }
button, input, select { font: inherit; color: inherit; }
.tools button, .buttons button { min-height: 30px; border: 1px solid var(--rule); border-radius: 4px; padding: 2px 12px; background: var(--raised); cursor: pointer; }
.tools button { min-height: 24px; font-size: 13px; }
.buttons button:first-of-type, .buttons button[data-main] { border-color: var(--ink); }
.buttons button[data-main] { background: var(--ink); color: var(--paper); }
button:disabled { border-color: var(--hair); color: var(--faded); cursor: default; }
button:hover:enabled { text-decoration: underline; }
:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
ol { margin: 0; padding: 0; list-style: none; }
.work li { border-top: 1px solid var(--hair); }
.item { display: block; width: 100%; border: 0; padding: 7px 0; background: none; text-align: start; cursor: pointer; }
.item[aria-current] { background: var(--current); box-shadow: -20px 0 var(--current), 20px 0 var(--current); }
.item:focus-visible { outline-offset: -1px; }
.item b { display: block; font-weight: 600; overflow-wrap: anywhere; }
.item span { display: block; color: var(--soft); font-size: 13px; overflow-wrap: anywhere; }
.key { display: flex; flex-wrap: wrap; gap: 2px 18px; margin: 0 0 14px; padding: 0; list-style: none; font-size: 13px; }
#text { max-width: 42em; font-size: 16px; line-height: 1.9; }
#text p { margin: 0 0 10px; overflow-wrap: anywhere; }
.heading { font-weight: 700; }
.figure { padding-block: 1px; text-decoration: underline 1px var(--rule); text-underline-offset: 4px; text-decoration-skip-ink: none; }
#text .figure { cursor: pointer; }
#text .figure:hover { background: var(--current); }
.figure[data-state="check"] { background: var(--check); font-weight: 700; text-decoration: underline 2px var(--ink); }
.figure[data-state="open"] { color: var(--open); text-decoration: underline dotted 3px var(--open); }
.figure[data-state="dismissed"] { color: var(--faded); text-decoration: none; }
::highlight(current) { background-color: light-dark(#cfe2ff, #1f4476); color: light-dark(#1c1b19, #edeae3); }
iframe { width: 100%; height: 100%; border: 0; }
dialog { position: fixed; width: min(30em, calc(100vw - 24px)); max-height: calc(100vh - 24px); margin: 0; border: 1px solid var(--rule); border-radius: 6px; padding: 14px 18px; background: var(--raised); color: var(--ink); box-shadow: 0 6px 24px rgb(0 0 0 / 25%); overflow: auto; }
dialog::backdrop { background: rgb(0 0 0 / 8%); }
dialog h2 { margin: 0 0 4px; border: 0; padding: 0; font-size: 17px; overflow-wrap: anywhere; }
#form-about { color: var(--soft); font-size: 14px; }
dialog label { display: block; margin-top: 8px; font-size: 13px; }
dialog input, dialog select { width: 100%; min-height: 32px; border: 1px solid var(--rule); border-radius: 4px; padding: 3px 8px; background: var(--paper); }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; margin: 14px 0 0; }
.buttons button[value="close"] { margin-inline-start: auto; border-color: transparent; }
@media (max-width: 1199px) {
  body { grid-template-columns: minmax(250px, 20em) minmax(0, 1fr); grid-template-rows: 1fr 1fr; }
  .work { grid-row: 1 / 3; }
  .source { border-inline-end: 0; border-block-end: 1px solid var(--hair); }
}
@media (max-width: 719px) {
  body { grid-template-columns: minmax(0, 1fr); grid-template-rows: 44vh 56vh 90vh; height: auto; }
  .work { grid-row: auto; border-inline-end: 0; border-block-end: 1px solid var(--hair); }
}
`;
