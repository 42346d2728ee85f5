import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { decode } from './decode.js';

/** Thrown where a file cannot be read or written; its message says which, why and what to do. */
export class FileError extends Error {}

/** Larger than any report; a wrong file is told before it fills the memory. */
const MOST_BYTES = 64_000_000;

/**
 * Reads a text file in the encoding that it is found to have.
 * @param note is told the encoding where it is not plain UTF-8
 * @throws FileError
 */
export function readText(path: string, note: (line: string) => void): string {
  return textOf(path, readBytes(path), note);
}

/**
 * What the bytes of a text file say.
 * @param path as it is told
 * @throws FileError where they are no text
 */
export function textOf(path: string, bytes: Buffer, note: (line: string) => void): string {
  const decoded = decode(bytes);
  if ('refusal' in decoded) throw new FileError(`${path}${decoded.line ? `:${decoded.line}` : ''}: ${decoded.refusal}`);
  if (decoded.encoding !== 'UTF-8') note(`${path}: read as ${decoded.encoding}.`);
  return decoded.text;
}

/** @throws FileError */
export function readBytes(path: string): Buffer {
  try {
    const { size } = statSync(path);
    if (size > MOST_BYTES)
      throw new FileError(
        `${path} has ${size.toLocaleString('en')} bytes, more than any report: is it the right file?`,
      );
    return readFileSync(path);
  } catch (error) {
    throw error instanceof FileError ? error : new FileError(`${path} cannot be read: ${reasonOf(error, path)}.`);
  }
}

/** The real path of a file, so that two names of one file are seen to be one; of what does not exist the path itself. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/**
 * Writes a file whole or not at all: beside it under another name, then renamed, so that neither a full disk nor a loss of
 * power leaves half a report where a whole one was. What is no ordinary file (/dev/stdout, a pipe) is written to as it is.
 * @throws FileError
 */
export function writeWhole(path: string, text: string | Buffer): void {
  const target = realPath(path);
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const before = statSync(target, { throwIfNoEntry: false });
    if (before && !before.isFile()) {
      writeFileSync(target, text);
      return;
    }
    writeSynced(temporary, text, before?.mode);
    renameSync(temporary, target);
  } catch (error) {
    discard(temporary);
    throw new FileError(`${path} cannot be written: ${reasonOf(error, path)}.`);
  }
  syncFolder(dirname(target));
}

/**
 * Copies a file to where none is yet; where that is the same file, or another of the same bytes, nothing is done.
 * @throws FileError
 */
export function copyNew(from: string, to: string): void {
  if (existsSync(to)) {
    if (readBytes(to).equals(readBytes(from))) return;
    throw new FileError(`${to} is there already, and is another text: choose another --out`);
  }
  try {
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  } catch (error) {
    throw new FileError(`${to} cannot be written: ${reasonOf(error, to)}.`);
  }
}

/**
 * Writes a text to where none is yet; where the same is there, nothing is done.
 * @throws FileError
 */
export function writeNew(path: string, text: string): void {
  if (!existsSync(path)) writeWhole(path, text);
  else if (!readBytes(path).equals(Buffer.from(text)))
    throw new FileError(`${path} is there already, and is another text: choose another --out`);
}

function writeSynced(path: string, text: string | Buffer, mode = 0o666): void {
  const file = openSync(path, 'wx', mode);
  try {
    writeFileSync(file, text);
    fsyncSync(file);
    const { size } = fstatSync(file);
    const wanted = Buffer.byteLength(text);
    if (size !== wanted) throw new FileError(`${size} of ${wanted} bytes were written`);
  } finally {
    closeSync(file);
  }
}

/** Takes a file away if it is there; what went wrong before matters more than that it cannot be. */
function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {}
}

/** A rename is lasting once its folder is on the disk. Some systems cannot do it, and then it was as safe as they are. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    fsyncSync(handle);
    closeSync(handle);
  } catch {}
}

const REASONS: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => (existsSync(dirname(path)) ? 'there is no such file' : `there is no folder ${dirname(path)}`),
  EISDIR: () => 'it is a folder',
  ENOTDIR: () => 'a part of its path is a file, not a folder',
  EACCES: () => 'you have no permission to',
  EPERM: () => 'you have no permission to',
  EROFS: () => 'the disk is read-only',
  ENOSPC: () => 'the disk is full; what was there before is untouched',
  EDQUOT: () => 'your quota of disk space is used up; what was there before is untouched',
  EFBIG: () => 'it is larger than the system allows; what was there before is untouched',
  ENAMETOOLONG: () => 'its name is too long',
  ELOOP: () => 'its links lead in a circle',
};

function reasonOf(error: unknown, path: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code]?.(path) ?? (error instanceof Error ? error.message : String(error));
}
