import { type FSWatcher, statSync, watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { realPath } from './files.js';

/** Saves that come within so many milliseconds are one. */
const QUIET = 100;

/**
 * Tells when any of some files is saved. It watches their folders, since many editors do not write to a file but put another in its
 * place.
 * @param saved is told once for saves that come together, and never for one that left the files as they were
 * @returns what ends it
 */
export function watchFiles(paths: readonly string[], saved: () => void): () => void {
  const files = [...new Set(paths.flatMap((path) => [resolve(path), resolve(realPath(path))]))];
  let known = stateOf(files);
  let timer: NodeJS.Timeout | undefined;
  const look = (): void => {
    const state = stateOf(files);
    if (state === known) return;
    known = state;
    saved();
  };
  const names = new Set(files.map((file) => basename(file)));
  const watchers = [...new Set(files.map((file) => dirname(file)))].flatMap((folder): FSWatcher[] => {
    try {
      const watcher = watch(folder, (_event, name) => {
        if (name !== null && !names.has(name)) return;
        clearTimeout(timer);
        timer = setTimeout(look, QUIET);
      });
      // A folder that is taken away is told by reading its files.
      return [watcher.on('error', look)];
    } catch {
      return [];
    }
  });
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

/** What changes when a file is saved, replaced or taken away. */
function stateOf(files: readonly string[]): string {
  return files
    .map((file) => {
      const about = statSync(file, { throwIfNoEntry: false });
      return about ? `${about.ino} ${about.mtimeMs} ${about.size}` : '';
    })
    .join('\n');
}
