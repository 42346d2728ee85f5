import { css } from 'lit';

/** Live marks: their colours, faces and states. */
export const drawingStyles = css`
  svg {
    text-spacing-trim: space-all;
    direction: ltr;
    display: block;
    overflow: visible;
    flex: none;
  }
  .drawing {
    max-width: 100%;
  }
  .fill {
    fill: currentColor;
  }
  .stroke {
    fill: none;
    stroke: currentColor;
  }
  .ink {
    color: var(--_ink);
  }
  .ink-2 {
    color: var(--_ink-2);
  }
  .ink-3 {
    color: var(--_ink-3);
  }
  .hair {
    color: var(--_hair);
  }
  .axis {
    color: var(--_axis);
  }
  .bureau-1 {
    color: var(--_bureau-1);
  }
  .bureau-2 {
    color: var(--_bureau-2);
  }
  .bureau-3 {
    color: var(--_bureau-3);
  }
  .bureau-4 {
    color: var(--_bureau-4);
  }
  .display {
    font-family: var(--_display);
  }
  .w600 {
    font-weight: 600;
  }
  .w700 {
    font-weight: 700;
  }
  .item {
    cursor: pointer;
  }
  .item:focus {
    outline: none;
  }
  .target {
    fill: transparent;
    stroke: none;
    pointer-events: all;
  }
  .item:focus-visible > .target {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .item.pointed > .target,
  .item.selected > .target {
    fill: var(--_ink);
    fill-opacity: 0.06;
  }
  .seal rect {
    fill: none;
    stroke: var(--_seal);
  }
  .seal text {
    fill: var(--_seal);
    font-family: var(--_display);
  }
  /* What steps back for what the page brings out is grey, and no paler than words may be. */
  .back:not(.pointed, .selected) {
    --_ink: var(--_ink-3);
    --_ink-2: var(--_ink-3);
    --_seal: var(--_ink-3);
    --_bureau-1: var(--_axis);
    --_bureau-2: var(--_axis);
    --_bureau-3: var(--_axis);
    --_bureau-4: var(--_axis);
  }
  .back:not(.pointed, .selected) text {
    color: var(--_ink-3);
  }
  .on-demand {
    visibility: hidden;
  }
  .item:is(:hover, :focus-visible, .pointed, .selected, [aria-expanded='true']) .on-demand {
    visibility: visible;
  }
  .dots {
    stroke: var(--_ink-3);
    stroke-dasharray: 1 2;
  }
  .item:is(:hover, :focus-visible, .pointed, .selected, [aria-expanded='true']) .dots {
    stroke: var(--_ink);
    stroke-dasharray: none;
  }
  [aria-expanded='true'] .seal rect {
    fill: var(--_seal);
  }
  [aria-expanded='true'] .seal text {
    fill: var(--_paper);
  }
`;
