// The feed as it is read: what cannot be made up for first, then what is late, due, soon due; what waits for one's own hand beside it.
import type { EntryFragment, TodayQuery } from '@/graph/generated/graphql';

type Feed = TodayQuery['today'];

export const groupNames = ['peremptory', 'overdue', 'due', 'upcoming'] as const;
export type GroupName = (typeof groupNames)[number];

export interface EntryGroup {
  readonly name: GroupName;
  readonly entries: readonly EntryFragment[];
}

const isPeremptory = ({ kind }: EntryFragment): boolean => kind === 'PEREMPTORY';

/** Peremptory deadlines of any day stand together at the head: they are lost for good when missed. */
export function groupsOf({ overdue, due, upcoming }: Feed): readonly EntryGroup[] {
  const peremptory = [...overdue, ...due, ...upcoming].filter(isPeremptory);
  const rest = { overdue, due, upcoming };
  return groupNames
    .map((name): EntryGroup => ({ name, entries: name === 'peremptory' ? peremptory : rest[name].filter((entry) => !isPeremptory(entry)) }))
    .filter(({ entries }) => entries.length);
}

/** What is counted, in the order in which it presses. */
export const states = ['overdue', 'due', 'upcoming', 'waiting'] as const;
export type State = (typeof states)[number];

export interface Totals {
  readonly overdue: number;
  readonly due: number;
  readonly upcoming: number;
  readonly waiting: number;
}

export const totalsOf = ({ counts }: Feed): Totals =>
  counts.reduce((sum, { overdue, due, upcoming, waiting }) => ({ overdue: sum.overdue + overdue, due: sum.due + due, upcoming: sum.upcoming + upcoming, waiting: sum.waiting + waiting }), { overdue: 0, due: 0, upcoming: 0, waiting: 0 });

/** The list that shows what was counted; null where there is none to show. */
export function listOf({ lists, ...count }: Feed['counts'][number], state: State): { readonly path: string; readonly query: { readonly where: string } } | null {
  const where = lists?.[state];
  return lists && where && count[state] ? { path: `/lists/${lists.field}`, query: { where } } : null;
}

/** Whether the feed lists entries; whole-office roles are told counts only. */
export const isListed = ({ overdue, due, upcoming, waiting }: Feed): boolean => overdue.length + due.length + upcoming.length + waiting.length > 0;

/** Where an entry leads: a question to its own page, everything else to its record. */
export const addressOf = ({ noun, record }: Pick<EntryFragment, 'noun' | 'record'>): string => (noun === 'CouncilQuestion' ? `/council/${record}` : `/records/${record}`);
