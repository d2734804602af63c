// Runs a module of these sources in a process of its own, as the tests run them: node run.mjs ./mailerProcess.ts
import { fileURLToPath } from 'node:url';
import { createViteServer } from 'vitest/node';

const root = fileURLToPath(new URL('../..', import.meta.url));
const server = await createViteServer({ root, configFile: fileURLToPath(new URL('../../vitest.config.ts', import.meta.url)), logLevel: 'error', appType: 'custom', server: { middlewareMode: true, hmr: false, ws: false, watch: null }, optimizeDeps: { noDiscovery: true } });
await server.ssrLoadModule(fileURLToPath(new URL(process.argv[2], import.meta.url)));
await server.close();
process.exit(0);
