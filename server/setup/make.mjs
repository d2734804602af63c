// @ts-check
// `node server/setup/make.mjs shared server`: builds the named parts; the container images are made with it.
import { build } from './build.mjs';
import { mindSignals } from './processes.mjs';
import { giveUp } from './say.mjs';

mindSignals();
const named = process.argv.slice(2);
await build(named.length > 0 ? named : undefined).catch(giveUp);
