import { AttributeError } from '../../report/problem.js';

/** Where a row leads: in this page, or on the web; nothing else, so that no script can be given as an address. */
const TEMPLATE = /^(?:#|https?:\/\/).*\{id\}/i;

/**
 * Holds that an attribute is an address with `{id}` in it.
 * @throws AttributeError that says what would be right
 */
export function assertTemplate(attribute: string, value: string): void {
  if (TEMPLATE.test(value)) return;
  throw new AttributeError({ code: 'bad-attribute', attribute, value, expected: '#…{id} | https://…{id}' });
}

/** The address of a section. Ids are of a–z, 0–9 and -, so they stand in an address as they are. */
export function linkTo(template: string, section: string): string {
  return template.replaceAll('{id}', section);
}
