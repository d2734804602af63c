// gujeong seed
import { createApp } from '../app.js';
import { load } from '../dataset/load.js';
import { settings } from '../settings.js';
import { progressLine } from './progress.js';

export async function seed({ scale, replace }: { scale: number; replace?: boolean }): Promise<void> {
  const app = await createApp({ settings: settings() });
  try {
    const line = progressLine(`Loading the 2002 report${scale > 1 ? ` × ${scale}` : ''}`);
    const started = performance.now();
    const { changed, rows } = await load(app.database.source, app.model, { scale, replace: replace ?? false, progress: line.show });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    line.end(changed ? `Loaded ${rows.toLocaleString('en-US')} rows in ${seconds} s into ${app.database.where}.` : `These ${rows.toLocaleString('en-US')} rows are already in ${app.database.where}; nothing was changed.`);
  } finally {
    await app.close();
  }
}
