import { css } from 'lit';

/** Forced colours and print; after all others. */
export const mediaStyles = css`
  @media (forced-colors: active) {
    .item.selected > .target,
    .item:focus-visible > .target {
      stroke: Highlight;
      stroke-width: 2;
    }
  }
  @media print {
    :host,
    :host([theme]),
    .dark {
      /* On white paper the pale marks of a dark page would not be seen. */
      color-scheme: light;
      --_ink: #000;
      --_ink-2: #000;
      --_ink-3: #000;
      --_hair: #999;
      --_paper: #fff;
      break-inside: avoid;
    }
    h2,
    [role='heading'],
    .kicker,
    .standfirst {
      break-after: avoid;
    }
    /* Drawn for the window, which may be wider than the paper: it shrinks as a whole. */
    .drawing {
      height: auto;
    }
    .fill,
    .stroke {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .item > .target,
    .item.pointed > .target,
    .item.selected > .target {
      fill: none;
      stroke: none;
    }
    [aria-expanded='true'] .seal rect {
      fill: none;
    }
    [aria-expanded='true'] .seal text {
      fill: var(--_seal);
    }
    /* A browser prints no grounds unless asked to, and words brought out are paper on a ground. */
    .widget .marked.selected,
    .widget .marked[aria-expanded='true'] {
      background: none;
      color: var(--_ink);
    }
    /* What is there to be pressed; the sheet of a widget comes after this one. */
    .widget .tools,
    .widget .button,
    .widget .controls {
      display: none;
    }
  }
`;
