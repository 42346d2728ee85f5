// The JSON Schema of report.yaml, by which an editor completes and checks it.
import { toJsonSchema } from '@valibot/to-json-schema';
import { annotationSchema } from '../../src/compiler/annotation-schema.ts';
import { hasWords } from '../../src/report/has-words.ts';

/** JSON Schema draft-07, which is what the YAML extension of VS Code knows best. */
export function annotationJsonSchema() {
  const schema = toJsonSchema(annotationSchema, {
    errorMode: 'ignore',
    typeMode: 'input',
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.requirement === hasWords ? { ...jsonSchema, minProperties: 1 } : undefined,
  });
  return { ...withoutNull(schema), title: 'report.yaml of Gazette Elements' };
}

/** A list that may be left empty, as one schema in place of two, so that an editor shows its description. */
function withoutNull(schema) {
  if (Array.isArray(schema)) return schema.map(withoutNull);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { anyOf = [], default: _, ...rest } = schema;
  const [own, none] = anyOf;
  if (anyOf.length === 2 && none.type === 'null') return withoutNull({ ...rest, ...own, type: [own.type, 'null'] });
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, withoutNull(value)]));
}
