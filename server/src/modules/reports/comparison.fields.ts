// Two moments of one view side by side: which cells differ, and which changes of the records behind them say why.
import { Field, Float, InputType, Int, ObjectType, Resolver } from 'type-graphql';
import type { ReportView } from '@gujeong/shared/reports/view';
import { recording, type Connection } from '../../database/connection.js';
import { Change } from '../../graph/change.entity.js';
import { revisionAt, type Request } from '../../graph/engine.js';
import type { Model } from '../../graph/model.js';
import { historyTable } from '../../graph/row.js';
import { DateScalar, DateTimeScalar } from '../../graph/scalars.js';
import { list, name, raw, sql } from '../../graph/sql.js';
import { rootField } from '../../graph/rootField.js';
import type { ReportContext } from './report.fields.js';
import type { Composed } from './reporting.js';

@InputType({ description: 'A view at a reference date, as known at a moment.' })
export class MomentInput {
  @Field(() => DateScalar, { nullable: true, description: "기준일; the item's own when not given." }) asOf?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: '기록 시점; now when not given.' }) recordedAt?: string | null;
}

@ObjectType({ description: 'A cell that differs between two moments.' })
export class CellChange {
  @Field(() => String) row: string;
  @Field(() => String) rowLabel: string;
  @Field(() => String) rowLabelEn: string;
  @Field(() => String) column: string;
  @Field(() => String) columnLabel: string;
  @Field(() => String) columnLabelEn: string;
  @Field(() => Float, { nullable: true }) before: number | null;
  @Field(() => Float, { nullable: true }) after: number | null;
  @Field(() => String, { description: 'As printed; empty where there was no such cell.' }) beforeText: string;
  @Field(() => String, { description: 'As printed; empty where there is no such cell.' }) afterText: string;
}

@ObjectType({ description: 'A view at two moments: what differs, and why.' })
export class ViewComparison {
  @Field(() => String) view: string;
  @Field(() => [CellChange], { description: 'Cells that differ, in the order of the table.' }) cells: CellChange[];
  @Field(() => [Change], { description: 'Changes between the two recorded moments of records that the view reads, newest first; at most 200. Empty where only the reference date differs.' }) changes: number[];
  @Field(() => Int, { description: 'How many such changes there are.' }) changeCount: number;
}

const MOST = 200;

export class ComparisonFields {
  async compareView(view: string, from: MomentInput, to: MomentInput, { reporting, request, writer }: ReportContext): Promise<ViewComparison> {
    const found = reporting.view(view);
    const tables = new Set<string>();
    const at = async ({ asOf, recordedAt }: MomentInput) => {
      const connection = recording(request.connection);
      const recorded = recordedAt ? await revisionAt(request.connection, recordedAt) : null;
      const composed = await reporting.compose(found, asOf ?? found.asOf, { ...request, connection, recorded });
      for (const text of connection.statements) for (const [, table] of text.matchAll(/(?:FROM|JOIN) `(\w+)`/g)) tables.add(table!);
      return { composed, revision: recorded ?? (await latest(request)) };
    };
    const [before, after] = [await at(from), await at(to)];
    const nouns = nounsOf(writer.model, tables);
    const [earlier, later] = [before.revision, after.revision].toSorted((a, b) => a - b) as [number, number];
    const { keys, count } = await changesBetween(request.connection, earlier, later, nouns);
    return { view, cells: differing(found, before.composed, after.composed), changes: keys, changeCount: count };
  }
}

const latest = async ({ connection }: Request): Promise<number> => Number((await connection.rows(sql`SELECT MAX(id) FROM revision`))[0]?.[0] ?? 0);

const nounsOf = (model: Model, tables: ReadonlySet<string>): string[] =>
  model.nouns.filter(n => n.tables.some(({ table }) => tables.has(table) || tables.has(historyTable(table)))).map(n => n.name);

async function changesBetween(connection: Connection, from: number, to: number, nouns: readonly string[]): Promise<{ keys: number[]; count: number }> {
  if (from === to) return { keys: [], count: 0 };
  const within = sql`revision_id > ${from} AND revision_id <= ${to} AND noun IN ${list(nouns)}`;
  const [[count] = [0]] = await connection.rows(sql`SELECT COUNT(*) FROM ${name('change')} WHERE ${within}`);
  const rows = await connection.rows(sql`SELECT id FROM ${name('change')} WHERE ${within} ORDER BY id DESC LIMIT ${raw(String(MOST))}`);
  return { keys: rows.map(r => Number(r[0])), count: Number(count) };
}

function differing(view: ReportView, before: Composed, after: Composed): CellChange[] {
  const tables = (c: Composed) => [{ ...c.layout, id: view.id }, ...(c.layout.more ?? [])];
  const seen = new Set<string>();
  return [...tables(after), ...tables(before)].flatMap(({ id }) => {
    const [was, is] = [tables(before).find(t => t.id === id), tables(after).find(t => t.id === id)];
    const columns = is?.columns ?? was!.columns;
    const rows = [...(is?.rows ?? []), ...(was?.rows ?? []).filter(r => !is?.rows.some(x => x.id === r.id))];
    return rows.flatMap(row => columns.flatMap((column): CellChange[] => {
      const key = `${id}:${row.id}:${column.id}`;
      const [b, a] = [was?.rows.find(r => r.id === row.id)?.cells[column.id], is?.rows.find(r => r.id === row.id)?.cells[column.id]];
      if (seen.has(key) || (b?.value ?? null) === (a?.value ?? null) && (b?.text ?? '') === (a?.text ?? '')) return [];
      seen.add(key);
      return [{
        row: row.id, rowLabel: row.label.ko, rowLabelEn: row.label.en, column: column.id, columnLabel: column.label.ko, columnLabelEn: column.label.en,
        before: b?.value ?? null, after: a?.value ?? null, beforeText: b?.text ?? '', afterText: a?.text ?? '',
      }];
    }));
  });
}

Resolver()(ComparisonFields);
rootField('query', ComparisonFields, 'compareView', {
  type: () => ViewComparison, description: 'What differs in a view between two moments, and the changes of records that say why. For those who may read the history.',
  args: [['view', () => String, { description: 'An id of `reports`.' }], ['from', () => MomentInput, {}], ['to', () => MomentInput, {}]],
});
