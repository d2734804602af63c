// @ts-check
// `pnpm --filter @gujeong/server bench`: builds the server and its benchmark, and runs it with the arguments given.
import { build } from './build.mjs';
import { at, tool } from './places.mjs';
import { node } from './processes.mjs';

await build(['shared', 'server']);
const { code } = await node([tool('server', 'typescript', 'tsc'), '-p', 'bench'], { cwd: at('server') });
if (code === 0) ({ code: process.exitCode } = await node([at('server', 'dist', 'bench', 'bench.js'), ...process.argv.slice(2)], { cwd: at('server') }));
else process.exitCode = code;
