// One pass over the rows of a file inside one act: each is created, updated, left as it is, or refused with what is wrong.
import { globalId } from '../graph/id.js';
import type { Stored } from '../graph/stored.js';
import type { Noun } from '../graph/model.js';
import type { Class } from '../writing/reads.js';
import type { Write } from '../writing/write.js';
import { shownCell, type Row } from './cell.js';
import type { Mapped } from './columns.js';
import { fault, type Fault, type Rule } from './fault.js';
import { keyText, naturalKey } from './naturalKey.js';
import type { Outcome, PreviewRow } from './report.js';
import { readRow } from './rowReader.js';
import { permitCreate, permitUpdate } from './rowPermission.js';
import { faultsOf, lackingOrBad } from './rowRules.js';
import { differs, standingOf, type Standing, type StandingRecord } from './standing.js';
import { Targets } from './targets.js';
import type { Verbs } from './verbs.js';

const PREVIEW = 20;

/** What a row came to; null: it names a row of the same file that has not been reached yet. */
interface Came {
  outcome: Outcome;
  record: number | null;
  values: Record<string, unknown>;
  faults: Fault[];
}

export class Pass {
  readonly faults: Fault[] = [];
  readonly refused = new Set<number>();
  readonly counts: Record<Outcome, number> = { CREATED: 0, UPDATED: 0, UNCHANGED: 0, REFUSED: 0 };
  readonly preview: PreviewRow[] = [];
  private readonly targets: Targets;
  /** Natural keys and ids that the file has named, with the row. */
  private readonly seen = new Map<string, number>();
  private standing!: Standing;

  constructor(
    private readonly write: Write,
    private readonly noun: Noun,
    private readonly verbs: Verbs,
    private readonly mapped: Mapped,
  ) {
    this.targets = new Targets(write);
  }

  async run(rows: readonly Row[]): Promise<void> {
    this.standing = await standingOf(this.write, this.noun, this.mapped.columns.map(c => c.attribute));
    let waiting = await this.round(rows, false);
    // Rows that name rows below them come again, as long as that leads on.
    for (let before = Infinity; waiting.length && waiting.length < before;) {
      before = waiting.length;
      waiting = await this.round(waiting, false);
    }
    await this.round(waiting, true);
    this.faults.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
    this.preview.sort((a, b) => a.row - b.row);
  }

  private async round(rows: readonly Row[], last: boolean): Promise<Row[]> {
    const waiting: Row[] = [];
    for (const row of rows) {
      const came = await this.row(row, last);
      if (came) this.count(row, came);
      else waiting.push(row);
    }
    return waiting;
  }

  private count(row: Row, { outcome, record, values, faults }: Came): void {
    this.counts[outcome]++;
    this.faults.push(...faults);
    if (outcome === 'REFUSED') this.refused.add(row.number);
    if (this.preview.length < PREVIEW) this.preview.push({ row: row.number, outcome, record: record === null ? null : globalId(this.noun, record), values: this.told(values) });
  }

  private async row(row: Row, last: boolean): Promise<Came | null> {
    const { values, faults, broken } = await readRow(row, this.mapped, this.targets);
    if (!last && faults.some(f => f.code === 'UNKNOWN_RECORD' && this.pointsHome(f.column))) return null;
    const refused = (more: Fault[]): Came => ({ outcome: 'REFUSED', record: null, values, faults: [...faults, ...more] });
    const which = this.recordOf(row, values, faults.length > 0);
    if ('rule' in which) return refused([fault({ row: row.number, column: which.column, value: which.value }, ...which.rule)]);
    const { record } = which;
    const changed = record ? this.mapped.columns.filter(({ attribute: a }) => a.name in values && differs(a, record[a.name], values[a.name])) : [];
    const bad = lackingOrBad(this.noun, this.verbs, { row, mapped: this.mapped, values, record, changed, broken });
    if (faults.length || bad.length) return refused(bad);
    if (record && !changed.length) return { outcome: 'UNCHANGED', record: record.id, values, faults };
    try {
      const key = record ? await this.update(record, Object.fromEntries(changed.map(({ attribute: { name } }) => [name, values[name]]))) : await this.create(values);
      this.targets.made(this.noun, key, values);
      return { outcome: record ? 'UPDATED' : 'CREATED', record: key, values, faults };
    } catch (error) {
      return refused(faultsOf(error, row, this.mapped));
    }
  }

