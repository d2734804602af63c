// Opens the graph for one command, loading the 2002 data first when the database is still empty.
import { createApp, type App } from '../app.js';
import { loadedState } from '../dataset/loadedState.js';
import { settings } from '../settings.js';
import { progressLine } from './progress.js';

export async function withApp(work: (app: App) => Promise<void>): Promise<void> {
  const app = await createApp({ settings: settings() });
  try {
    await ensureLoaded(app);
    await work(app);
  } finally {
    await app.close();
  }
}

export async function ensureLoaded(app: App): Promise<void> {
  const state = await loadedState(app.database.source, app.model);
  if (state === 'kept') return;
  const { load } = await import('../dataset/load.js');
  const line = progressLine('Loading the 2002 report');
  const { rows } = await load(app.database.source, app.model, { replace: state === 'earlier', progress: line.show });
  line.end(`Loaded ${rows.toLocaleString('en-US')} rows of the 2002 report into ${app.database.where}.`);
}
