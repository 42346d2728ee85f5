import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The JSON Schema of `report.yaml` that comes with this command. */
const OWN = fileURLToPath(new URL('../compiler/report-yaml.schema.json', import.meta.url));
const INSTALLED = 'node_modules/gazette-elements/dist/compiler/report-yaml.schema.json';

/**
 * The line by which an editor finds the schema of a `report.yaml`, to complete and check its keys:
 * https://github.com/redhat-developer/yaml-language-server#using-inlined-schema. It names a path from the file's own folder,
 * which the editor reads without a network, of the version that is installed; an address would be fetched, and would be of
 * another version sooner or later. The package in a `node_modules` around the folder goes first, since whoever else clones
 * the project has it at the same place. '' where there is no schema, or its path holds a blank, which no such line may.
 * @param folder that of `report.yaml`; it need not be there yet
 */
export function schemaLine(folder: string): string {
  const from = resolve(folder);
  const file = [...foldersAround(from).map((around) => join(around, INSTALLED)), OWN].find((path) => existsSync(path));
  if (file === undefined) return '';
  const path = relative(from, file).replaceAll('\\', '/');
  return /\s/.test(path) ? '' : `# yaml-language-server: $schema=${path}\n`;
}

/** A folder, and those that it lies in, from the inside out. */
function foldersAround(folder: string): string[] {
  const around = dirname(folder);
  return around === folder ? [folder] : [folder, ...foldersAround(around)];
}
