// The root field compareBudgetVersions: a draft, submitted or adopted version beside the budget so far, or beside another version.
import { ID, Resolver } from 'type-graphql';
import { permitPast } from '../../graph/access.js';
import { revisionAt, type Request } from '../../graph/engine.js';
import { badInput } from '../../graph/id.js';
import { DateTimeScalar } from '../../graph/scalars.js';
import { rootField } from '../../graph/rootField.js';
import { BudgetComparison } from './budgetComparison.types.js';
import { baseOf, compared, resultOf, type ComparedLine, type ReadVersion } from './comparison.rules.js';

interface Context {
  request: Request;
  /** Asks the graph as a report view does. */
  reporting: { ask<T>(document: string, variables: Record<string, unknown>, request: Request): Promise<T> };
}

/** Entries of an original budget are dated after its adoption: a version is read with all of its entries. */
const ALL_ENTRIES = '9999-12-31';

const VERSION = `query Version($id: ID!, $all: Date!) { budgetVersion(id: $id, asOf: $all) { id kind fiscalYear baseOn adoptedOn } }`;
const LINES = `query Lines($baseOn: Date!, $fiscalYear: Int!, $after: String) {
  page: budgetLines(asOf: $baseOn, where: { fiscalYear: { eq: $fiscalYear } }, orderBy: [{ field: CODE }], first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { id code name side budget fund { code group } division { name } }
  }
}`;
const ENTRIES = `query Entries($id: ID!, $all: Date!, $after: String) {
  page: budgetEntries(asOf: $all, where: { budgetVersion: { id: { eq: $id } } }, first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { date amount line { id } }
  }
}`;

interface Head {
  id: string;
  kind: string;
  fiscalYear: number;
  baseOn: string;
  adoptedOn: string | null;
}
interface Page<T> {
  page: { pageInfo: { hasNextPage: boolean; endCursor: string | null }; nodes: T[] };
}
type LineNode = Omit<ComparedLine, 'fund' | 'group' | 'division'> & { fund: { code: string; group: string }; division: { name: string } };

export class BudgetComparisonFields {
  async compareBudgetVersions(version: string, base: string | null | undefined, unchanged: boolean | null | undefined, recordedAt: string | null | undefined, { request, reporting }: Context): Promise<BudgetComparison | null> {
    if (recordedAt) permitPast(request.access);
    const at: Request = recordedAt ? { ...request, recorded: await revisionAt(request.connection, recordedAt) } : request;
    const ask = <T>(document: string, variables: Record<string, unknown>): Promise<T> => reporting.ask<T>(document, variables, at);
    const head = async (id: string): Promise<Head | null> => (await ask<{ budgetVersion: Head | null }>(VERSION, { id, all: ALL_ENTRIES })).budgetVersion;
    const found = await head(version);
    const other = base ? await head(base) : null;
    if (!found || (base && !other)) return null;
    if (other && other.fiscalYear !== found.fiscalYear) throw badInput(`Compare versions of one fiscal year; these are of ${other.fiscalYear} and ${found.fiscalYear}.`, 'base');
    const read = await readVersion(ask, found);
    const before = other ? resultOf(await readVersion(ask, other)) : baseOf(read);
    const { rows, totals } = compared(read.lines, before, resultOf(read));
    return {
      base: other?.id ?? null, version: found.id, baseOn: (other ?? found).baseOn,
      rows: rows.filter(r => unchanged || r.change !== 0).map(({ line, ...figures }) => ({ ...line, line: line.id, ...figures })) as BudgetComparison['rows'],
      totals: totals as BudgetComparison['totals'],
    };
  }
}

type Ask = <T>(document: string, variables: Record<string, unknown>) => Promise<T>;

async function readVersion(ask: Ask, { id, kind, fiscalYear, baseOn, adoptedOn }: Head): Promise<ReadVersion> {
  const lines = await pages<LineNode>(ask, LINES, { baseOn, fiscalYear });
  const entries = await pages<{ date: string; amount: number; line: { id: string } }>(ask, ENTRIES, { id, all: ALL_ENTRIES });
  return {
    kind, baseOn, adoptedOn,
    lines: lines.map(l => ({ ...l, fund: l.fund.code, group: l.fund.group, division: l.division.name })),
    entries: entries.map(e => ({ ...e, line: e.line.id })),
  };
}

async function pages<T>(ask: Ask, document: string, variables: Record<string, unknown>): Promise<T[]> {
  const all: T[] = [];
  let after: string | null = null;
  do {
    const { page }: Page<T> = await ask(document, { ...variables, after });
    all.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return all;
}

Resolver()(BudgetComparisonFields);
rootField('query', BudgetComparisonFields, 'compareBudgetVersions', {
  type: () => BudgetComparison,
  nullable: true,
  description: '예산 비교: what a version makes of each line, beside the budget so far on its base day or beside another version of the year (two what-ifs, for example). Null when there is no such version.',
  args: [
    ['version', () => ID, { description: 'The version to look at.' }],
    ['base', () => ID, { nullable: true, description: 'The version to hold it against; the budget so far (기정예산액) when not given.' }],
    ['unchanged', () => Boolean, { nullable: true, description: 'Lines that do not change, too.' }],
    ['recordedAt', () => DateTimeScalar, { nullable: true, description: 'The moment of recording (기록 시점). Now when not given.' }],
  ],
});
