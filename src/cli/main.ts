#!/usr/bin/env node
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { buildCommand } from './build-command.js';
import { type Command, type CommandInput, commandHelp, parseCommand, UsageError, usage } from './command.js';
import { compileCommand } from './compile-command.js';
import { diffCommand } from './diff-command.js';
import { draftCommand } from './draft-command.js';
import { FileError } from './files.js';
import { fromCsvCommand } from './from-csv-command.js';
import { nearest } from './nearest.js';
import { newCommand } from './new-command.js';
import { faultOf, type Outcome, tell } from './outcome.js';
import { posterCommand } from './poster-command.js';
import { previewCommand } from './preview-command.js';
import { readCommand } from './read-command.js';
import { rebaseCommand } from './rebase-command.js';
import { renderCommand } from './render-command.js';
import { complain, print } from './terminal.js';
import { verifyCommand } from './verify-command.js';
import { watchFiles } from './watch.js';

const COMMANDS: readonly Command[] = [
  newCommand,
  draftCommand,
  fromCsvCommand,
  compileCommand,
  previewCommand,
  buildCommand,
  renderCommand,
  posterCommand,
  verifyCommand,
  diffCommand,
  rebaseCommand,
  readCommand,
];

/** As `diff` and `grep` have them, but for a file that cannot be read, which is the report's fault. */
const EXIT = { well: 0, misunderstood: 2, ownFault: 70 } as const;

const HELP = `gazette: compiles an official report, and proves a compiled one against its own text.

${COMMANDS.map((command) => `  ${usage(command)}\n      ${command.summary}`).join('\n')}
  gazette help [COMMAND]
      this, or all about one command; so does gazette COMMAND --help
  gazette --version

Exit status:
  0   all is well
  1   the report is not: it has faults or differences, or a file cannot be read or written; of diff: the reports differ
  2   the command line is not understood; nothing was read or written
  70  a fault of this command's own

With --json every command writes one object, {"ok", "faults", …}: ok where it ends with 0, and of each fault the file, key,
line, column, message and, where there is one, a suggestion.`;

/** Runs one command line. @returns the exit status */
async function main([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined) {
    for (const line of HELP.split('\n')) complain(line);
    return EXIT.misunderstood;
  }
  if (name === '--version') {
    refuseSurplus(rest);
    print(version());
    return EXIT.well;
  }
  if (name === 'help' || name === '--help' || name === '-h') {
    refuseSurplus(rest.slice(1));
    printLines(rest[0] === undefined ? HELP : commandHelp(find(rest[0])));
    return EXIT.well;
  }
  const command = find(name);
  const input = parseCommand(command, rest);
  if (input === 'help') {
    printLines(commandHelp(command));
    return EXIT.well;
  }
  const run = async (): Promise<number> => {
    const outcome = await outcomeOf(command, input);
    tell(outcome, input.options['json'] !== undefined);
    return outcome.status;
  };
  const watched = input.options['watch'] === undefined ? undefined : command.watched?.(input);
  return watched ? runOnSave(watched, run) : run();
}

/** Runs now and whenever one of some files is saved, until it is interrupted. @returns the last exit status */
async function runOnSave(paths: readonly string[], run: () => Promise<number>): Promise<number> {
  let status = Promise.resolve<number>(EXIT.well);
  const again = (): void => {
    status = status.then(run);
  };
  // First, so that a save while it runs for the first time is not missed.
  const stop = watchFiles(paths, again);
  again();
  complain(`gazette: watching ${paths.join(', ')}; Ctrl-C ends it.`);
  await Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal)));
  stop();
  return status;
}

/** What a command comes to; a file that cannot be read or written is a fault like others. */
async function outcomeOf(command: Command, input: CommandInput): Promise<Outcome> {
  try {
    return await command.run(input);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { status: 1, faults: [faultOf(error.message)] };
  }
}

function find(name: string): Command {
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command) return command;
  const near = nearest(name, [...COMMANDS.map((candidate) => candidate.name), 'help']);
  throw new UsageError(`there is no command “${name}”${near === undefined ? '' : `; did you mean ${near}?`}`);
}

function refuseSurplus([surplus]: readonly string[]): void {
  if (surplus !== undefined) throw new UsageError(`“${surplus}” is one too many`);
}

function printLines(text: string): void {
  for (const line of text.split('\n')) print(line);
}

/** As the package says it. */
function version(): string {
  const about: { version?: string } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return about.version ?? '';
}

// Whoever reads the output may have had enough of it: gazette … | head.
process.stdout.on('error', () => process.exit(0));
process.stderr.on('error', () => process.exit(0));
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) {
    const message = `${error.message.replace(/(?<!\?)$/, '.')} See gazette help.`;
    tell({ status: 1, faults: [faultOf(message)] }, process.argv.includes('--json'));
  }
  if (!(error instanceof UsageError))
    complain(`gazette: a fault of its own, please report it: ${error instanceof Error ? error.stack : String(error)}`);
  process.exitCode = error instanceof UsageError ? EXIT.misunderstood : EXIT.ownFault;
}
