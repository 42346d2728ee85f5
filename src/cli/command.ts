import { parseArgs } from 'node:util';
import { nearest } from './nearest.js';
import type { Outcome } from './outcome.js';

/** An option of a subcommand; with `value` it takes one, which its help calls so. */
export interface CommandOption {
  value?: string;
  help: string;
}

/** A subcommand of `gazette`. */
export interface Command {
  name: string;
  /** What its arguments are called in its help: DIR, FILE. Each must be given but one in brackets: [FILE]. */
  operands: readonly string[];
  /** One line for the list of subcommands. */
  summary: string;
  /** What it does, reads, writes and says, in paragraphs. */
  description: string;
  options: Readonly<Record<string, CommandOption>>;
  /** @throws FileError, UsageError */
  run: (input: CommandInput) => Outcome | Promise<Outcome>;
  /** The files that it reads, for a command with `--watch`. */
  watched?: (input: CommandInput) => string[];
}

/** What a command takes that can be run whenever its files are saved. */
export const WATCH: Command['options'] = {
  watch: { help: 'again whenever one of its files is saved; Ctrl-C ends it, with the last exit status' },
};

/** What every command takes. */
const SHARED: Command['options'] = {
  json: { help: 'one JSON object on standard output: {"ok", "faults": [{"key", "line", "message", …}], …}' },
};

function optionsOf({ options }: Command): Command['options'] {
  return { ...options, ...SHARED };
}

export interface CommandInput {
  operands: readonly string[];
  /** The options that were given; one without a value is ''. */
  options: Readonly<Record<string, string | undefined>>;
}

/** Thrown where the command line is not understood; its message says why. */
export class UsageError extends Error {}

/** As in `gazette compile DIR [--out FILE]`. */
export function usage(command: Command): string {
  const { name, operands } = command;
  const optional = Object.entries(optionsOf(command)).map(
    ([option, { value }]) => `[--${option}${value ? ` ${value}` : ''}]`,
  );
  return ['gazette', name, ...operands, ...optional].join(' ');
}

/** The whole help of a subcommand. */
export function commandHelp(command: Command): string {
  const { value: _, ...help } = { value: '', help: 'shows this' };
  const rows = Object.entries({ ...optionsOf(command), help }).map(([name, option]) => {
    const value = 'value' in option && option.value ? ` ${option.value}` : '';
    return `  ${`--${name}${value}`.padEnd(16)}${option.help}`;
  });
  return `${usage(command)}\n\n${command.description.trim()}\n\nOptions:\n${rows.join('\n')}`;
}

/**
 * Reads the arguments that follow a subcommand's name.
 * @returns 'help' where that is asked for
 * @throws UsageError
 */
export function parseCommand(command: Command, args: readonly string[]): CommandInput | 'help' {
  const known = optionsOf(command);
  const { tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(known).map(
        ([name, { value }]) =>
          [name, { type: value ? 'string' : 'boolean', ...(name === 'out' && { short: 'o' }) }] as const,
      ),
    ),
  });
  if (tokens.some((token) => token.kind === 'option' && /^--help$|^-h$/.test(token.rawName))) return 'help';
  const options: Record<string, string> = {};
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const { rawName, name, value } = token;
    const option = Object.hasOwn(known, name) && /^--|^-o$/.test(rawName) ? known[name] : undefined;
    if (!option)
      throw new UsageError(`“${rawName}” is no option of gazette ${command.name}${didYouMean(name, command)}`);
    if (Object.hasOwn(options, name)) throw new UsageError(`--${name} is given twice`);
    if (option.value && !value) throw new UsageError(`--${name} needs a value: --${name} ${option.value}`);
    // “--out --help” takes no value, and parseArgs would take the option for one.
    if (option.value && value !== '-' && value?.startsWith('-') && !token.inlineValue)
      throw new UsageError(
        `--${name} needs a value: --${name} ${option.value}; for one that begins with - write --${name}=${value}`,
      );
    if (!option.value && value !== undefined) throw new UsageError(`--${name} takes no value`);
    options[name] = value ?? '';
  }
  const missing = command.operands[operands.length];
  if (missing !== undefined && !missing.startsWith('['))
    throw new UsageError(`${missing} is missing: ${usage(command)}`);
  const surplus = operands[command.operands.length];
  if (surplus !== undefined) throw new UsageError(`“${surplus}” is one too many: ${usage(command)}`);
  return { operands, options };
}

function didYouMean(name: string, command: Command): string {
  const near = nearest(name, [...Object.keys(optionsOf(command)), 'help']);
  return near === undefined ? '' : `; did you mean --${near}?`;
}
