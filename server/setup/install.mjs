// @ts-check
// Installs the packages with the pnpm that package.json names, when they are not the installed ones already.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { alone } from './lock.mjs';
import { at, packages, readJson } from './places.mjs';
import { run } from './processes.mjs';
import { Refusal, say } from './say.mjs';
import { fingerprint, stamp, stamped } from './stamp.mjs';

const windows = process.platform === 'win32';

const wanted = () => fingerprint(
  ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...packages.map(name => `${name}/package.json`)],
  [process.platform, process.arch],
);

const installed = () => stamped('install') === wanted()
  && existsSync(at('node_modules', '.modules.yaml'))
  && packages.every(name => existsSync(at(name, 'node_modules')));

/** pnpm itself: the right one on the PATH, else by npx, which keeps it for the next time.
 * @param {string} version */
function pnpm(version) {
  const found = spawnSync('pnpm', ['--version'], { cwd: tmpdir(), encoding: 'utf8', shell: windows });
  return found.stdout?.trim() === version ? ['pnpm'] : ['npx', '--yes', '--prefer-offline', `pnpm@${version}`];
}

export async function install() {
  if (installed()) return;
  await alone(async () => {
    if (installed()) return;
    const version = String(readJson(at('package.json')).packageManager).split('@')[1]?.split('+')[0] ?? 'latest';
    say(`Installing packages with pnpm ${version} (the first time takes a minute) …`);
    const [command = 'npx', ...args] = pnpm(version);
    const { code, output } = await run(
      command,
      [...args, 'install', '--frozen-lockfile', '--prefer-offline', '--prod=false', '--config.confirmModulesPurge=false'],
      { quiet: true, minutes: 20, shell: windows },
    );
    if (code !== 0) throw new Refusal(`${output}\nInstalling the packages failed (see above). The first time needs a way to the npm registry.`);
    stamp('install', wanted());
  });
}
