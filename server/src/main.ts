// settings -> database -> data -> app -> listen; drains on SIGINT and SIGTERM.
import 'reflect-metadata';
import { createApp } from './app.js';
import { listen } from './http/listen.js';
import { settings } from './settings.js';
import { exitCleanly } from './cli/exit.js';
import { ensureLoaded } from './cli/withApp.js';

await exitCleanly(async () => {
  const given = settings();
  const app = await createApp({ settings: given });
  await ensureLoaded(app);
  const { url, close } = await listen(app, given);
  process.stdout.write(`Gujeong Graph is ready: ${url}  (GraphQL ${url}/graphql, explorer ${url}/explorer/)\nStop with Ctrl-C.\n`);
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    void close().then(() => app.close()).then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
});
