// @ts-check
// `npm start`: installs and builds what is missing, then becomes the server.
import { requireNode } from './nodeVersion.mjs';

requireNode();
// Only now, so that an old Node meets that sentence and not syntax it cannot read.
const { prepare } = await import('./prepare.mjs');
const { entry } = await import('./places.mjs');
await prepare();
await import(entry('main'));
