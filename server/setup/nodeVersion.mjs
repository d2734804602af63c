// @ts-check
// Stops with one line when Node is older than package.json asks for; in plain words that an old Node can read.
import { readFileSync } from 'fs';

/** @param {string} version */
const parts = version => version.replace(/[^0-9.]/g, '').split('.').map(Number);

/** @param {string} ours @param {string} wanted */
function isOlder(ours, wanted) {
  const [major = 0, minor = 0] = parts(ours);
  const [wantedMajor = 0, wantedMinor = 0] = parts(wanted);
  return major < wantedMajor || (major === wantedMajor && minor < wantedMinor);
}

export function requireNode() {
  const wanted = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).engines.node;
  if (!isOlder(process.versions.node, wanted)) return;
  console.error(`Gujeong Graph needs Node ${wanted}; this is ${process.versions.node}. Install a newer Node from https://nodejs.org and try again.`);
  process.exit(1);
}
