import 'reflect-metadata';
import { it } from 'vitest';
import { DataSource } from 'typeorm';
import { nouns as a } from '../modules/assets/index.js';
import { nouns as b } from '../modules/budget/index.js';
import { nouns as c } from '../modules/council/index.js';
import { nouns as d } from '../modules/informatization/index.js';
import { nouns as e } from '../modules/legal/index.js';
import { nouns as f } from '../modules/organization/index.js';
import { nouns as g } from '../modules/proposals/index.js';
import { nouns as h } from '../modules/reports/index.js';
import { nouns as i } from '../modules/statistics/index.js';
import { nouns as j } from '../modules/training/index.js';
import { nouns as k } from '../modules/workplan/index.js';
import { Model } from '../graph/model.js';
import { aliases, rowOf } from '../graph/row.js';
import { raw, sql, type Sql } from '../graph/sql.js';
import { libsql } from '../database/sqlite.js';
import { readDocument } from './document.js';
import { Draft } from './draft.js';
import { generateOrganization } from './organization.js';
import { generateWorkplan } from './workplan.js';
import { generateBudget } from './budget.js';
import { generateCouncil } from './council.js';
import { tableRows } from './store.js';

it('sql', async () => {
  const entities = [a, b, c, d, e, f, g, h, i, j, k].flat() as (new () => object)[];
  const model = new Model();
  const draft = new Draft(); readDocument(draft);
  for (const x of [generateOrganization, generateWorkplan, generateBudget, generateCouncil]) x(draft);
  // keep only what budget needs
  const keep = new Set(['Division','Team','Post','Committee','CommitteeDecision','Project','WorkField', 'Bill', 'CouncilSession', 'CouncilTerm', ...b.map(n => n.name)]);
  const small = new Draft();
  for (const n of draft.names()) if (keep.has(n)) for (const r of draft.rows(n)) small.add(n, r);
  const rows = tableRows(model, small);
  const ds = new DataSource({ type: 'better-sqlite3', driver: libsql, database: '/tmp/gj-budget.sqlite', entities, synchronize: true, dropSchema: true });
  await ds.initialize();
  await ds.query('PRAGMA foreign_keys = OFF');
  const t0 = performance.now();
  await ds.query('BEGIN');
  for (const t of rows) for (let n = 0; n < t.rows.length; n += 100) {
    const part = t.rows.slice(n, n + 100);
    await ds.query(`INSERT INTO \`${t.table}\` (${t.columns.map(x => `\`${x}\``).join(',')}) VALUES ${part.map(() => `(${t.columns.map(() => '?').join(',')})`).join(',')}`, part.flat());
  }
  await ds.query('COMMIT');
  console.log('load ms', performance.now() - t0, rows.map(t => `${t.table} ${t.rows.length}`).join(', '));
  await ds.query('ANALYZE');
  const ask = async (noun: string, asOf: string, of: (r: any) => Sql) => {
    const n = model.named(noun)!;
    const row = rowOf(n, 't', { model, asOf: sql`${asOf}`, aliases: aliases('x') });
    const q = of(row);
    const t = performance.now();
    const out = await ds.query(`${q.text.replace('FROM THIS', `FROM \`${n.table}\` t`)}`, q.params as unknown[]);
    console.log(noun, asOf, Math.round(performance.now() - t), 'ms', JSON.stringify(out));
  };
  const g6 = (r: any) => sql`SELECT ${r.one('fund', 'group')} g, SUM(${r('current')}) current, SUM(${r('budget')}) budget, SUM(${r('carriedOver')}) co, SUM(${r('allotted')}) al, SUM(${r('unallotted')}) un, SUM(${r('original')}) o, SUM(${r('deemed')}) d, SUM(${r('supplementary')}) s, SUM(${r('spent')}) sp, SUM(${r('lapsed')}) l FROM THIS WHERE ${r('fiscalYear')} = 2002 AND ${r('side')} = 'EXPENDITURE' GROUP BY 1`;
  for (const day of ['2002-03-31', '2002-06-30', '2002-08-31', '2002-09-30', '2002-12-31', '2026-01-01']) await ask('BudgetLine', day, g6);
  const v = (r: any) => sql`SELECT ${r('code')} code, ${r('status')} st, ${r('change')} ch, ${r('changeRate')} rate FROM THIS`;
  await ask('BudgetVersion', '2002-08-31', v); await ask('BudgetVersion', '2002-09-15', v); await ask('BudgetVersion', '2003-06-30', v);
  await ask('SavingsTarget', '2002-09-30', r => sql`SELECT ${r('targetAmount')} t, ${r('savedAmount')} s, typeof(${r('targetAmount')}) ty FROM THIS`);
  await ask('InvestmentReview', '2002-09-30', r => sql`SELECT ${r('code')} c, ${r('required')} q, ${r('totalCost')} tc FROM THIS`);
  await ask('BudgetRequest', '2002-10-10', r => sql`SELECT ${r('stage')} s, COUNT(*) n FROM THIS WHERE ${r('requestedOn')} <= ${r.asOf} GROUP BY 1`);
  await ask('BudgetEntry', '2002-08-31', r => sql`SELECT ${r('counted')} s, ${r('kind')} k, COUNT(*) n FROM THIS WHERE ${r('date')} <= ${r.asOf} GROUP BY 1,2`);
  await ask('Project', '2002-06-30', r => sql`SELECT ${r('code')} c, ${r('linkedBudget')} n, ${r('spent')} s FROM THIS WHERE ${r('requiredBudget')} IS NOT NULL AND ${r('kind')} = 'DIVISION_PLAN'`);
  await ds.destroy(); void raw;
}, 60000);
