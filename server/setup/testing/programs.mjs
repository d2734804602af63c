// @ts-check
// Programs of the machine: which are there, and fetching them with apt where that is allowed.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from '../processes.mjs';

/** Where servers and browsers lie besides the PATH. */
const further = ['/usr/sbin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin', '/usr/local/mysql/bin'];

/** The first of these programs that is there, as a full path.
 * @param {readonly string[]} names */
export function find(names) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...further];
  const ending = process.platform === 'win32' ? '.exe' : '';
  return names.flatMap(name => folders.map(folder => join(folder, name + ending))).find(path => existsSync(path));
}

const aptEnvironment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
const mayInstall = () => process.getuid?.() === 0 && find(['apt-get']) !== undefined;

/** Installs Debian packages when this is root on a Debian or Ubuntu; says whether it did.
 * @param {readonly string[]} names */
export async function apt(names) {
  if (!mayInstall()) return false;
  console.log(`Installing ${names.join(' and ')} with apt …`);
  await run('apt-get', ['update'], { quiet: true, env: aptEnvironment });
  const { code, output } = await run(
    'apt-get',
    ['-o', 'DPkg::Lock::Timeout=300', 'install', '--yes', '--no-install-recommends', ...names],
    { quiet: true, env: aptEnvironment, minutes: 15 },
  );
  if (code !== 0) console.log(`${output.split('\n').slice(-5).join('\n')}\napt could not install it.`);
  return code === 0;
}
