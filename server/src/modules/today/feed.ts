// The feed: a few statements over the graph, one for each source, put in the order in which they want doing.
import type { TodayKind } from '@gujeong/shared/vocabulary/today';
import type { Request } from '../../graph/engine.js';
import type { Viewer } from '../../identity/viewer.js';
import { daysLater } from './days.js';
import { byDate, byUrgency, entryOf, type Entry } from './entry.js';
import { reachOf, type Part, type Reach } from './reach.js';
import { every, type DeadlineSource, type Source, type Where } from './source.js';

/** Answers a GraphQL document for a request. */
export interface Asking {
  ask<T>(document: string, variables: Record<string, unknown>, request: Request): Promise<T>;
}

export interface Count {
  kind: TodayKind;
  overdue: number;
  due: number;
  upcoming: number;
  waiting: number;
  /** Where the records that were counted can be read as a list. */
  lists: CountLists | null;
}

/** The root field, and its filters as JSON; null: the kind has nothing of that sort. */
export interface CountLists {
  field: string;
  overdue: string | null;
  due: string | null;
  upcoming: string | null;
  waiting: string | null;
}

export interface Feed {
  asOf: string;
  overdue: readonly Entry[];
  due: readonly Entry[];
  upcoming: readonly Entry[];
  waiting: readonly Entry[];
  counts: readonly Count[];
}

/** How far the feed looks ahead. */
export const AHEAD = 14;
/** Records listed of each source: so many that are over, so many that are due or will be. */
const LISTED = 100;

interface Look {
  asking: Asking;
  /** As of whose recorded moment it is read. */
  request: Request;
  asOf: string;
  /** Days ahead. */
  ahead?: number;
}

export async function feedOf(viewer: Viewer, look: Look): Promise<Feed> {
  const reach = reachOf(viewer);
  return reach.counts ? { asOf: look.asOf, overdue: [], due: [], upcoming: [], waiting: [], counts: await counted(reach, look) } : listed(reach, look);
}

/** One list of the document. */
interface Line {
  alias: string;
  source: Source;
  where: Where;
  order?: string;
}

async function listed(reach: Reach, look: Look): Promise<Feed> {
  const { asOf, ahead = AHEAD } = look;
  const lines: Line[] = [
    ...reach.deadlines.flatMap(part => [
      // What is over longest can hardly be mended: of very many the newest are listed.
      { alias: `${part.source.name}_over`, source: part.source, where: wanted(part, asOf, part.source.within(null, daysLater(asOf, -1))), order: `{ field: ${part.source.order}, direction: DESC }` },
      { alias: `${part.source.name}_ahead`, source: part.source, where: wanted(part, asOf, part.source.within(asOf, daysLater(asOf, ahead))), order: `{ field: ${part.source.order}, direction: ASC }` },
    ]),
    ...reach.waiting.map(part => ({ alias: `${part.source.name}_waiting`, source: part.source, where: wanted(part, asOf) })),
  ];
  const answer = await asked<{ nodes: never[] }>(lines, ({ source }) => `nodes { ${source.fields} }`, look);
  const told = (of: readonly { source: Source }[], suffix: string): Entry[] =>
    of.flatMap(({ source }) => (answer[`${source.name}_${suffix}`]?.nodes ?? []).flatMap(node => source.tell(node, asOf) ?? [])).map(t => entryOf(t, asOf));
  const ahead_ = told(reach.deadlines, 'ahead');
  const lists = {
    overdue: told(reach.deadlines, 'over').sort(byUrgency),
    due: ahead_.filter(e => e.days === 0).sort(byUrgency),
    upcoming: ahead_.filter(e => e.days !== 0).sort(byDate),
    waiting: told(reach.waiting, 'waiting').sort(byDate),
  };
  return { asOf, ...lists, counts: tally(lists) };
}

function tally(lists: Pick<Feed, 'overdue' | 'due' | 'upcoming' | 'waiting'>): Count[] {
  const counts = new Map<TodayKind, Count>();
  for (const name of ['overdue', 'due', 'upcoming', 'waiting'] as const) {
    for (const { kind } of lists[name]) {
      const count = counts.get(kind) ?? { kind, overdue: 0, due: 0, upcoming: 0, waiting: 0, lists: null };
      counts.set(kind, { ...count, [name]: count[name] + 1 });
    }
  }
  return [...counts.values()];
}

async function counted({ deadlines, waiting }: Reach, look: Look): Promise<Count[]> {
  const { asOf, ahead = AHEAD } = look;
  const span = (part: Part<DeadlineSource>, suffix: string, from: string | null, to: string): Line =>
    ({ alias: `${part.source.name}_${suffix}`, source: part.source, where: wanted(part, asOf, part.source.within(from, to)) });
  const lines = [
    ...deadlines.flatMap(part => [span(part, 'overdue', null, daysLater(asOf, -1)), span(part, 'due', asOf, asOf), span(part, 'upcoming', daysLater(asOf, 1), daysLater(asOf, ahead))]),
    ...waiting.map(part => ({ alias: `${part.source.name}_waiting`, source: part.source, where: wanted(part, asOf) })),
  ];
  const answer = await asked<{ totalCount: number }>(lines, () => 'totalCount', look);
  const of = (source: Source, suffix: string): number => answer[`${source.name}_${suffix}`]?.totalCount ?? 0;
  const filter = (source: Source, suffix: string): string | null => {
    const where = lines.find(({ alias }) => alias === `${source.name}_${suffix}`)?.where;
    return where ? JSON.stringify(where) : null;
  };
  const states = <T>(read: (suffix: string) => T) => ({ overdue: read('overdue'), due: read('due'), upcoming: read('upcoming'), waiting: read('waiting') });
  return [...deadlines, ...waiting].map(({ source }) => ({
    kind: source.kind, ...states(suffix => of(source, suffix)), lists: { field: source.root, ...states(suffix => filter(source, suffix)) },
  }));
}

const wanted = ({ source, where }: Part<Source>, asOf: string, within: Where | null = null): Where =>
  every(source.open(asOf), ...(where ? [where] : []), ...(within ? [within] : []));

async function asked<T>(lines: readonly Line[], select: (line: Line) => string, { asking, request, asOf }: Look): Promise<Partial<Record<string, T>>> {
  if (!lines.length) return {};
  const variables = lines.map(l => `$${l.alias}: ${l.source.filter}`);
  const fields = lines.map(l => `${l.alias}: ${l.source.root}(asOf: $asOf, first: ${LISTED}, where: $${l.alias}${l.order ? `, orderBy: [${l.order}]` : ''}) { ${select(l)} }`);
  const document = `query Today($asOf: Date!, ${variables.join(', ')}) {\n  ${fields.join('\n  ')}\n}`;
  return asking.ask(document, { asOf, ...Object.fromEntries(lines.map(l => [l.alias, l.where])) }, request);
}
