// What general recognisers find in a sentence, in the shape of `gazette read`. They have no qualifiers and no changes.
import recognizers from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node';

const CULTURES = { zh: 'zh-cn', en: 'en-us' };
const PARSERS = { zh: chrono.zh.hans, en: chrono.en };
const DAY = 86_400_000;

const overlaps = (one, other) => one.span[0] < other.span[1] && other.span[0] < one.span[1];
const reference = ({ year = 2020 }) => new Date(year, 6, 1, 12);

/** Numbers with their units, and times, of Microsoft's recognisers. */
export function readWithRecognizers(sentence) {
  const { text, lang } = sentence;
  const culture = CULTURES[lang];
  const times = attempt(() => recognizers.recognizeDateTime(text, culture, undefined, reference(sentence))).map(
    (result) => ({ span: [result.start, result.end + 1], edtf: edtfOfResolution(result.resolution) }),
  );
  const quantities = [];
  // The more a recogniser says, the earlier it comes: a number with its unit before the number alone.
  for (const recognize of [
    recognizers.recognizePercentage,
    recognizers.recognizeCurrency,
    recognizers.recognizeDimension,
    recognizers.recognizeTemperature,
    recognizers.recognizeNumber,
  ]) {
    for (const { text: words, start, end, resolution } of attempt(() => recognize(text, culture))) {
      const value = Number.parseFloat(resolution?.value);
      const found = { span: [start, end + 1], value, unit: unitOf(words, resolution), qualifier: 'exact' };
      if (!Number.isFinite(value) || [...times, ...quantities].some((other) => overlaps(other, found))) continue;
      quantities.push(found);
    }
  }
  return { quantities, times: times.filter(({ edtf }) => edtf !== null) };
}

/** The times of chrono. */
export function readWithChrono(sentence) {
  const times = PARSERS[sentence.lang].parse(sentence.text, reference(sentence)).map(({ index, text, start, end }) => ({
    span: [index, index + text.length],
    edtf: end ? `${edtfOfComponents(start)}/${edtfOfComponents(end)}` : edtfOfComponents(start),
  }));
  return { quantities: [], times };
}

/** A recogniser that fails on a sentence has found nothing in it. */
function attempt(recognize) {
  try {
    return recognize();
  } catch {
    return [];
  }
}

function unitOf(words, { value, unit }) {
  if (/%$/.test(value)) return '%';
  return unit === undefined ? '' : words.replace(/^[-\d.,\s一二两三四五六七八九十百千万亿]+/, '');
}

function edtfOfComponents(components) {
  const parts = [String(components.get('year')).padStart(4, '0')];
  if (components.isCertain('month')) parts.push(String(components.get('month')).padStart(2, '0'));
  if (components.isCertain('month') && components.isCertain('day'))
    parts.push(String(components.get('day')).padStart(2, '0'));
  return parts.join('-');
}

/** The first meaning of a time; its end is not part of it. */
function edtfOfResolution(resolution) {
  const { timex = '', start, end, value } = resolution?.values?.[0] ?? {};
  if (/^\d{4}(?:-\d\d){0,2}$/.test(timex)) return timex;
  if (start === undefined && end === undefined) return /^\d{4}-\d\d-\d\d$/.test(value ?? '') ? value : null;
  if (end === undefined) return `${precise(start)}/..`;
  const last = new Date(Date.parse(end) - DAY).toISOString().slice(0, 10);
  if (start === undefined) return `../${last}`;
  if (!start.endsWith('-01') || !end.endsWith('-01')) return `${start}/${last}`;
  const isYears = start.endsWith('-01-01') && end.endsWith('-01-01');
  const [from, to] = [start, last].map((date) => date.slice(0, isYears ? 4 : 7));
  return from === to ? from : `${from}/${to}`;
}

function precise(date) {
  return date.replace(/-01-01$/, '').replace(/(-\d\d)-01$/, '$1');
}
