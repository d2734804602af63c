// @ts-check
// What came out of a stage, and how it is read from the runners' own JSON reports.
import { existsSync } from 'node:fs';
import { readJson } from '../places.mjs';

/**
 * @typedef {object} Outcome
 * @property {number} passed tests; 0 for a stage that counts none
 * @property {number} failed
 * @property {number} skipped
 * @property {string} [note] what to say beside the figures
 */

/** @type {Outcome} */
export const fine = { passed: 0, failed: 0, skipped: 0 };

/** @param {string} note @returns {Outcome} */
export const failure = note => ({ ...fine, failed: 1, note });

/** A suite whose database or browser is not to be had: skipped here, a failure in CI.
 * @param {string} note @returns {Outcome} */
export const missing = note => (process.env.CI === 'true' ? failure(note) : { ...fine, skipped: 1, note });

/** A runner that ends badly without naming a failed test has failed all the same.
 * @param {number} code @param {Outcome} counted @returns {Outcome} */
function judged(code, counted) {
  if (code === 0 && counted.passed + counted.failed === 0) return { ...counted, failed: 1, note: 'ran no test' };
  return code === 0 || counted.failed > 0 ? counted : { ...counted, failed: 1, note: `ended with ${code}` };
}

/** @param {number} code @param {string} report file that vitest wrote @returns {Outcome} */
export function ofVitest(code, report) {
  if (!existsSync(report)) return failure(`ended with ${code} and wrote no report`);
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = readJson(report);
  const broken = testResults.filter((/** @type {{ status: string, assertionResults: object[] }} */ file) =>
    file.status === 'failed' && file.assertionResults.length === 0).length;
  return judged(code, { passed: numPassedTests, failed: numFailedTests + broken, skipped: numPendingTests + numTodoTests });
}

/** @param {number} code @param {string} report file that Playwright wrote @returns {Outcome} */
export function ofPlaywright(code, report) {
  if (!existsSync(report)) return failure(`ended with ${code} and wrote no report`);
  const { expected, unexpected, flaky, skipped } = readJson(report).stats;
  const counted = { passed: expected + flaky, failed: unexpected, skipped };
  return judged(code, flaky > 0 ? { ...counted, note: `${flaky} passed only when tried again` } : counted);
}
