import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import { UsageError } from './command.js';
import { FileError, readText } from './files.js';
import { folderOf } from './inputs.js';
import { didYouMean } from './option-values.js';
import { complain } from './terminal.js';

/** The settings of a poster that stay with its report. */
const SETTINGS = ['theme', 'dark', 'sections', 'metric', 'url', 'screen'] as const;
const FILE = 'poster.yaml';

/** The file of settings beside a report.yaml, where there is one. */
export function settingsFile(input: string): string | undefined {
  const folder = folderOf(input);
  const path = folder === null ? undefined : join(folder, FILE);
  return path !== undefined && existsSync(path) ? path : undefined;
}

/**
 * What poster.yaml says beside a report.yaml, as the command's options would; what the command is given goes before it.
 * @throws FileError where it is no list of settings
 */
export function posterSettings(input: string): Record<string, string> {
  const path = settingsFile(input);
  if (path === undefined) return {};
  const settings = read(path);
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings))
    throw new FileError(`${path} holds no settings: write one on a line, such as sections: [first, changes]`);
  const options: Record<string, string> = {};
  for (const [name, value] of Object.entries(settings)) {
    if (!SETTINGS.some((known) => known === name))
      throw new FileError(
        `${path}: “${name}” is no setting${didYouMean(name, SETTINGS) || `: ${SETTINGS.join(', ')}`}`,
      );
    const words = name === 'sections' && Array.isArray(value) ? value.join(',') : value;
    if (typeof words === 'string' || typeof words === 'number') options[name] = String(words);
    else if (name === 'dark' && typeof words === 'boolean') Object.assign(options, words && { dark: '' });
    else throw new FileError(`${path}: ${name} is ${name === 'dark' ? 'true or false' : 'a word, a number or a list'}`);
  }
  return options;
}

/**
 * Says where a wrong setting stands.
 * @throws FileError
 */
export function ofSettings<Result>(input: string, use: () => Result): Result {
  try {
    return use();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new FileError(`${settingsFile(input) ?? FILE}: ${error.message.replace(/^--/, '')}`);
  }
}

/** @throws FileError */
function read(path: string): unknown {
  try {
    return parse(readText(path, complain));
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw new FileError(`${path}:${error.linePos?.[0].line ?? 1}: ${error.message.split('\n')[0] ?? ''}`);
  }
}
