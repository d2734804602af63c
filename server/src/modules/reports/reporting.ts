// Runs report views on the graph: the view's own document through the engine, its layout, what the document states beside it.
import { GraphQLError, Kind, parse, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { reconcile, type CheckResult } from '@gujeong/shared/reconcile/reconcile';
import { views } from '@gujeong/shared/reports/index';
import { countQuery, recordsVariables } from '@gujeong/shared/reports/opens';
import type { Layout, Opens, ReportView } from '@gujeong/shared/reports/view';
import type { Request } from '../../graph/engine.js';
import type { Run } from '../../graph/executor.js';

export interface Stated {
  table: string;
  row: string;
  column: string;
  value: number | null;
  printed: string;
  reading: number | null;
  readingNote: string | null;
  source: { lines: number[] } | null;
}

export interface Composed {
  view: ReportView;
  asOf: string;
  layout: Layout;
}

/** The report that the views print; figures of others are kept beside it. */
const EDITION = 'REPORT-2002';
const FIGURES = `query Figures($after: String, $edition: String!) {
  reportedFigures(first: 100, after: $after, where: { item: { report: { code: { eq: $edition } } } }) {
    pageInfo { hasNextPage endCursor }
    nodes { table row column value printed reading readingNote source { lines } }
  }
}`;

export class Reporting {
  private readonly parsed = new Map<string, DocumentNode>();
  private readonly stated = new WeakMap<Request, Promise<Map<string, Stated>>>();
  private readonly counted = new WeakMap<Request, Map<string, Promise<number>>>();
  private readonly checked = new WeakMap<Request, Map<string, Promise<CheckResult[]>>>();

  constructor(
    private readonly run: Run,
    /** The printed document; line 1 stands first. */
    readonly lines: readonly string[],
  ) {}

  view(id: string): ReportView {
    const found = views.find(v => v.id === id);
    if (!found) throw new GraphQLError(`There is no view ${JSON.stringify(id)}; views are ${views.map(v => v.id).join(', ')}.`, { extensions: { code: 'BAD_USER_INPUT', path: 'view' } });
    return found;
  }

  async compose(view: ReportView, asOf: string, request: Request): Promise<Composed> {
    const data = await this.ask(view.document, view.variables(asOf), request);
    return { view, asOf, layout: view.layout(data, asOf) };
  }

  /** Every figure that the document states, by `table:row:column`; read once a request. */
  statedFigures(request: Request): Promise<Map<string, Stated>> {
    let found = this.stated.get(request);
    if (!found) this.stated.set(request, (found = this.figuresIn(EDITION, request)));
    return found;
  }

  /** How many records a figure opens to; several figures of a request open to the same. */
  count(opens: Opens, asOf: string, request: Request): Promise<number> {
    let known = this.counted.get(request);
    if (!known) this.counted.set(request, (known = new Map()));
    const [query, variables] = [countQuery(opens), recordsVariables(opens, asOf)];
    const key = `${query} ${JSON.stringify(variables)}`;
    let found = known.get(key);
    if (!found) known.set(key, (found = this.ask<{ records: { totalCount: number } }>(query, variables, request).then(d => d.records.totalCount)));
    return found;
  }

  /** Without a date the document's own figures are checked; with one, those computed as of that day. */
  checks(request: Request, asOf?: string | null): Promise<CheckResult[]> {
    let known = this.checked.get(request);
    if (!known) this.checked.set(request, (known = new Map()));
    const key = asOf ?? '';
    let found = known.get(key);
    if (!found) known.set(key, (found = this.check(request, asOf)));
    return found;
  }

  /** The checks that belong beside a view: the document's at the item's own date, those of the computed figures at another. */
  checksOf(view: ReportView, asOf: string, request: Request): Promise<CheckResult[]> {
    return this.checks(request, asOf === view.asOf ? null : asOf);
  }

  private async check(request: Request, asOf: string | null | undefined): Promise<CheckResult[]> {
    if (!asOf) {
      const stated = await this.statedFigures(request);
      return reconcile(({ table, row, column }) => stated.get(`${table}:${row}:${column}`)?.value);
    }
    const computed = new Map<string, number | null>();
    const struckOn = new Map<string, string>();
    for (const view of views.filter(v => v.lines)) {
      const { layout } = await this.compose(view, asOf, request);
      struckOn.set(view.id, layout.struckOn ?? asOf);
      for (const row of layout.rows) for (const [column, cell] of Object.entries(row.cells)) computed.set(`${view.id}:${row.id}:${column}`, cell.value);
    }
    const checks = reconcile(({ table, row, column }) => computed.get(`${table}:${row}:${column}`));
    const days = (c: CheckResult) => new Set(c.cells.flatMap(cell => struckOn.get(cell.table) ?? []));
    return checks.map(c => (days(c).size > 1 ? apart(c) : c));
  }

  async ask<T = unknown>(text: string, variables: Record<string, unknown>, request: Request): Promise<T> {
    let document = this.parsed.get(text);
    if (!document) this.parsed.set(text, (document = parse(text)));
    const operation = document.definitions.find((d): d is OperationDefinitionNode => d.kind === Kind.OPERATION_DEFINITION)!;
    const { data, errors } = await this.run({ document, operation, variables }, { request });
    if (errors?.length) throw errors[0]!;
    return data as T;
  }

  /** The figures that are kept of an edition; none where it is not known. */
  async figuresIn(edition: string, request: Request): Promise<Map<string, Stated>> {
    const found = new Map<string, Stated>();
    let after: string | null = null;
    do {
      const page: { reportedFigures: { nodes: Stated[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } = await this.ask(FIGURES, { after, edition }, request);
      for (const f of page.reportedFigures.nodes) found.set(`${f.table}:${f.row}:${f.column}`, f);
      after = page.reportedFigures.pageInfo.hasNextPage ? page.reportedFigures.pageInfo.endCursor : null;
    } while (after);
    return found;
  }
}

/** Figures of two days cannot be held against each other. */
const apart = (check: CheckResult): CheckResult => ({
  ...check,
  difference: null,
  verdict: 'NOT_STATED',
  solved: null,
  note: { ko: '두 표의 기준일이 달라 견줄 수 없음.', en: 'The two tables are struck on different days.' },
});
