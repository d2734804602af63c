// settings -> database -> data -> app -> listen; drains on SIGINT and SIGTERM.
import 'reflect-metadata';
import { createApp } from './app.js';
import { progressLine } from './cli/progress.js';
import { isLoaded, load } from './dataset/load.js';
import { listen } from './http/listen.js';
import { settings } from './settings.js';
import { exitCleanly } from './cli/exit.js';

await exitCleanly(async () => {
  const given = settings();
  const app = await createApp({ settings: given });
  if (!(await isLoaded(app.database.source))) {
    const line = progressLine('Loading the 2002 report');
    const { rows } = await load(app.database.source, app.model, { progress: line.show });
    line.end(`Loaded ${rows.toLocaleString('en-US')} rows of the 2002 report into ${app.database.where}.`);
  }
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