  private async create(values: Record<string, unknown>): Promise<number> {
    const { create } = this.verbs;
    await permitCreate(this.write, this.noun, create, values);
    const given = Object.fromEntries(Object.entries(values).filter(([n]) => !create || create.input.fields.some(f => f.name === n)));
    return create ? (await create.run(this.write, given)) as number : this.write.add(this.noun.cls as Class<Stored>, given as never);
  }

  private async update(record: StandingRecord, values: Record<string, unknown>): Promise<number> {
    const update = this.verbs.update!;
    await permitUpdate(this.write, this.noun, update, record.id);
    await this.write.foresee(this.noun, record.id);
    await update.run(this.write, { id: record.id, version: record.version, ...values });
    return record.id;
  }

  /** The record that a row is about; none: a new one. What the file names twice is refused the second time. */
  private recordOf(row: Row, values: Record<string, unknown>, broken: boolean): { record: StandingRecord | null } | { rule: Rule; column: string | null; value: string | null } {
    const key = naturalKey(this.noun);
    const idColumn = this.mapped.columns.find(c => c.attribute.name === 'id');
    const id = idColumn ? shownCell(row.cells[idColumn.index]).trim() : '';
    const heading = this.mapped.columns.find(c => c.attribute.name === key[0])?.heading ?? null;
    const whole = key.length > 1 && this.verbs.update === null ? true : key.some(n => n in values);
    const text = broken && key.length > 1 ? null : whole ? keyText(key, values) : null;
    const byKey = text === null ? null : (this.standing.byKey.get(text) ?? null);
    const byId = id === '' ? null : (this.standing.byId.get(Number(new RegExp(`^${this.noun.name}-(\\d{1,15})$`).exec(id)?.[1] ?? -1)) ?? null);
    if (id !== '' && !byId) return { rule: UNKNOWN_ID, column: idColumn!.heading, value: id };
    if (byId && ((byKey && byKey.id !== byId.id) || (key.length === 1 && values[key[0]!] != null && String(values[key[0]!]) !== String(byId[key[0]!])))) return { rule: OTHER_ID, column: idColumn!.heading, value: id };
    const record = byId ?? byKey;
    for (const mark of [text, record && `#${record.id}`]) {
      if (!mark) continue;
      const first = this.seen.get(mark);
      if (first !== undefined && first !== row.number) return { rule: ['TWICE', { ko: `${first}행에 같은 자료가 있습니다. 하나만 남기십시오.`, en: `Row ${first} is the same record; keep one of them.` }], column: heading, value: key.length === 1 ? String(values[key[0]!] ?? id) : null };
      this.seen.set(mark, row.number);
    }
    return { record };
  }

  private pointsHome(heading: string | null): boolean {
    const a = this.mapped.columns.find(c => c.heading === heading)?.attribute;
    return a !== undefined && a.kind !== 'column' && a.target === this.noun;
  }

  private told(values: Record<string, unknown>): Record<string, unknown> {
    return Object.fromEntries(Object.entries(values).map(([n, v]) => {
      const a = this.noun.attribute(n);
      if (a.kind === 'one') return [n, v === null ? null : globalId(a.target, v)];
      return [n, a.kind === 'through' ? (v as number[]).map(k => globalId(a.target, k)) : v];
    }));
  }
}

const UNKNOWN_ID: Rule = ['UNKNOWN_RECORD', { ko: '그런 자료가 없습니다. 새 자료이면 ID 칸을 비우십시오.', en: 'There is no such record; leave the id blank for a new one.' }];
const OTHER_ID: Rule = ['ID_AND_CODE', { ko: 'ID와 코드가 서로 다른 자료를 가리킵니다. 하나를 비우거나 고치십시오.', en: 'The id and the code are of two different records; clear or mend one of them.' }];
