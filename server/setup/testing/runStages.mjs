// @ts-check
// Runs the stages in order, stops after the first that fails, and sums up.
import { Refusal } from '../say.mjs';
import { failure } from './outcome.mjs';

/** @typedef {import('./outcome.mjs').Outcome} Outcome */
/** @typedef {{ name: string, run: () => Promise<Outcome> }} Stage */

/** @param {Outcome} outcome */
function inWords({ passed, failed, skipped, note }) {
  const counts = [passed > 0 && `${passed} passed`, failed > 0 && `${failed} failed`, skipped > 0 && `${skipped} skipped`].filter(Boolean);
  return (counts.join(', ') || 'passed') + (note ? ` (${note})` : '');
}

/** @param {Stage} stage @returns {Promise<Outcome>} */
async function outcomeOf(stage) {
  try {
    return await stage.run();
  } catch (error) {
    console.log(error instanceof Refusal ? error.message : error);
    return failure('see above');
  }
}

/**
 * @param {readonly Stage[]} stages
 * @param {readonly string[]} only names, or their first words; all if empty
 * @returns {Promise<number>} the exit code
 */
export async function runStages(stages, only) {
  const chosen = stages.filter(({ name }) => only.length === 0 || only.some(word => name.startsWith(word)));
  if (chosen.length === 0) throw new Refusal(`There is no such stage; there are: ${stages.map(({ name }) => name).join(', ')}.`);
  const lines = [];
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const stage of chosen) {
    const name = stage.name.padEnd(18);
    if (total.failed > 0) {
      lines.push(`  ${name} not run`);
      continue;
    }
    console.log(`\n── ${stage.name}`);
    const began = Date.now();
    const outcome = await outcomeOf(stage);
    lines.push(`  ${name} ${`${((Date.now() - began) / 1000).toFixed(1)} s`.padStart(7)}  ${inWords(outcome)}`);
    total.passed += outcome.passed;
    total.failed += outcome.failed;
    total.skipped += outcome.skipped;
  }
  console.log(`\n── Summary\n${lines.join('\n')}\n`);
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  return total.failed > 0 ? 1 : 0;
}
