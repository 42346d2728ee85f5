import { css } from 'lit';

/** Cards in a row share a foot line; a wide card opens its source beside the figure. */
export const metricCardStyles = css`
  :host {
    display: flex;
  }
  :host([hidden]) {
    display: none;
  }
  .frame,
  .widget {
    display: flex;
    flex: 1;
    flex-direction: column;
  }
  .foot {
    margin-top: auto;
  }
  h2,
  :host([compact]) h2 {
    font-size: calc(19px * var(--_scale));
  }
  :host([compact]) h2 {
    font-size: calc(15px * var(--_scale));
  }
  .plot {
    margin-top: 4px;
  }
  @container (min-width: 500px) {
    .body {
      display: flex;
      gap: 28px;
      align-items: start;
    }
    .body > .plot {
      flex: 1 1 0;
      min-width: 0;
    }
    .body > .source {
      flex: 1 1 0;
      min-width: 0;
      box-sizing: border-box;
    }
  }
`;
