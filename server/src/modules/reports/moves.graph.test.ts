// A table is its records: one record changes, and exactly the cells that count it move.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { views } from '@gujeong/shared/reports/index';
import { testGraph, type TestGraph } from '../../testing/graph.js';

let graph: TestGraph;
beforeAll(async () => void (graph = await testGraph()));
afterAll(() => graph.close());

/** Every figure of every view at its own date, by `view:row:column`. */
async function figures(): Promise<Map<string, number | null>> {
  const found = new Map<string, number | null>();
  for (const view of views.filter(v => v.lines)) {
    const { layout } = await graph.app.reporting.compose(view, view.asOf, graph.app.context().request);
    for (const row of layout.rows) for (const [column, cell] of Object.entries(row.cells)) found.set(`${view.id}:${row.id}:${column}`, cell.value);
  }
  return found;
}

/** What differs after a change that is taken back afterwards. */
async function moved(change: string, back: string): Promise<Record<string, number>> {
  const before = await figures();
  await graph.app.database.source.query(change);
  const after = await figures();
  await graph.app.database.source.query(back);
  return Object.fromEntries([...after].filter(([id, v]) => v !== before.get(id)).map(([id, v]) => [id, (v ?? 0) - (before.get(id) ?? 0)]));
}

const newest = "SELECT a.id FROM status_assessment a JOIN project p ON p.id = a.project_id WHERE p.code = '2002-MAJOR-001' AND a.date <= '2002-06-30' ORDER BY a.date DESC, a.id DESC LIMIT 1";

describe('one record changes', () => {
  it('given a project on track, assessed as delayed instead, got one more delayed, one fewer on track', async () => {
    const [{ id, status }] = await graph.app.database.source.query(`SELECT a.id, a.status FROM status_assessment a WHERE a.id = (${newest})`);
    expect(status).toBe('ON_TRACK');
    expect(await moved(`UPDATE status_assessment SET status = 'DELAYED' WHERE id = ${id}`, `UPDATE status_assessment SET status = 'ON_TRACK' WHERE id = ${id}`)).toEqual({
      'major-projects-progress:projects:onTrack': -1,
      'major-projects-progress:projects:delayed': 1,
    });
  });

  it('given a written question asked in June, moved to July, got one question fewer', async () => {
    const [{ id, asked_on }] = await graph.app.database.source.query("SELECT id, asked_on FROM council_question WHERE kind = 'WRITTEN' AND asked_on BETWEEN '2002-06-01' AND '2002-06-30' ORDER BY id LIMIT 1");
    expect(await moved(`UPDATE council_question SET asked_on = '2002-07-15' WHERE id = ${id}`, `UPDATE council_question SET asked_on = '${asked_on}' WHERE id = ${id}`)).toEqual({
      'council-questions:total:questions': -1,
      'council-questions:written:questions': -1,
    });
  });

  it('given an allotment of the general fund, raised by ten million won, got it in three figures of its row and of the total', async () => {
    const [{ id }] = await graph.app.database.source.query("SELECT e.id FROM budget_entry e JOIN budget_line l ON l.id = e.line_id JOIN fund f ON f.id = l.fund_id WHERE e.kind = 'ALLOTMENT' AND e.date <= '2002-06-30' AND l.fiscal_year = 2002 AND f.code = 'GENERAL' AND e.amount > 0 ORDER BY e.id LIMIT 1");
    const got = await moved(`UPDATE budget_entry SET amount = amount + 10000000 WHERE id = ${id}`, `UPDATE budget_entry SET amount = amount - 10000000 WHERE id = ${id}`);
    expect(got).toMatchObject({
      'budget-execution:general:allotted': 10, 'budget-execution:total:allotted': 10,
      'budget-execution:general:unallotted': -10, 'budget-execution:total:unallotted': -10,
    });
    expect(Object.keys(got).filter(k => !/^budget-execution:(general|total):(allotted|unallotted|allotmentRate)$/.test(k))).toEqual([]);
  });
});
