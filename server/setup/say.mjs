// @ts-check
// One short line about what the set-up does; on standard error, so that the output of a command stays clean.

/** @param {string} line */
export const say = line => process.stderr.write(`${line}\n`);

/** A failure that one line explains: no stack trace. */
export class Refusal extends Error {}

/** Ends with the reason of a failure.
 * @param {unknown} error
 * @returns {never} */
export function giveUp(error) {
  say(error instanceof Refusal ? error.message : `The set-up failed: ${error instanceof Error ? error.stack : error}`);
  process.exit(1);
}
