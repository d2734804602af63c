// @ts-check
// A package's own tests, counted.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at, tool } from '../places.mjs';
import { node, remove, temporary } from '../processes.mjs';
import { ofVitest } from './outcome.mjs';

/** The environment without the settings of a real server: tests touch nobody's database. */
export function cleanEnvironment() {
  const { DATABASE_URL, DATA_DIR, HOST, PORT, TRUSTED_PROXY, PUBLIC_URL, OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_CREATE, RATE_LIMIT, PUBLIC_RATE_LIMIT, TEST_DATABASE, SOAK, ...rest } = process.env;
  return rest;
}

/**
 * @param {string} owner package
 * @param {NodeJS.ProcessEnv} [env]
 * @param {{ files?: readonly string[], minutes?: number }} [only] test files by their path or a part of it, all if empty; how long they may take
 */
export async function vitest(owner, env = {}, { files = [], minutes = 15 } = {}) {
  const folder = temporary(mkdtempSync(join(tmpdir(), 'gujeong-report-')));
  // What a test leaves in the machine's temporary folder lies in ours, and goes with it.
  const scratch = { TMPDIR: folder, TEMP: folder, TMP: folder };
  const report = join(folder, 'report.json');
  const { code } = await node(
    [tool(owner, 'vitest'), 'run', ...files, '--silent=passed-only', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { cwd: at(owner), env: { ...cleanEnvironment(), ...scratch, ...env }, minutes },
  );
  const outcome = ofVitest(code, report);
  remove(folder);
  return outcome;
}
