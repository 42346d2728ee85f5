/** Faces that a browser takes where a page names none that it has: a drawing program takes another for the same word. */
const FACES = [
  'Noto Sans CJK SC',
  'Source Han Sans SC',
  'PingFang SC',
  'Microsoft YaHei',
  'Noto Serif CJK SC',
  'Source Han Serif SC',
  'Songti SC',
  'SimSun',
  'Arial',
  'Helvetica',
  'Liberation Sans',
  'DejaVu Sans',
  'Times New Roman',
  'Liberation Serif',
  'DejaVu Serif',
];
const GENERIC = /^(?:serif|sans-serif|monospace)$/;
const SAMPLE = '0123456789.,%国Agmx';

/**
 * Font families for a picture that is opened elsewhere: the page's list, then the face in which the browser has set it,
 * and a generic family last. Words keep the widths that they were laid out for, and do not run into each other.
 * @param families as CSS writes them
 * @param lang of the words, since a generic family is another in another language
 */
export function pictureFonts(families: string, lang: string): string {
  const names = families.split(/,\s*(?=(?:[^"]*"[^"]*")*[^"]*$)/).filter((name) => name !== '');
  const last = names.at(-1) ?? '';
  const generic = GENERIC.test(last)
    ? last
    : /song|ming|宋|明|georgia|times|(?<!sans[ -])serif/i.test(families)
      ? 'serif'
      : 'sans-serif';
  const own = GENERIC.test(last) ? names.slice(0, -1) : names;
  const canvas = document.createElement('canvas');
  canvas.lang = lang;
  const context = canvas.getContext('2d');
  const widths = (list: string): string =>
    ['400', '700']
      .map((weight) => {
        if (context) context.font = `${weight} 100px ${list}`;
        return context?.measureText(SAMPLE).width;
      })
      .join();
  const wanted = widths(families);
  const face = FACES.map((name) => `"${name}"`).find(
    (name) =>
      !own.includes(name) &&
      widths(`${name}, monospace`) === widths(`${name}, serif`) &&
      widths([...own, name].join(', ')) === wanted,
  );
  return [...own, ...(face ? [face] : []), generic].join(', ');
}
