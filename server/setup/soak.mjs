// @ts-check
// `npm run test:soak`: the server under load and faults for long, on both databases. `npm run test:soak -- MariaDB` runs one.
import { requireNode } from './nodeVersion.mjs';

requireNode();
const { install } = await import('./install.mjs');
const { mindSignals } = await import('./processes.mjs');
const { endWithParent } = await import('./parent.mjs');
const { giveUp } = await import('./say.mjs');
mindSignals();
endWithParent();
await install().catch(giveUp);
const { soakStages } = await import('./testing/soakStages.mjs');
const { runStages } = await import('./testing/runStages.mjs');
process.exitCode = await runStages(soakStages, process.argv.slice(2)).catch(giveUp);
