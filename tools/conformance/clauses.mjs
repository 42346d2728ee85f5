// What a report widget is held to, clause by clause. `none` says why there is nothing to test: the widget has no such
// content, or it is the page's own. `limit` says what falls short.

/** Success criteria of level A and AA, https://www.w3.org/TR/WCAG22/ */
export const WCAG = [
  { id: '1.1.1', title: 'Non-text Content', level: 'A', picture: 'table' },
  { id: '1.2.1', title: 'Audio-only and Video-only (Prerecorded)', level: 'A', none: 'no audio or video' },
  { id: '1.2.2', title: 'Captions (Prerecorded)', level: 'A', none: 'no audio or video' },
  { id: '1.2.3', title: 'Audio Description or Media Alternative (Prerecorded)', level: 'A', none: 'no audio or video' },
  { id: '1.2.4', title: 'Captions (Live)', level: 'AA', none: 'no audio or video' },
  { id: '1.2.5', title: 'Audio Description (Prerecorded)', level: 'AA', none: 'no audio or video' },
  { id: '1.3.1', title: 'Info and Relationships', level: 'A', picture: 'table' },
  { id: '1.3.2', title: 'Meaningful Sequence', level: 'A', transcripts: true },
  { id: '1.3.3', title: 'Sensory Characteristics', level: 'A', transcripts: true },
  {
    id: '1.3.4',
    title: 'Orientation',
    level: 'AA',
    none: 'a widget follows the width it is given, in either orientation',
  },
  { id: '1.3.5', title: 'Identify Input Purpose', level: 'AA', none: 'no field asks for a person’s own data' },
  { id: '1.4.1', title: 'Use of Color', level: 'A', picture: 'status' },
  { id: '1.4.2', title: 'Audio Control', level: 'A', none: 'no audio or video' },
  { id: '1.4.3', title: 'Contrast (Minimum)', level: 'AA', picture: 'dark' },
  { id: '1.4.4', title: 'Resize Text', level: 'AA', picture: 'large' },
  { id: '1.4.5', title: 'Images of Text', level: 'AA', none: 'words of a drawing are live text' },
  { id: '1.4.10', title: 'Reflow', level: 'AA', picture: 'narrow' },
  { id: '1.4.11', title: 'Non-text Contrast', level: 'AA', picture: 'forced-colours' },
  { id: '1.4.12', title: 'Text Spacing', level: 'AA' },
  { id: '1.4.13', title: 'Content on Hover or Focus', level: 'AA' },
  { id: '2.1.1', title: 'Keyboard', level: 'A', picture: 'focus' },
  { id: '2.1.2', title: 'No Keyboard Trap', level: 'A' },
  { id: '2.1.4', title: 'Character Key Shortcuts', level: 'A' },
  { id: '2.2.1', title: 'Timing Adjustable', level: 'A', none: 'nothing is timed' },
  { id: '2.2.2', title: 'Pause, Stop, Hide', level: 'A' },
  { id: '2.3.1', title: 'Three Flashes or Below Threshold', level: 'A' },
  {
    id: '2.4.1',
    title: 'Bypass Blocks',
    level: 'A',
    none: 'the page’s own; a widget is one tab stop, and its toolbar another',
  },
  { id: '2.4.2', title: 'Page Titled', level: 'A', none: 'the page’s own' },
  { id: '2.4.3', title: 'Focus Order', level: 'A' },
  { id: '2.4.4', title: 'Link Purpose (In Context)', level: 'A' },
  { id: '2.4.5', title: 'Multiple Ways', level: 'AA', none: 'the page’s own' },
  { id: '2.4.6', title: 'Headings and Labels', level: 'AA', transcripts: true },
  { id: '2.4.7', title: 'Focus Visible', level: 'AA', picture: 'focus' },
  { id: '2.4.11', title: 'Focus Not Obscured (Minimum)', level: 'AA' },
  { id: '2.5.1', title: 'Pointer Gestures', level: 'A', picture: 'timeline' },
  { id: '2.5.2', title: 'Pointer Cancellation', level: 'A' },
  // The seal 据 is a sign and no label, as the cross of a button that closes is.
  { id: '2.5.3', title: 'Label in Name', level: 'A' },
  { id: '2.5.4', title: 'Motion Actuation', level: 'A', none: 'nothing is set off by motion' },
  { id: '2.5.7', title: 'Dragging Movements', level: 'AA', picture: 'timeline' },
  { id: '2.5.8', title: 'Target Size (Minimum)', level: 'AA', picture: 'narrow' },
  { id: '3.1.1', title: 'Language of Page', level: 'A' },
  { id: '3.1.2', title: 'Language of Parts', level: 'AA', picture: 'source' },
  { id: '3.2.1', title: 'On Focus', level: 'A' },
  { id: '3.2.2', title: 'On Input', level: 'A', picture: 'filter' },
  {
    id: '3.2.3',
    title: 'Consistent Navigation',
    level: 'AA',
    none: 'the page’s own; every widget has the same toolbar',
  },
  { id: '3.2.4', title: 'Consistent Identification', level: 'AA', transcripts: true },
  { id: '3.2.6', title: 'Consistent Help', level: 'A', none: 'the page’s own' },
  { id: '3.3.1', title: 'Error Identification', level: 'A', picture: 'error' },
  { id: '3.3.2', title: 'Labels or Instructions', level: 'A', picture: 'filter' },
  { id: '3.3.3', title: 'Error Suggestion', level: 'AA', picture: 'error' },
  { id: '3.3.4', title: 'Error Prevention (Legal, Financial, Data)', level: 'AA', none: 'nothing is submitted' },
  { id: '3.3.7', title: 'Redundant Entry', level: 'A', none: 'nothing is submitted' },
  { id: '3.3.8', title: 'Accessible Authentication (Minimum)', level: 'AA', none: 'nobody signs in' },
  { id: '4.1.2', title: 'Name, Role, Value', level: 'A', transcripts: true },
  { id: '4.1.3', title: 'Status Messages', level: 'AA', transcripts: true },
];

