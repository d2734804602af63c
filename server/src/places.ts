// Where the project's parts lie, from wherever this file runs: from its source, as it was compiled, or as a part of the bundle.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

function folderOf(file: string, from: string): string {
  return fs.existsSync(path.join(from, file)) ? from : folderOf(file, path.dirname(from));
}

/** The folder of the server's own package. */
export const SERVER = folderOf('package.json', path.dirname(fileURLToPath(import.meta.url)));

/** at('shared', 'dataset') */
export const at = (...parts: readonly string[]): string => path.join(SERVER, '..', ...parts);
