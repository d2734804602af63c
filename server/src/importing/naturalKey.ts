// By which attributes a row of a file is known to be a record that is there already.
import type { Noun } from '../graph/model.js';
import { columnsOf } from '../writing/touched.js';

/** Nouns whose records staff change and that have no code of their own. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  LegalThreshold: ['code', 'validFrom'],
  BenchmarkVisit: ['team', 'site', 'startsOn'],
  BasicPlanItem: ['plan', 'project', 'pledge', 'fiscalYear'],
  SystemPhase: ['system', 'number'],
  Evidence: ['statement', 'noun', 'record'],
  Statement: ['item', 'order'],
  TrainingPlan: ['year', 'half', 'audience'],
  Milestone: ['project', 'order'],
  FunctionArea: ['plan', 'order'],
  SituationRoom: ['plan', 'mode'],
  StaffingQuota: ['division', 'track', 'grade', 'series'],
  SavedView: ['owner', 'name'],
};

const BOOKKEEPING: ReadonlySet<string> = new Set(['id', 'version', 'origin', 'source']);

/** The attribute no two records share: code, login, number. */
export const codeOf = (noun: Noun): string | null => columnsOf(noun).find(a => a.kind === 'column' && a.unique)?.name ?? null;

/** What makes a record this one and no other. A fact without a code is the same when all that it says is the same. */
export function naturalKey(noun: Noun): readonly string[] {
  const code = codeOf(noun);
  return code !== null ? [code] : (KEYS[noun.name] ?? columnsOf(noun).map(a => a.name).filter(n => !BOOKKEEPING.has(n)));
}

/** Only a code may be left out: the system gives one. */
export const keyText = (names: readonly string[], values: Readonly<Record<string, unknown>>): string | null =>
  names.length === 1 && values[names[0]!] == null ? null : JSON.stringify(names.map(n => values[n] ?? null));
