// A valibot schema as a list of its fields, each with its path, meaning, type, default and whether it is required.
import { meaningOf } from '../../src/report/field.ts';
import { undescribed } from '../compile-schema.mjs';

/**
 * @typedef {object} Field
 * @property {string[]} path from the outside in; an item of a list is []
 * @property {string} meaning
 * @property {string} type what may stand there, in Markdown
 * @property {object} schema what stands there, without optionality and description
 * @property {'required' | 'optional' | 'one of several'} need
 * @property {unknown} fallback what an optional one is without a value; undefined for nothing
 */

/**
 * The fields within a schema of objects, lists and alternatives, in its order.
 * @param {object} schema
 * @param {ReadonlyMap<object, string>} named what is described elsewhere, and what it is called
 * @param {string[]} path of the schema itself
 * @returns {Field[]}
 */
export function fieldsOf(schema, named, path = []) {
  const part = undescribed(schema);
  if (named.has(part) && path.length > 0) return [];
  switch (part.type) {
    case 'array':
      return fieldsOf(part.item, named, [...path, '[]']);
    case 'union':
    case 'variant':
      return alternatives(part, named, path);
    case 'object':
    case 'strict_object':
      return Object.entries(part.entries).flatMap(([key, entry]) => fieldOf(key, entry, named, path));
    default:
      return [];
  }
}

function fieldOf(key, entry, named, path) {
  const isOptional = entry.type === 'optional' || entry.type === 'nullish';
  const schema = undescribed(isOptional ? entry.wrapped : entry);
  const own = {
    path: [...path, key],
    meaning: meaningOf(entry),
    type: typeOf(schema, named),
    schema,
    need: isOptional ? 'optional' : 'required',
    fallback: isOptional ? entry.default : undefined,
  };
  return [own, ...fieldsOf(schema, named, own.path)];
}

/** The fields of alternatives, each once; one that only some of them have says which. */
function alternatives({ key: discriminator, options }, named, path) {
  const merged = new Map();
  for (const option of options) {
    for (const field of fieldsOf(option, named, path)) {
      const at = field.path.join('.');
      const known = merged.get(at) ?? { field, types: new Set(), of: [] };
      merged.set(at, known);
      known.types.add(field.type);
      known.of.push(discriminator ? option.entries[discriminator].literal : '');
    }
  }
  return [...merged.values()].map(({ field, types, of }) => {
    const isShared = of.length === options.length || field.path.length > path.length + 1;
    const type = [...types].join(' or ');
    if (isShared) return { ...field, type };
    if (!discriminator) return { ...field, type, need: 'one of several' };
    return { ...field, type, meaning: `${field.meaning} With \`${discriminator}: ${of[0]}\`.` };
  });
}

/** What may stand in a field, in Markdown. */
function typeOf(part, named) {
  const name = named.get(part);
  if (name !== undefined) return name;
  switch (part.type) {
    case 'picklist':
      return part.options.map((option) => `\`${option}\``).join(', ');
    case 'literal':
      return `\`${part.literal}\``;
    case 'boolean':
      return '`true` or `false`';
    case 'number':
      return part.pipe?.some(({ type }) => type === 'integer') ? 'a whole number from 0' : 'a number';
    case 'string':
      return 'a text';
    case 'array': {
      const item = undescribed(part.item);
      return named.has(item)
        ? `a list: ${named.get(item)}`
        : item.type === 'picklist'
          ? `a list of ${typeOf(item, named)}`
          : 'a list';
    }
    default:
      return 'a map';
  }
}
