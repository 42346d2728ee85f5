// docs/report-format.md: every field of a compiled report, with an example out of the sample report and what a widget says
// of a wrong value there.
import { problemText } from '../../src/i18n/problem-messages.ts';
import { parseReport } from '../../src/report/parse.ts';
import { reportSchema } from '../../src/report/schema.ts';
import * as values from '../../src/report/schema-values.ts';
import { fieldsOf } from './fields.mjs';
import { cell, code, grouped, pathText, table, valueText } from './markdown.mjs';
import { compiledSamples } from './sample.mjs';

/** What many fields hold: what each is called, and what it is. */
const VALUES = [
  {
    schema: values.id,
    name: 'id',
    what: 'a name of a–z, 0–9 and `-`, at most 80 characters. In a field of another name it is that of the record meant.',
  },
  { schema: values.words, name: 'words', what: 'a text of 1 to 2,000 characters.' },
  {
    schema: values.text,
    name: 'text',
    what: 'what a reader sees, by language: `{ "zh": "新增就业", "en": "New jobs" }`. At least one is there; a missing one falls back to the other.',
  },
  { schema: values.year, name: 'year', what: 'four digits: `"2020"`.' },
  {
    schema: values.edtf,
    name: 'edtf',
    what: 'a date or interval in EDTF (ISO 8601-2): `"2020-06-16"`, `"2020-01/2020-11"`, `"2021-01~"`, `"2021/.."`; `"../.."` is no time.',
  },
  { schema: values.sha256, name: 'sha256', what: '64 of 0–9 and a–f.' },
  {
    schema: values.link,
    name: 'link',
    what: 'an address that begins with `https://` or `http://`, of at most 2,000 characters.',
  },
  { schema: values.span, name: 'span', what: '`[start, end)` in UTF-16 code units.' },
];
/** Objects that stand in several places, described once. */
const OBJECTS = {
  Quote: values.quote,
  Quantity: values.quantity,
  Time: values.time,
  Change: values.change,
  Before: values.before,
  Citation: values.citation,
};
const named = new Map([
  ...VALUES.map(({ schema, name }) => [schema, `[${name}](#${name})`]),
  ...Object.entries(OBJECTS).map(([name, schema]) => [schema, `[${name}](#${name.toLowerCase()})`]),
]);

/** The first that has a field is shown. */
const reports = compiledSamples();

/** The page. @throws where a field has no meaning or no example */
export function reportFormat() {
  const groups = [...grouped(fieldsOf(reportSchema, named), ({ path }) => path[0])];
  const alone = groups.filter(([, { length }]) => length === 1).map(([, [field]]) => field);
  const sections = groups
    .filter(([, { length }]) => length > 1)
    .map(([key, [head, ...own]]) => [`## ${key}`, `${head.meaning} ${need(head)}`, ...tables(own)].join('\n\n'));
  const objects = Object.entries(OBJECTS).map(([name, schema]) => {
    const fields = fieldsOf(schema, named);
    return [
      `## ${name}`,
      fieldTable(fields, (field) => anywhere(reports, field.path.at(-1), Object.keys(schema.entries))),
    ].join('\n\n');
  });
  return `${[head(), ...tables(alone), ...sections, ...objects].join('\n\n')}\n`;
}

function need({ need: kind }) {
  return kind === 'required' ? 'Required.' : 'May be missing.';
}

function tables(fields) {
  const found = (field) => {
    const path = find(reports, ['[]', ...field.path]);
    if (!path) throw new Error(`the sample has no ${pathText(field.path)}`);
    return path;
  };
  return [
    fieldTable(fields, (field) => at(reports, found(field))),
    'What a widget says of a wrong value:',
    table(
      ['Wrong', 'Said'],
      fields.map((field) => {
        const { wrong, said } = saidOf(found(field), field);
        return [code(`"${field.path.at(-1)}": ${JSON.stringify(wrong)}`), code(said)];
      }),
    ),
  ];
}

const LONGEST_EXAMPLE = 100;

function fieldTable(fields, exampleOf) {
  return table(
    ['Field', 'Meaning', 'Value', 'Example'],
    fields.map((field) => {
      if (field.meaning === '') throw new Error(`${pathText(field.path)} has no meaning beside it`);
      const example = JSON.stringify(exampleOf(field)) ?? '';
      return [
        code(pathText(field.path)),
        cell(field.meaning),
        cell(valueText(field)),
        example.length > LONGEST_EXAMPLE ? '' : code(example),
      ];
    }),
  );
}

function at(value, path) {
  return path.reduce((inner, key) => inner?.[key], value);
}

/** Where a field first stands in a report. */
function find(value, [key, ...rest], path = []) {
  if (key === undefined) return path;
  if (typeof value !== 'object' || value === null) return undefined;
  if (key !== '[]') return Object.hasOwn(value, key) ? find(value[key], rest, [...path, key]) : undefined;
  for (const [i, item] of value.entries()) {
    const found = find(item, rest, [...path, i]);
    if (found) return found;
  }
  return undefined;
}

/** The first value of a key in an object that has no other keys than these. */
function anywhere(value, key, keys) {
  if (typeof value !== 'object' || value === null) return undefined;
  const own = Object.keys(value);
  if (!Array.isArray(value) && Object.hasOwn(value, key) && own.every((one) => keys.includes(one))) return value[key];
  for (const inner of Object.values(value)) {
    const found = anywhere(inner, key, keys);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Values of which the first that a field does not take is shown. */
const WRONG = ['no-such-id', 'My Report', 20, ''];

function saidOf([i, ...path], { schema }) {
  const isList = schema.type === 'array';
  const own = path.at(-1) === 'id' ? ['My Report'] : WRONG;
  for (const wrong of isList ? [['no-such-id'], 'no-such-id'] : own) {
    const changed = structuredClone(reports[i]);
    at(changed, path.slice(0, -1))[path.at(-1)] = wrong;
    const [problem] = parseReport(changed).problems;
    if (problem) return { wrong, said: problemText(problem, 'en') };
  }
  // What it is, only the compiler can say.
  return { wrong: 'another text', said: 'nothing; gazette verify tells that the digest is not that of the report' };
}

function head() {
  return `<!-- Generated by \`npm run generate\` from src/report/schema.ts. -->

# The compiled report, field by field

One JSON file, \`gazette-report/2\`, made by \`gazette compile\` of a text and its annotations ([report-yaml.md](report-yaml.md)), and all that a widget reads. No value in it is typed by hand. Its JSON Schema is \`gazette-elements/schema.json\`; what is cross-checked besides (that quotes lie within the text, that \`written\` is what stands there, that ids are unique and lead somewhere) is done by \`parseReport\` of \`gazette-elements/report\`. A report of another shape is refused whole; a record whose words are not where it says is left out and named. Fields that are not below are ignored by widgets, and told by \`gazette verify\`, since they change the digest.

The examples are from [one report that uses every field](../tools/reference/sample/report.yaml).

## Values

${VALUES.map(({ name, what }) => `<a id="${name}"></a>**${name}**: ${what}`).join('\n\n')}

## The report`;
}
