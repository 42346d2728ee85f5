import { verify } from '../compiler/verify.js';
import type { Command } from './command.js';
import { FileError, readText } from './files.js';
import { complain, complainOf, print } from './terminal.js';

export const verifyCommand: Command = {
  name: 'verify',
  operands: ['FILE'],
  summary: 'reads every figure of a compiled report again from the words that it quotes',
  description: 'Reads every figure of a compiled report again from the words that it quotes.',
  options: {},
  run({ operands: [file = ''] }) {
    try {
      const differences = verify(readText(file, complain));
      complainOf(differences.map((difference) => `${file}: ${difference}`));
      if (differences.length > 0) return 1;
      print(`${file}: every figure is what its words say.`);
      return 0;
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      complain(`gazette: ${error.message}`);
      return 1;
    }
  },
};
