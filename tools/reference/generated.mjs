// What `npm run generate` makes of the two schemas, as one JSON object on standard output: a text for each file. It runs
// under tsx, since the schemas are TypeScript.
import { toJsonSchema } from '@valibot/to-json-schema';
import { hasWords } from '../../src/report/has-words.ts';
import { reportSchema } from '../../src/report/schema.ts';
import { compileSchema } from '../compile-schema.mjs';
import { annotationJsonSchema } from './json-schema.mjs';
import { reportFormat } from './report-format.mjs';
import { reportYaml } from './report-yaml.mjs';

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const schema = { ...toJsonSchema(reportSchema, { errorMode: 'ignore' }), title: 'gazette-report/2' };

process.stdout.write(
  JSON.stringify({
    'src/report/schema.json': json(schema),
    'src/report/is-report.ts': compileSchema(reportSchema, 'isReport', hasWords),
    'src/compiler/report-yaml.schema.json': json(annotationJsonSchema()),
    'docs/report-yaml.md': reportYaml(),
    'docs/report-format.md': reportFormat(),
  }),
);
