// docs/report-yaml.md: every key of report.yaml, with an example out of the sample report and what the compiler says of a
// wrong value there.
import { parseDocument, stringify } from 'yaml';
import { annotationSchema } from '../../src/compiler/annotation-schema.ts';
import * as values from '../../src/compiler/annotation-values.ts';
import { compile } from '../../src/compiler/compile.ts';
import { undescribed } from '../compile-schema.mjs';
import { fieldsOf } from './fields.mjs';
import { cell, code, grouped, pathText, table, valueText } from './markdown.mjs';
import { samples } from './sample.mjs';

/** The values that many keys have: what each is called, what it is, and a wrong one. */
const VALUES = [
  {
    schema: values.id,
    name: 'id',
    wrong: 'no-such-id',
    what: 'a name of your own of a–z, 0–9 and `-`, at most 80 characters: `inclusive-loans`. Where a key names another record, it is that one’s `id`.',
  },
  {
    schema: values.words,
    name: 'words',
    wrong: '没有的字',
    what: 'words of `source.txt`, copied as they stand there. They must occur once in the section, or once within the longer words of the key that ends in `in` or `In`.',
  },
  { schema: values.phrase, name: 'phrase', wrong: '', what: 'words for a reader, at most 2,000 characters.' },
  {
    schema: values.text,
    name: 'text',
    wrong: '就业',
    what: 'what a reader sees, in one language or both: `{ zh: 新增就业, en: New jobs }`. A missing language falls back to the other. A number in it must be one that the words of the record state.',
  },
  {
    schema: values.date,
    name: 'date',
    wrong: '2024/2/1',
    what: 'a date in EDTF: `2021`, `2021-01`, `2021-01-31`; with `~` after it an approximate one.',
  },
  {
    schema: values.year,
    name: 'year',
    wrong: 2023,
    what: 'four digits in quotes: `"2020"`; without them YAML reads a number.',
  },
  {
    schema: values.lang,
    name: 'language',
    wrong: 'fr',
    what: 'the language of the text: `zh-Hans`, `zh-Hant`, `en`, `en-GB`.',
  },
  {
    schema: values.url,
    name: 'address',
    wrong: 'www.example.org',
    what: 'an address that begins with `https://` or `http://`.',
  },
];
const named = new Map(VALUES.map(({ schema, name }) => [schema, `[${name}](#${name})`]));

const documents = samples.map((sample) => ({ ...sample, document: parseDocument(sample.yaml) }));

/** The page. @throws where a key has no meaning, no example, or takes a wrong value */
export function reportYaml() {
  const fields = fieldsOf(annotationSchema, named);
  for (const { path, meaning } of fields)
    if (meaning === '') throw new Error(`${pathText(path)} has no meaning beside it`);
  const groups = grouped(fields, ({ path }) => path[0]);
  const sections = [...groups].map(([key, [head, ...own]]) => {
    const rows = own.map((field) => ({ field, found: find(field.path) }));
    return [
      `## ${key}`,
      `${head.meaning} ${head.need === 'required' ? 'Required.' : 'May be left out.'}`,
      table(
        ['Key', 'Meaning', 'Value', 'Example'],
        rows.map(({ field, found }) => [
          code(pathText(field.path)),
          cell(field.meaning),
          cell(valueText(field)),
          code(exampleOf(field, found)),
        ]),
      ),
      `What the compiler says of a wrong value:`,
      table(
        ['Written', 'Told'],
        [{ field: head, found: find(head.path) }, ...rows].map(({ field, found }) => {
          const { wrong, told } = toldOf(found, wrongFor(field));
          return [code(flow({ [field.path.at(-1)]: wrong })), code(told)];
        }),
      ),
    ].join('\n\n');
  });
  return `${head(VALUES)}\n\n${sections.join('\n\n')}\n`;
}

/** The first sample that uses a key, and where in it, as keys and places. */
function find(path) {
  for (const sample of documents) {
    const at = findIn(sample.document, path);
    if (at) return { ...sample, at };
  }
  throw new Error(`no sample uses ${pathText(path)}`);
}

