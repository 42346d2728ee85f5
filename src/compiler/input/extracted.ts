/** A heading that a file marks as one, in the text that was taken from it. */
export interface MarkedHeading {
  /** Offset of its line in the text, in UTF-16 code units. */
  start: number;
  end: number;
  /** 1 for the outermost. */
  level: number;
}

/** The words of a file, and which of its lines it marks as headings. */
export interface Extracted {
  /** A line for each paragraph, heading, item of a list and row of a table. */
  text: string;
  headings: readonly MarkedHeading[];
}

/** A line of a text, with the level of a heading. */
export interface Line {
  words: string;
  level?: number;
}

/** Thrown where a file gives no text; its message says why and what to do. */
export class InputError extends Error {}

/** Joins lines to a text, and says where its headings stand. Blank lines are left out. */
export function extractedOf(lines: readonly Line[]): Extracted {
  const headings: MarkedHeading[] = [];
  let text = '';
  for (const { words, level } of lines) {
    if (words === '') continue;
    if (level !== undefined) headings.push({ start: text.length, end: text.length + words.length, level });
    text += `${words}\n`;
  }
  return { text, headings };
}

/**
 * Loads a package that only this kind of file needs, and that is not installed with this one.
 * @throws InputError that says how to install what is missing
 */
export async function needed<Module>(packages: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')
      throw new InputError(`reading it needs packages that are not installed: npm install ${packages}`);
    throw error;
  }
}
