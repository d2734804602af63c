// @ts-check
// A browser to test in: CHROME_PATH, an installed one, one from apt, or Playwright's own.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { at, tool } from '../places.mjs';
import { node } from '../processes.mjs';
import { Refusal } from '../say.mjs';
import { apt, find } from './programs.mjs';

const commands = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable', 'chrome'];
const programs = process.platform === 'darwin'
  ? ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(name => `/Applications/${name}.app/Contents/MacOS/${name}`)
  : [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap(folder =>
      folder ? ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map(path => join(folder, path)) : []);

const installed = () => find(commands) ?? programs.find(path => existsSync(path));

/** The browser that Playwright keeps in a cache of its own; asking for one that is there needs no network. */
async function playwrights() {
  console.log("Fetching Playwright's own Chromium, unless it is there …");
  const { code } = await node([tool('client', '@playwright/test', 'playwright'), 'install', 'chromium'], { cwd: at('client'), quiet: true });
  if (code === 0) return {};
  console.log('It could not be fetched.');
  return undefined;
}

/**
 * The environment that tells the browser tests which browser to take; nothing when none is to be had.
 * @returns {Promise<{ CHROME_PATH?: string } | undefined>}
 */
export async function browser() {
  const given = process.env.CHROME_PATH;
  if (given && !existsSync(given)) throw new Refusal(`CHROME_PATH is ${given}, where there is no browser.`);
  // The fonts are for Korean, which a bare machine cannot draw.
  const path = given || installed() || ((await apt(['chromium', 'fonts-noto-cjk'])) && installed());
  if (!path) return playwrights();
  console.log(`Testing in ${path}.`);
  return { CHROME_PATH: path };
}
