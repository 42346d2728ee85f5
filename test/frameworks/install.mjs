// The frameworks are no dependency of the library: those of the examples are installed beside them, when first tried.
import { cpSync, lstatSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { installFolder, root } from '../../tools/setup.mjs';

/** The applications, a folder a framework; what is in several of them is installed here once. */
export const applications = join(root, 'examples/frameworks');
/** Pages that are compiled alone, a folder a framework. */
export const types = join(root, 'test/frameworks/types');
/** React 18 is installed in its application, since React 19 is beside all of them. */
const PLACES = [applications, join(applications, 'react-18')];

/** Installs the frameworks where the lockfile has changed since. No package of theirs runs a script of its own. */
export function installFrameworks() {
  installFolder(applications, 'Installing the frameworks that the elements are tried in…');
}

/** Puts the built package beside each framework, as an install of it would. */
export function installPackage() {
  for (const place of PLACES) {
    const installed = join(place, 'node_modules/gazette-elements');
    rmSync(installed, { recursive: true, force: true });
    for (const name of ['dist', 'package.json', 'custom-elements.json'])
      cpSync(join(root, name), join(installed, name), { recursive: true });
  }
}

/** Lets the pages of `types` find what is installed. */
export function linkTypes() {
  for (const [i, place] of [types, join(types, 'react-18')].entries()) {
    const link = join(place, 'node_modules');
    if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync(join(PLACES[i], 'node_modules'), link, 'junction');
  }
}
