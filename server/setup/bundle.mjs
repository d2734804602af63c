// @ts-check
// The compiled server as few files: some 1,700 modules are read one by one at each start otherwise, which takes longer than all else that a start does.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { at } from './places.mjs';

const dist = at('server', 'dist');
const folder = at('server', 'dist', 'bundle');

/** Machine code, and what looks for its own files. */
const ALONE = ['libsql', '@node-rs/argon2', 'altair-static', 'pino'];
/** What is not there belongs to databases and tools that are not used. */
const EXPECTED = new Set(['UNRESOLVED_IMPORT', 'EVAL', 'CIRCULAR_DEPENDENCY', 'COMMONJS_VARIABLE_IN_ESM', 'INEFFECTIVE_DYNAMIC_IMPORT']);

rmSync(folder, { recursive: true, force: true });
const bundle = await rolldown({
  input: { main: `${dist}/main.js`, gujeong: `${dist}/cli/main.js` },
  platform: 'node',
  external: id => ALONE.some(name => id === name || id.startsWith(`${name}/`)),
  // As Node itself reads packages: two forms of one (graphql) would be two packages.
  resolve: { mainFields: ['main'] },
  onLog(level, log) {
    if (!EXPECTED.has(log.code ?? '')) process.stderr.write(`${level}: ${log.message}\n`);
  },
});
// Nouns are called by the names of their classes.
const { output } = await bundle.write({ dir: folder, format: 'esm', keepNames: true, strictExecutionOrder: true, entryFileNames: '[name].js', chunkFileNames: 'part-[hash].js' });
await bundle.close();

// A program is kept in memory as text: a single letter beyond ASCII would take each letter of it twice the room.
for (const part of output) {
  if (part.type !== 'chunk') continue;
  const unclear = /\\[^\0-\x7f]/.exec(part.code);
  if (unclear) throw new Error(`${part.fileName} escapes ${unclear[0]}, which cannot be written in ASCII.`);
  writeFileSync(join(folder, part.fileName), part.code.replaceAll(/[^\0-\x7f]/g, letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`));
}
