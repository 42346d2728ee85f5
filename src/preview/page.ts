/** The script of a preview's page: it asks for the state whenever a file was saved, and shows it. */
import type { Language } from '../i18n/language.js';
import { anchorOf } from '../site/text.js';
import { previewMessages } from './messages.js';
import type { PreviewState } from './state.js';

const { language }: { language: Language } = JSON.parse(document.getElementById('words')?.textContent ?? '{}');
const words = previewMessages[language];

function item(heading: string, detail: string, href: string): HTMLLIElement {
  const link = document.createElement('a');
  const [name, code] = [document.createElement('b'), document.createElement('code')];
  name.textContent = heading;
  code.textContent = detail;
  link.append(name, code);
  link.href = href;
  link.target = 'site';
  const row = document.createElement('li');
  row.append(link);
  return row;
}

function fill(id: string, rows: readonly HTMLLIElement[]): void {
  const list = document.getElementById(id);
  const focused = [...(list?.querySelectorAll('a') ?? [])].indexOf(document.activeElement as HTMLAnchorElement);
  list?.replaceChildren(...rows);
  list?.toggleAttribute('hidden', rows.length === 0);
  document.getElementById(`${id}-title`)?.toggleAttribute('hidden', rows.length === 0);
  // Whoever was in the list stays at its place, now the next thing to do.
  if (focused >= 0) (rows[Math.min(focused, rows.length - 1)]?.firstElementChild as HTMLElement | undefined)?.focus();
}

async function show(): Promise<void> {
  const state: PreviewState = await (await fetch('state')).json();
  const status = document.getElementById('status');
  if (status) status.textContent = state.isSound ? words.sound(state.checks.length) : words.faulty(state.faults.length);
  fill(
    'faults',
    state.faults.map(({ file, line, message }) => item(`${file}:${line}`, message, 'site/index.html')),
  );
  fill(
    'checks',
    state.checks.map(({ line, what, id, written }) =>
      item(`${line}: ${what}`, written, `site/index.html${id === '' ? '' : `#${anchorOf(id)}`}`),
    ),
  );
}

/** From one thing to do to the next. */
function move(by: number): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.work a')];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  links[(at + by + links.length + (at < 0 && by < 0 ? 1 : 0)) % links.length]?.focus();
}

document.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey }) => {
  if (ctrlKey || metaKey || altKey) return;
  if (key === 'n') move(1);
  if (key === 'p') move(-1);
});

const events = new EventSource('events');
events.addEventListener('saved', () => {
  void show();
  document.querySelector('iframe')?.contentWindow?.location.reload();
});
void show();
