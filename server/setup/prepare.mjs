// @ts-check
// Makes ready what a command needs; afterwards signals belong to the command.
import { build } from './build.mjs';
import { install } from './install.mjs';
import { endWithParent } from './parent.mjs';
import { mindSignals } from './processes.mjs';
import { giveUp } from './say.mjs';

/** @param {readonly string[]} [units] what must be built; all if not said */
export async function prepare(units) {
  endWithParent();
  const release = mindSignals();
  try {
    await install();
    await build(units);
  } catch (error) {
    giveUp(error);
  }
  release();
}
