// The statements that a request became, for people: a level each, one clause a line.
import type { Asked } from './watch.js';

/** Each with its rows and times; `values` tells the parameters too, which are nobody's business in a log. */
export const levelsOf = (asked: readonly Asked[], values: boolean): string[] =>
  asked.map(({ statement, began, ms, rows }, i) =>
    [`${i + 1}. ${rows.toLocaleString('en-US')} rows, ${ms.toFixed(1)} ms, begun at ${began.toFixed(1)} ms`, ...clauses(values ? statement.text : withoutKeys(statement.text)), ...(values && statement.params.length ? [`   with ${JSON.stringify(statement.params)}`] : [])].join('\n'));

/** Backquotes are left out: they are for the database. */
const clauses = (text: string): string[] =>
  text.replaceAll('`', '').replace(/IN \((\d+(?:, \d+){12})(?:, \d+)*\)/g, 'IN ($1, …)').replace(/ (?=(?:FROM|WHERE|ORDER BY|GROUP BY|HAVING|LEFT JOIN|LIMIT) )(?![^(]*\))/g, '\n').split('\n').map(line => `   ${line}`);

/** Parameters stand as ? in a statement, keys are written into it: of them the number is left. */
export const withoutKeys = (text: string): string => text.replace(/IN \((\d+(?:, ?\d+)*)\)/g, (_all, keys: string) => `IN (${keys.split(',').length} keys)`).replace(/BETWEEN \d+ AND \d+/g, 'BETWEEN ? AND ?').replace(/= \d+\b/g, '= ?');
