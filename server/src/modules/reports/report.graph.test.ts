// report, reports, reconciliation as the API answers them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testGraph, type TestGraph } from '../../testing/graph.js';

let graph: TestGraph;
beforeAll(async () => void (graph = await testGraph()));
afterAll(() => graph.close());

interface View { id: string; item: string; asOf: string; document: string; variables: string; later: string }

describe('reports', () => {
  it('given the views, asked for documents and variables, got what runs as it stands', async () => {
    const { data, errors } = await graph.send('{ reports { id item asOf document variables later: variables(asOf: "2002-09-30") } }');
    expect(errors).toBeUndefined();
    const reports = (data as { reports: View[] }).reports;
    expect(reports).toHaveLength(45);
    expect(new Set(reports.map(r => r.item)).size).toBe(42);
    for (const view of reports) {
      expect(JSON.parse(view.later)).toMatchObject({ asOf: '2002-09-30' });
      const answer = await graph.send(view.document, JSON.parse(view.variables) as Record<string, unknown>);
      expect([view.id, answer.errors]).toEqual([view.id, undefined]);
    }
  });
});

describe('report', () => {
  it('given a figure, asked what it opens, got its records, sum, checks, source lines and what is stated', async () => {
    const { data, errors } = await graph.send(`{ report(view: "training-plan") { asOf generated source { number } narrative { text line } notes { mark text } checks { number verdict solved { printed value } }
      rows { id cells { column value text mark stated { value printed reading lines } figure { records query variables formula parts { sign text } checks { number } source { number text } } } } } }`);
    expect(errors).toBeUndefined();
    const report = (data as { report: { asOf: string; narrative: { text: string }[]; checks: { number: number; solved: object | null }[]; rows: { id: string; cells: { column: string; value: number; stated: object; figure: { records: number; query: string; variables: string; checks: { number: number }[]; source: { number: number; text: string }[] } }[] }[] } }).report;
    const cell = report.rows.find(r => r.id === 'staff')!.cells.find(c => c.column === 'h2Persons')!;
    expect(cell).toMatchObject({ value: 841, stated: { value: 939, printed: '939', reading: 841, lines: [518, 518] } });
    expect(cell.figure.checks.map(c => c.number)).toEqual([162, 168]);
    expect(cell.figure.source[0]).toMatchObject({ number: 518, text: expect.stringContaining('939') });
    expect(report.checks.find(c => c.number === 162)?.solved).toEqual({ printed: 939, value: 841 });
    expect(report.narrative.length).toBeGreaterThan(10);
    const opened = await graph.send(cell.figure.query, JSON.parse(cell.figure.variables) as Record<string, unknown>);
    expect((opened.data as { records: { totalCount: number; nodes: { persons: number }[] } }).records).toMatchObject({ totalCount: cell.figure.records, nodes: [{ persons: 841 }] });
  });

  it('given the total of II-6, asked for its records, got the lines whose sum it is, and examples marked', async () => {
    const { data } = await graph.send('{ report(view: "budget-execution") { generated rows { id cells { column value figure { records query variables } } } } }');
    const { generated, rows } = (data as { report: { generated: boolean; rows: { id: string; cells: { column: string; figure: { records: number; variables: string } }[] }[] } }).report;
    expect(generated).toBe(true);
    const { figure } = rows.find(r => r.id === 'total')!.cells.find(c => c.column === 'currentTotal')!;
    const { budgetLines } = await graph.ask<{ budgetLines: { totalCount: number; groups: { sum: { current: number } }[] } }>('query ($where: BudgetLineWhere, $asOf: Date) { budgetLines(where: $where, asOf: $asOf) { totalCount groups(by: []) { sum { current } } } }', JSON.parse(figure.variables) as Record<string, unknown>);
    expect(budgetLines.totalCount).toBe(figure.records);
    expect(budgetLines.groups[0]!.sum.current).toBe(189_310_046_000);
  });
});

describe('reconciliation', () => {
  it('given a verdict, asked, got only the checks with it', async () => {
    const { data } = await graph.send('{ reconciliation(status: BROKEN) { number verdict } all: reconciliation { verdict } }');
    const { reconciliation, all } = data as { reconciliation: { number: number }[]; all: { verdict: string }[] };
    expect(reconciliation.map(c => c.number)).toEqual([51, 91, 136, 162, 168]);
    expect(all).toHaveLength(185);
  });

  it('given a date after the supplementary budget was adopted, asked, got tables of two days apart, not broken', async () => {
    const { data } = await graph.send('{ reconciliation(asOf: "2002-12-31") { number verdict note } }');
    const checks = (data as { reconciliation: { number: number; verdict: string; note: string }[] }).reconciliation;
    expect(checks.filter(c => [81, 82, 83].includes(c.number)).map(c => [c.verdict, c.note])).toEqual(Array(3).fill(['NOT_STATED', '두 표의 기준일이 달라 견줄 수 없음.']));
  });
});

describe('sourceLines', () => {
  it('given the lines that a record names, asked for them, got their text as printed', async () => {
    const { data } = await graph.send('{ sourceLines(first: 518, last: 519) { number text } }');
    expect((data as { sourceLines: object[] }).sourceLines).toEqual([{ number: 518, text: expect.stringContaining('939') }, { number: 519, text: expect.any(String) }]);
  });

  it.each([['first: 0, last: 3', 'first', /lines 1 to/], ['first: 900000, last: 900001', 'first', /lines 1 to/], ['first: 5, last: 4', 'last', /not before first/], ['first: 1, last: 101', 'last', /at most 100 here/]])('given %s, got a refusal that names %s', async (asked, path, message) => {
    const { errors } = await graph.send(`{ sourceLines(${asked}) { number } }`);
    expect(errors?.[0]).toMatchObject({ message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT', path } });
  });
});
