import { css } from 'lit';

/** The text as a column to read, with marks that tell their kind by their line: double, single, dotted. */
export const sourceTextStyles = css`
  .reader {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .contents {
    box-sizing: border-box;
    flex: 0 0 100%;
    font-size: calc(13px * var(--_scale));
    line-height: 1.5;
    color: var(--_ink-2);
  }
  .wide .contents {
    flex-basis: calc(250px * var(--_scale));
  }
  .wide .contents nav {
    border-top: 1px solid var(--_hair);
    padding-top: 8px;
  }
  .contents nav {
    box-sizing: border-box;
    max-height: var(--gazette-source-text-height, 560px);
    overflow: auto;
  }
  /* What goes on below fades, where the edge would cut a line through its middle. */
  .text,
  .contents nav {
    --_fade: calc(2.6em * var(--_scale));
    padding-bottom: var(--_fade);
    mask-image: linear-gradient(#000 calc(100% - var(--_fade)), transparent);
  }
  summary {
    width: max-content;
    padding: 3px 8px 3px 0;
    cursor: pointer;
  }
  .contents ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .contents button {
    width: 100%;
    min-height: calc(26px * var(--_scale));
    border-inline-start: 3px solid transparent;
    padding: 2px 4px 2px 9px;
    text-align: start;
    text-wrap: pretty;
    word-break: keep-all;
    overflow-wrap: anywhere;
  }
  .contents [aria-current] {
    border-color: var(--_ink);
    color: var(--_ink);
  }
  .contents .depth-1 {
    font-weight: 700;
  }
  .contents .depth-3 {
    padding-inline-start: 1em;
  }
  .contents .depth-4 {
    padding-inline-start: 2em;
  }
  .text {
    position: relative;
    box-sizing: border-box;
    flex: 1 1 0;
    min-width: 0;
    max-height: var(--gazette-source-text-height, 560px);
    overflow: auto;
    border-top: 1px solid var(--_hair);
    padding: 4px 12px 0 2px;
    overscroll-behavior: auto;
  }
  .text p {
    max-width: 46em;
    margin: 0;
    padding: 6px 0;
    font-family: var(--_display);
    font-size: calc(16px * var(--_scale));
    line-height: 1.95;
    text-wrap: pretty;
  }
  .text .headline {
    font-size: calc(18px * var(--_scale));
    font-weight: 700;
    line-height: 1.5;
    text-wrap: balance;
  }
  .text .run-in {
    font-weight: 700;
  }
  .text .editor {
    padding: 0 0 0 10px;
    border-inline-start: 2px solid var(--_axis);
    font-family: inherit;
    font-size: calc(12.5px * var(--_scale));
    line-height: 1.6;
    color: var(--_ink-2);
  }
  .gap {
    border-bottom: 1px dotted var(--_axis);
    font-size: calc(12.5px * var(--_scale));
    color: var(--_ink-3);
  }
  .marked {
    text-decoration: underline 1.5px;
    text-decoration-color: var(--_mark, var(--_axis));
    text-underline-offset: 0.28em;
  }
  .text [data-target] {
    /* The hit area fills the line, the ground only the words. */
    padding-block: 0.34em;
    background-clip: content-box;
    cursor: pointer;
  }
  .marked.metric {
    font-weight: 700;
  }
  .metric.bureau-1 {
    --_mark: var(--_bureau-1);
  }
  .metric.bureau-2 {
    --_mark: var(--_bureau-2);
    text-decoration-style: double;
  }
  .metric.bureau-3 {
    --_mark: var(--_bureau-3);
  }
  .metric.bureau-4 {
    --_mark: var(--_bureau-4);
  }
  .marked.organisation {
    text-decoration-style: dashed;
    text-decoration-thickness: 1px;
  }
  .time {
    text-decoration: underline dotted 1.5px;
    text-underline-offset: 0.28em;
  }
  .pointed {
    background-color: var(--_wash);
  }
  .text .selected {
    background-color: var(--_wash-2);
  }
  .text .marked.selected,
  .text .marked.selected .marked {
    background-color: var(--_ink);
    color: var(--_paper);
  }
  .match {
    outline: 1px solid var(--_ink);
    outline-offset: 1px;
  }
  .match.current {
    outline-width: 3px;
  }
  .minimap {
    position: relative;
    flex: none;
    width: 28px;
    cursor: pointer;
  }
  .minimap svg {
    position: absolute;
    width: 100%;
    height: 100%;
  }
  .window {
    vector-effect: non-scaling-stroke;
    fill: var(--_ink);
    fill-opacity: 0.08;
    stroke: var(--_ink);
  }
  @container (max-width: 479px) {
    .minimap {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .text .selected {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .text .selected,
    .text .marked.selected,
    .text .marked.selected .marked {
      background: none;
      color: inherit;
    }
    .text {
      max-height: none;
      overflow: visible;
      padding-bottom: 0;
      mask-image: none;
    }
    .minimap,
    .contents,
    .controls {
      display: none;
    }
  }
`;
