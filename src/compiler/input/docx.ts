import { type Extracted, InputError, needed } from './extracted.js';
import { textOfHtml } from './html.js';

/** Bounds on what a Word document may unfold to. */
const DOCX_LIMITS = { parts: 5_000, bytes: 200_000_000 } as const;

/** The parts that hold text, and what it takes to read it. Pictures and fonts are not unfolded. */
const READ = /\.(?:xml|rels)$/i;
const RUNS = /<w:r(?=[ >])[^>]*>\s*<w:rPr>((?:(?!<\/w:rPr>)[\s\S])*)<\/w:rPr>(?:(?!<\/w:r>)[\s\S])*<\/w:r>/g;
const VANISH = /<w:(?:vanish|webHidden)(?:\s+w:val="(?:1|true|on)")?\s*\/>/;

/**
 * The text of a Word document: headings by their styles, lists with their numbers, footnotes at the end, tables a line a row;
 * hidden text, comments, pictures and what a tracked change takes out are left out.
 * @throws InputError
 */
export async function textOfDocx(
  bytes: Uint8Array,
  limits: { parts: number; bytes: number } = DOCX_LIMITS,
): Promise<Extracted> {
  const PACKAGES = 'mammoth fflate parse5';
  const [{ default: mammoth }, { strFromU8, strToU8, unzipSync, zipSync }] = await needed(PACKAGES, () =>
    Promise.all([import('mammoth'), import('fflate')]),
  );
  let [parts, size] = [0, 0];
  const read = (): Record<string, Uint8Array> =>
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        parts += 1;
        if (parts > limits.parts)
          throw new InputError(`it has more than ${limits.parts.toLocaleString('en')} parts, as no report has`);
        if (!READ.test(name)) return false;
        size += originalSize;
        if (size > limits.bytes)
          throw new InputError(`it unfolds to more than ${limits.bytes.toLocaleString('en')} bytes, as no report does`);
        return true;
      },
    });
  try {
    const files = read();
    for (const [name, content] of Object.entries(files))
      if (/^word\/(?:document|footnotes|endnotes)\.xml$/.test(name)) files[name] = strToU8(shown(strFromU8(content)));
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(zipSync(files, { level: 0 })) },
      {
        externalFileAccess: false,
        // Pictures were not unfolded, and mammoth would look for them.
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        ignoreEmptyParagraphs: true,
        includeEmbeddedStyleMap: false,
        styleMap: STYLES,
      },
    );
    return await textOfHtml(value);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError('it is damaged, or no Word document (.docx): open it in Word, save it anew, and give that');
  }
}

/** Chinese Word names its styles so; mammoth knows the English ones. */
const STYLES = [
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='标题 ${level}'] => h${level}:fresh`),
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='标题'] => h1:fresh",
];

/** The XML of a part without the runs that Word hides. */
function shown(xml: string): string {
  return xml.replace(RUNS, (run, properties: string) => (VANISH.test(properties) ? '' : run));
}
