import { createHash } from 'node:crypto';
import { type CompiledText, compileText } from '../compiler/compile.js';
import { applyEdit, parseEdit } from '../compiler/edit/edit.js';
import { writeReport } from '../compiler/write.js';
import type { PreviewState } from '../preview/state.js';
import { site } from '../site/site.js';
import { encodeLike } from './encode.js';
import { FileError, writeWhole } from './files.js';
import { type Inputs, inputPaths, readInputs } from './inputs.js';
import { faultOf } from './outcome.js';
import { shownOf } from './preview-state.js';
import { during } from './terminal.js';

/** What an edit has come to, as HTTP has it, with what to tell the editor where it was refused. */
export interface EditAnswer {
  status: 200 | 400 | 409 | 422 | 500;
  message: string;
}

/** So many edits can be taken back. */
const MOST_UNDONE = 200;

const EMPTY: PreviewState = {
  ...{ isSound: false, digest: '', shown: '', canUndo: false, faults: [], checks: [], text: '', headings: [] },
  ...{ figures: [], records: {} },
};

/** The two files of a report, what they make, and what was written to them. */
export class Workspace {
  state = EMPTY;
  /** The site of what last compiled, by path. */
  files: ReadonlyMap<string, string> = new Map();
  readonly #paths: ReturnType<typeof inputPaths>;
  /** The annotations before and after each edit, the last one last. */
  readonly #edits: { before: Buffer; after: Buffer }[] = [];
  readonly #compile = lastCompiled();

  /** @throws FileError where the folder has not the two files */
  constructor(private readonly folder: string) {
    this.#paths = inputPaths(folder);
    this.#take(readInputs(folder));
  }

  /** Reads the files anew; a file that is gone for a while is a fault like others. @returns whether anything has changed */
  reload(): boolean {
    try {
      const inputs = this.#read();
      if (digestOf(inputs) === this.state.digest) return false;
      this.#take(inputs);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      const { file, line, message } = faultOf(error.message, this.folder);
      this.state = { ...EMPTY, shown: this.state.shown, faults: [{ file, line, message }] };
    }
    return true;
  }

  /**
   * Edits the annotations, or takes the last edit back, if the files are still what the page saw.
   * @param wanted parsed JSON: an edit, or {"action": "undo"}, with the digest of what it was made of
   */
  edit(wanted: unknown): EditAnswer {
    if (typeof wanted !== 'object' || wanted === null) return { status: 400, message: 'no edit' };
    const { digest, ...rest } = { digest: undefined, ...wanted };
    try {
      const inputs = this.#read();
      if (digest !== digestOf(inputs)) return { status: 409, message: 'the files have been changed' };
      return 'action' in rest && rest.action === 'undo' ? this.#undo(inputs) : this.#apply(inputs, rest);
    } catch (error) {
      if (error instanceof FileError) return { status: 500, message: error.message };
      throw error;
    }
  }

  #apply({ source, yaml, bytes }: Inputs, wanted: object): EditAnswer {
    const edit = parseEdit(wanted);
    if (!edit) return { status: 400, message: 'no edit' };
    const edited = applyEdit(source, yaml, edit, this.#compile);
    if ('fault' in edited) return { status: 422, message: edited.fault };
    const after = encodeLike(edited.yaml, bytes);
    if (!after) return { status: 422, message: `${this.#paths['report.yaml']}: save it as UTF-8 first` };
    this.#edits.push({ before: bytes, after });
    if (this.#edits.length > MOST_UNDONE) this.#edits.shift();
    this.#write(after);
    return { status: 200, message: '' };
  }

  #undo({ bytes }: Inputs): EditAnswer {
    const last = this.#edits.at(-1);
    if (!last?.after.equals(bytes)) return { status: 409, message: 'nothing of it can be taken back' };
    this.#edits.pop();
    this.#write(last.before);
    return { status: 200, message: '' };
  }

  #write(bytes: Buffer): void {
    writeWhole(this.#paths['report.yaml'], bytes);
    this.#take(this.#read());
  }

  /** The encoding has been told once, at the start. */
  #read(): Inputs {
    return readInputs(this.folder, () => {});
  }

  #take(inputs: Inputs): void {
    const { source, yaml, bytes } = inputs;
    const compiled = during(`compiling ${this.folder}`, source.length + yaml.length, () => this.#compile(source, yaml));
    const { report } = compiled;
    // An accepted check changes nothing that a reader sees.
    if (report && report.digest !== this.state.shown) this.files = site(report, writeReport(report));
    this.state = {
      isSound: report !== null,
      digest: digestOf(inputs),
      shown: report?.digest ?? this.state.shown,
      canUndo: this.#edits.at(-1)?.after.equals(bytes) ?? false,
      ...shownOf(source, yaml, compiled, this.#paths),
    };
  }
}

/** Of both files: what stands where in the text counts as much as what the annotations say of it. */
function digestOf({ source, bytes }: Inputs): string {
  return createHash('sha256').update(source).update('\0').update(bytes).digest('hex');
}

/** Compiles, and keeps what was compiled last: an edit compiles what it makes, and what it makes is what is shown next. */
function lastCompiled(): typeof compileText {
  let last: { source: string; yaml: string; compiled: CompiledText } | undefined;
  return (source, yaml) => {
    const plain = yaml.replaceAll('\r\n', '\n');
    if (last?.source !== source || last.yaml !== plain)
      last = { source, yaml: plain, compiled: compileText(source, plain) };
    return last.compiled;
  };
}
