import { css } from 'lit';

/** Reduced motion, forced colours and print of what is shown on demand. */
export const lazyMediaStyles = css`
  @media (prefers-reduced-motion: reduce) {
    .source,
    .export {
      animation: none;
    }
  }
  @media print {
    .export,
    .actions {
      display: none;
    }
    .source {
      position: static;
      break-inside: avoid;
    }
    /* A browser prints no grounds unless asked to, and the open figure is paper on a ground. */
    mark,
    .figure {
      background: none;
      color: var(--_ink);
    }
    mark {
      border-bottom-width: 4px;
    }
    .opens[aria-expanded='true'] .seal-mark {
      background: none;
      color: var(--_seal);
    }
    /* Paper has no scroll. */
    .records {
      max-height: none;
    }
    .table tr {
      break-inside: avoid;
    }
  }
`;
