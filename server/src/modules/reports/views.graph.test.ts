// The 20 printed tables out of records: same ids, every cell equal, save where a reading is given and said.
import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, validate } from 'graphql';
import { recordsQuery, recordsVariables } from '@gujeong/shared/reports/opens';
import { views } from '@gujeong/shared/reports/index';
import { testGraph, type TestGraph } from '../../testing/graph.js';

interface PrintedTable { id: string; columns: { id: string }[]; rows: { id: string; values: Record<string, number | null> }[] }
const printed = (JSON.parse(fs.readFileSync(new URL('../../testing/report-2002.json', import.meta.url), 'utf8')) as { tables: PrintedTable[] }).tables;
/** The only cell whose records say other than the print: 939 is read as 841. */
const READINGS: Record<string, number> = { 'training-plan:staff:h2Persons': 841 };

let graph: TestGraph;
beforeAll(async () => void (graph = await testGraph()));
afterAll(() => graph.close());

const compose = (id: string, asOf?: string) => {
  const view = graph.app.reporting.view(id);
  return graph.app.reporting.compose(view, asOf ?? view.asOf, graph.app.context().request);
};

describe('printed tables', () => {
  it.each(printed.map(t => [t.id, t] as const))('given the records at its own date, asked for %s, got every printed cell', async (id, table) => {
    const { layout } = await compose(id);
    const got = Object.fromEntries(layout.rows.map(r => [r.id, Object.fromEntries(layout.columns.map(c => [c.id, r.cells[c.id]?.value ?? null]))]));
    const expected = Object.fromEntries(table.rows.map(r => [r.id, Object.fromEntries(table.columns.map(c => [c.id, READINGS[`${id}:${r.id}:${c.id}`] ?? r.values[c.id] ?? null]))]));
    expect(got).toEqual(expected);
  });
});

describe('a figure below nothing', () => {
  it('given every table at two dates, asked, got △ before it, and the sign only where the document prints one', async () => {
    for (const view of views) for (const asOf of new Set([view.asOf, '2002-09-30'])) {
      const { layout } = await compose(view.id, asOf);
      for (const table of [layout, ...(layout.more ?? [])]) for (const row of table.rows) for (const [column, { value, text }] of Object.entries(row.cells)) {
        if (typeof value === 'number' && value < 0) expect([view.id, row.id, column, text]).toEqual([view.id, row.id, column, expect.stringMatching(view.id === 'staffing' ? /^-\d/ : /^△\d/)]);
      }
    }
    expect((await compose('businesses')).layout.more?.[0]?.rows.find(({ id }) => id === 'MANUFACTURING')?.cells['change']?.text).toMatch(/^△/);
  });
});

describe('views', () => {
  it.each(views.map(v => [v.id, v] as const))('given %s, asked at three dates, got a table whose every figure opens its records', async (id, view) => {
    expect(validate(graph.app.schema, parse(view.document))).toEqual([]);
    for (const asOf of [view.asOf, '2002-03-31', '2002-06-30', '2002-09-30']) {
      const { layout } = await compose(id, asOf);
      const tables = [layout, ...(layout.more ?? [])];
      for (const t of tables) for (const r of t.rows) expect(Object.keys(r.cells).filter(c => !t.columns.some(x => x.id === c))).toEqual([]);
      const opened = new Map(tables.flatMap(t => t.rows).flatMap(r => Object.values(r.cells)).flatMap(c => (c.opens ? [[JSON.stringify(c.opens), c.opens] as const] : [])));
      for (const opens of [...opened.values()].slice(0, 40)) {
        const { records } = await graph.ask<{ records: { nodes: object[]; totalCount: number } }>(recordsQuery(opens), recordsVariables(opens, asOf));
        expect(records.nodes.length).toBe(Math.min(20, records.totalCount));
      }
    }
  });
});