/**
 * What 《移动互联网应用（APP）适老化通用设计规范》 and 《互联网网站适老化通用设计规范》 (工业和信息化部, 2021) ask, as far as a
 * widget can meet it; in our words and under names of our own.
 */
export const OLDER_READERS = [
  { id: 'text', title: 'Main text of at least 18 px in the large version', picture: 'large' },
  { id: 'lines', title: 'Lines of text at least 1.3 times its size apart' },
  { id: 'contrast', title: 'Contrast of at least 4.5:1', picture: 'dark' },
  { id: 'colour', title: 'Colour is never the only sign', picture: 'status' },
  {
    id: 'targets',
    title: 'Targets of at least 44 × 44 px in the large version',
    picture: 'large',
  },
  {
    id: 'main controls',
    title:
      'In the version of an app for older readers, main controls of at least 60 × 60 px: with `--gazette-scale: 2.1`',
  },
  { id: 'gestures', title: 'No gesture of three or more fingers, and a button for each', picture: 'timeline' },
  { id: 'keyboard', title: 'All of it by keyboard', picture: 'focus' },
  { id: 'screen reader', title: 'Read by a screen reader', transcripts: true },
  { id: 'captchas', title: 'Captchas that other senses can solve', none: 'there are none' },
  { id: 'advertising', title: 'No advertising and no enticing buttons', none: 'there are none' },
];

/** What the pictures show: a story, and the condition that it is seen under. */
export const PICTURES = {
  table: { story: 'elements-metric-grid--table', width: 560, height: 760 },
  status: { story: 'elements-tier-pyramid--default', width: 560 },
  dark: { story: 'elements-metric-card--default', width: 420, theme: 'dark' },
  large: { story: 'elements-target-tracker--large', width: 560, height: 760 },
  narrow: { story: 'elements-bureau-comparison--default', width: 288, height: 900 },
  'forced-colours': { story: 'elements-bureau-comparison--default', width: 560, height: 620, forced: true },
  focus: { story: 'elements-framework--default', width: 560, height: 520, keys: ['Tab', 'ArrowDown'] },
  timeline: { story: 'elements-timeline--default', width: 720, height: 640 },
  source: { story: 'elements-metric-card--default', width: 560, lang: 'en', keys: ['Tab', 'Enter'] },
  filter: { story: 'elements-report--one-year', width: 560, height: 420 },
  error: { story: 'elements-metric-card--unknown', width: 420 },
};
