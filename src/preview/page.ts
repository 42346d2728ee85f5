/** The script of a preview's page: it shows the state whenever a file was saved, and has the annotations edited. */
import { EditForm } from './edit-form.js';
import { previewMessages } from './messages.js';
import { SiteView } from './site-view.js';
import { SourceView } from './source-view.js';
import type { EditRequest, PreviewSettings, PreviewState } from './state.js';
import { acceptRequest, dismissRequest, isEditable, optionsOf, type Target, targetAt } from './target.js';
import { type ItemPlace, WorkList } from './work-list.js';

const settings: PreviewSettings = JSON.parse(document.getElementById('words')?.textContent ?? '{}');
const words = previewMessages[settings.language];
const text = document.getElementById('text') ?? document.body;
const source = new SourceView(text, words, settings.language);
const list = new WorkList(words, settings.language);
const form = new EditForm(words, settings.language, send);
const frame = document.querySelector('iframe');
const site = frame && new SiteView(frame);
const undo = document.getElementById('undo');
const keysOn = document.getElementById('keys-on');
let state: PreviewState | undefined;
/** Where in the lists the editor is, or was last. */
let place: ItemPlace | undefined;
/** What the editor looks at, or did last. */
let current: Target | undefined;

function show(next: PreviewState): void {
  const isInList = list.placeOf(document.activeElement) !== undefined;
  const isOther = state !== undefined && state.shown !== next.shown;
  state = next;
  const status = document.getElementById('status');
  const said = next.isSound ? words.sound(next.checks.length) : words.faulty(next.faults.length);
  if (status && status.textContent !== said) status.textContent = said;
  if (undo instanceof HTMLButtonElement) undo.disabled = !next.canUndo;
  list.draw(next);
  source.draw(next);
  if (isInList && place) list.focus(place);
  if (isOther) site?.reload();
}

async function load(): Promise<void> {
  show((await (await fetch('state')).json()) as PreviewState);
}

function tell(words: string): void {
  const told = document.getElementById('told');
  if (told) told.textContent = words;
}

/** Has the annotations edited. @returns why they were not, "" where they were */
async function send(request: EditRequest): Promise<string> {
  const why = await post(request);
  tell(why === '' ? words.done[request.action] : why);
  return why;
}

async function post(request: EditRequest): Promise<string> {
  let response: Response;
  try {
    const body = JSON.stringify({ ...request, digest: state?.digest });
    const headers = { 'content-type': 'application/json', 'x-gazette-token': settings.token };
    response = await fetch('edit', { method: 'POST', headers, body });
  } catch {
    return words.unreachable;
  }
  if (response.ok) {
    show((await response.json()) as PreviewState);
    return '';
  }
  if (response.status === 403) return words.stale;
  if (response.status !== 409) return words.refused(await reasonIn(response));
  await load();
  return request.action === 'undo' ? words.noUndo : words.conflict;
}

async function reasonIn(response: Response): Promise<string> {
  try {
    return ((await response.json()) as { message: string }).message;
  } catch {
    return String(response.status);
  }
}

function openForm(target: Target, beside: Element): void {
  if (!state || !isEditable(optionsOf(state, target))) return;
  const inText = source.startOf(beside);
  const shown = target.start === undefined ? undefined : source.elementAt(target.start);
  form.open(state, target, shown ?? beside, () => {
    // What was in focus may have been drawn anew since.
    const figure = inText === undefined ? undefined : source.elementAt(inText);
    if (figure) source.focus(figure);
    else if (place) list.focus(place);
  });
}

/** Shows what has come into focus in the other two areas. */
function follow(target: Target): void {
  current = target;
  source.highlight(target.spans);
  const id = state?.records[target.record]?.id;
  if (id) site?.select(id);
}

type EditKey = keyof typeof words.inapplicable;

function isEditKey(key: string): key is EditKey {
  return Object.hasOwn(words.inapplicable, key);
}

/** What a key does to what the editor looks at. */
function act(key: EditKey): void {
  const beside = document.activeElement;
  if (!state || !current || !beside) {
    tell(words.unchosen);
    return;
  }
  const options = optionsOf(state, current);
  const request = key === 'a' ? acceptRequest(options) : dismissRequest(options, current.record, words.reason);
  if (key === 'e' && isEditable(options)) openForm(current, beside);
  else if (key !== 'e' && request) void send(request);
  else tell(words.inapplicable[key]);
}

function choose(node: EventTarget | null): void {
  const item = node instanceof Element ? node.closest('.item') : null;
  const own = list.targetOf(item);
  const start = source.startOf(node);
  if (item && own) openForm(own, item);
  const figure = start === undefined ? undefined : source.elementAt(start);
  if (!state || start === undefined || !figure) return;
  source.focus(figure);
  openForm(targetAt(state, start), figure);
}

document.addEventListener('focusin', ({ target }) => {
  const at = list.placeOf(target);
  const start = source.startOf(target);
  const own = at ? list.targetOf(target) : undefined;
  if (at) place = at;
  if (at || start !== undefined) list.mark(at && target instanceof Element ? target : null);
  if (own) follow(own);
  else if (state && start !== undefined) follow(targetAt(state, start));
});

document.addEventListener('click', ({ target }) => {
  if (!form.isOpen) choose(target);
});

const MOVES: Readonly<Record<string, number>> = { n: 1, j: 1, p: -1, k: -1 };
const ARROWS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (ctrlKey || metaKey || altKey || form.isOpen) return;
  const isInText = source.startOf(target) !== undefined;
  const [by, arrow] = [MOVES[key], ARROWS[key]];
  if (isInText && arrow !== undefined) source.move(arrow);
  else if (isInText && (key === 'Enter' || key === ' ')) choose(target);
  else if (!(keysOn instanceof HTMLInputElement) || !keysOn.checked) return;
  else if (by !== undefined) list.move(by, list.placeOf(document.activeElement) ?? place);
  else if (key === 'u') void send({ action: 'undo' });
  else if (isEditKey(key)) act(key);
  else return;
  event.preventDefault();
});

undo?.addEventListener('click', () => void send({ action: 'undo' }));
new EventSource('events').addEventListener('saved', () => void load());
void load();
