// Runs in a story's page: what a virtual screen reader says there. tools/transcripts.mjs bundles it.
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';

/** What a copy keeps of a node: all that the reader says, or needs to know what to say. */
const KEPT = /^(aria-.*|role|lang|href|type|tabindex|scope|open|disabled)$/;

/** A paragraph or group without a name says only that it begins and ends. */
const EMPTY = /^(end of )?(paragraph|group)$/;

/** Every phrase from the first word of the story to its last, one a line. */
export async function speak() {
  const container = document.createElement('main');
  container.append(flat(document.querySelector('#storybook-root')));
  document.body.append(container);
  await virtual.start({ container });
  const said = [];
  while (said.at(-1) !== 'end of main') {
    await virtual.next();
    said.push(await virtual.lastSpokenPhrase());
  }
  await virtual.stop();
  const kept = said.slice(0, -1).filter((phrase) => !EMPTY.test(phrase));
  return `${kept.join('\n')}\n`;
}

/**
 * A copy of a node for the reader, which knows nothing of shadow trees: each stands in place of its host, what is slotted
 * in place of its slot, and what the style sheet writes is text. What is not shown is left out.
 */
function flat(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.cloneNode();
  // A place where a line may end parts no words that are said.
  if (node.nodeType !== Node.ELEMENT_NODE || /^(style|script|wbr)$/.test(node.localName)) return '';
  const isSlot = node.localName === 'slot';
  if (!isSlot && !node.checkVisibility({ checkVisibilityCSS: true })) return '';
  const assigned = isSlot ? node.assignedNodes() : [];
  const inner = assigned.length > 0 ? assigned : (node.shadowRoot ?? node).childNodes;
  const plain = isSlot || node.localName.includes('-');
  const made = document.createElementNS(node.namespaceURI, plain ? 'div' : node.localName);
  for (const { name, value } of node.attributes) if (KEPT.test(name)) made.setAttribute(name, value);
  if (node instanceof HTMLInputElement) made.setAttribute('value', node.value);
  made.append(generated(node, '::before'), ...[...inner].map(flat), generated(node, '::after'));
  made.normalize();
  return made;
}

/** The words that a style sheet writes before or after a node: those for a screen reader where it has them apart. */
function generated(node, place) {
  const { content } = getComputedStyle(node, place);
  const [words = ''] = content.match(/"[^"]*"$/) ?? [];
  return words.slice(1, -1).trim();
}
