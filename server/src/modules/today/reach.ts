// Whose work it is: which sources a viewer's feed is drawn from, and how wide.
import type { Duty } from '@gujeong/shared/vocabulary/identity';
import type { Viewer } from '../../identity/viewer.js';
import { councilDeadlines } from './councilDeadlines.js';
import { legalDeadlines } from './legalDeadlines.js';
import { either, type DeadlineSource, type Source, type Where } from './source.js';
import { assignments, clearance, closures, delivery, returnedDrafts, routing } from './waiting.js';
import { delayedProject, directive, workDeadlines } from './workDeadlines.js';

/** A source, and which of its records; null: all. */
export interface Part<S> {
  source: S;
  where: Where | null;
}

export interface Reach {
  /** Whole-office roles are told how much there is; whose work it is, is told each record. */
  counts: boolean;
  deadlines: readonly Part<DeadlineSource>[];
  waiting: readonly Part<Source>[];
}

const HAS = { some: {} };
/** Projects of the field that a duty coordinates for the whole district. */
const FIELDS: Readonly<Record<Duty, Where>> = {
  PLANNING: { kind: { in: ['NATIONAL_AGENDA', 'MAJOR', 'DIVISION_PLAN'] } },
  BUDGET: { kind: { eq: 'INVESTMENT' } },
  ICT: { or: [{ systems: HAS }, { links: HAS }, { assetChanges: HAS }] },
  COMPUTING: { or: [{ trainingPlans: HAS }, { surveys: HAS }] },
  RESEARCH: { kind: { eq: 'BASIC_PLAN' } },
};

const all = <S>(source: S): Part<S> => ({ source, where: null });

export function reachOf({ role, duties, divisions, head }: Viewer): Reach {
  const everyDeadline = [...legalDeadlines, ...councilDeadlines, ...workDeadlines];
  if (role !== 'STAFF' && role !== 'LIAISON') {
    const waiting = [clearance('all', true) as Source, assignments, returnedDrafts, closures, routing, delivery];
    return { counts: true, deadlines: everyDeadline.map(all), waiting: waiting.map(all) };
  }
  const mine = divisions.map(key => `Division-${key}`);
  const own = <S extends Source>(source: S): Part<S>[] => (mine.length ? [{ source, where: source.of(mine) }] : []);
  const liaison = role === 'LIAISON';
  const council: ReadonlySet<DeadlineSource> = new Set([...councilDeadlines, ...legalDeadlines]);
  const deadlines = everyDeadline.flatMap(source => {
    if ((liaison && council.has(source)) || (source === (directive as DeadlineSource) && duties.includes('PLANNING'))) return [all(source)];
    if (source !== (delayedProject as DeadlineSource) || !duties.length) return own(source);
    return [{ source, where: either(...own(source).map(p => p.where!), ...duties.map(d => FIELDS[d])) }];
  });
  const planning = duties.includes('PLANNING');
  return {
    counts: false,
    deadlines,
    waiting: [
      ...(head && mine.length ? [all(clearance(mine, planning) as Source)] : planning ? [all(clearance([], true) as Source)] : []),
      ...own(assignments), ...own(returnedDrafts),
      ...(planning ? [all(closures)] : []),
      ...(liaison ? [all(routing), all(delivery)] : []),
    ],
  };
}
