import * as v from 'valibot';

/**
 * A field's schema with what the field means beside it. The sentence is what the reference in `docs/` prints and what an
 * editor shows on hovering, by the JSON Schema; checks neither read it nor load it.
 * @param meaning whole sentences, in Markdown, without a line break
 */
export function field<Schema extends v.GenericSchema>(
  schema: Schema,
  meaning: string,
): v.SchemaWithPipe<readonly [Schema, v.DescriptionAction<v.InferOutput<Schema>, string>]> {
  return v.pipe(schema, v.description(meaning));
}

/**
 * A schema that means what another schema's field means, whose sentence it takes.
 * @throws RangeError where that field has none
 */
export function sameField<Schema extends v.GenericSchema>(
  as: v.GenericSchema,
  schema: Schema,
): ReturnType<typeof field<Schema>> {
  const meaning = meaningOf(as);
  if (meaning === '') throw new RangeError('the field has no meaning beside it');
  return field(schema, meaning);
}

/** What a field means; '' where nothing says it. */
export function meaningOf(schema: v.GenericSchema): string {
  const inner = 'wrapped' in schema ? (schema.wrapped as v.GenericSchema) : schema;
  return v.getDescription(inner) ?? '';
}