function findIn(document, path) {
  const search = (at, [key, ...rest]) => {
    if (key === undefined) return at;
    if (key !== '[]') return document.hasIn([...at, key]) ? search([...at, key], rest) : undefined;
    const list = document.getIn(at);
    for (let i = 0; i < (list?.items?.length ?? 0); i++) {
      const found = search([...at, i], rest);
      if (found) return found;
    }
    return undefined;
  };
  return search([], path);
}

/** Neither an id nor a map, a list, or words of the sample. */
const NO_VALUE = 'My Report';

const LONGEST_EXAMPLE = 110;

/** The key as the sample has it; nothing where its value is long, since its own keys have examples. */
function exampleOf({ path }, { document, at }) {
  const value = document.getIn(at);
  const written = flow({ [path.at(-1)]: typeof value === 'object' ? value.toJSON() : value });
  return written.length > LONGEST_EXAMPLE ? '' : written;
}

/** On one line, as an editor writes it: key: value. */
function flow(value) {
  const [, line = ''] = /^\{ (.*) \}\n$/s.exec(stringify(value, { collectionStyle: 'flow', lineWidth: 0 })) ?? [];
  return line;
}

/** A value that a key does not take. */
function wrongFor({ path, schema }) {
  const key = path.at(-1);
  if (key === 'id') return NO_VALUE;
  if (key === 'reason') return '';
  const known = VALUES.find((value) => value.schema === schema);
  if (known) return known.wrong;
  switch (schema.type) {
    case 'picklist':
      return 'results';
    case 'literal':
      return schema.literal === true ? false : 'results';
    case 'boolean':
      return 'yes';
    case 'array':
      return undescribed(schema.item) === values.id ? ['no-such-id'] : 'jobs';
    case 'string':
      return 'abc';
    default:
      return 'jobs';
  }
}

/** What the compiler says first in the sample of a wrong value; where that is none there, of what no key takes. */
function toldOf(found, wrong) {
  const { source, yaml, at } = found;
  const document = parseDocument(yaml);
  document.setIn(at, document.createNode(wrong));
  const { faults } = compile(source, document.toString({ lineWidth: 0 }));
  const key = at.join('.');
  const about = (fault) => fault.key !== undefined && fault.key !== '' && key.startsWith(fault.key);
  const fault = faults.find((one) => one.key === key) ?? faults.find(about) ?? faults[0];
  if (fault) return { wrong, told: `${fault.file}:${fault.line}: ${fault.message}` };
  if (wrong === NO_VALUE) throw new Error(`${key}: ${wrong} compiles`);
  return toldOf(found, NO_VALUE);
}

function head(kinds) {
  return `<!-- Generated by \`npm run generate\` from src/compiler/annotation-schema.ts. -->

# report.yaml, key by key

\`report.yaml\` holds an editor's annotations of \`source.txt\`: ids, labels, links and the words that they stand for, never a value. It is YAML 1.2. Every key that there is stands below; another is told with the nearest that exists, and one that is missing with “is missing”. A list is written \`metrics[]\`, a key of a map in it \`metrics[].label\`.

An editor with the YAML extension of VS Code, or any other that speaks its protocol, completes these keys and marks wrong ones as you type: \`gazette draft\`, \`gazette new\` and \`gazette from-csv\` write the line that names the schema, \`# yaml-language-server: $schema=…\`, at the top of the file. The schema is \`gazette-elements/report-yaml.schema.json\`. It knows shapes; whether words are in the text, and a figure is read from them, only \`gazette compile\` says.

The examples are from [one report that uses every key](../tools/reference/sample/report.yaml), and so are the messages: each is what \`gazette compile\` says of that report where one value is wrong, with the line that it then stands on. What comes of each key in the compiled report: [report-format.md](report-format.md).

## Values

${kinds.map(({ name, what }) => `<a id="${name}"></a>**${name}**: ${what}`).join('\n\n')}`;
}
