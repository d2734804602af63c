// @ts-check
// `npm test`: installs, then checks and tests everything, stage after stage. `npm test -- types lint` runs only those.
import { requireNode } from './nodeVersion.mjs';

requireNode();
const { install } = await import('./install.mjs');
const { mindSignals } = await import('./processes.mjs');
const { endWithParent } = await import('./parent.mjs');
const { giveUp } = await import('./say.mjs');
mindSignals();
endWithParent();
await install().catch(giveUp);
const { stages } = await import('./testing/stages.mjs');
const { runStages } = await import('./testing/runStages.mjs');
process.exitCode = await runStages(stages, process.argv.slice(2)).catch(giveUp);
