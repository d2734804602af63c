// What every row must keep before its noun's own rules are asked, and how those tell what they refuse.
import { GraphQLError } from 'graphql';
import { attributeLabel } from '@gujeong/shared/vocabulary/labels/index';
import type { Noun } from '../graph/model.js';
import { columnsOf } from '../writing/touched.js';
import { Refusal, type Problem } from '../writing/refusal.js';
import { checked } from '../writing/value.js';
import { shownCell, type Row } from './cell.js';
import type { Column, Mapped } from './columns.js';
import { fault, type Fault, type Rule } from './fault.js';
import type { StandingRecord } from './standing.js';
import type { Verbs } from './verbs.js';

interface Judged {
  row: Row;
  mapped: Mapped;
  values: Readonly<Record<string, unknown>>;
  record: StandingRecord | null;
  changed: readonly Column[];
  /** Headings whose cell is told of already. */
  broken: ReadonlySet<string>;
}

const KEPT: ReadonlySet<string> = new Set(['id', 'version', 'origin', 'source']);

/** What is missing, does not fit, or is not for a file to say. */
export function lackingOrBad(noun: Noun, verbs: Verbs, judged: Judged): Fault[] {
  return judged.record ? ofChange(verbs, judged) : ofNew(noun, verbs, judged);
}

function ofChange({ update }: Verbs, { row, values, changed }: Judged): Fault[] {
  const at = (c: Column) => ({ row: row.number, column: c.heading, value: shownCell(row.cells[c.index]) });
  if (!update && changed[0]) return [fault(at(changed[0]), ...STANDS)];
  return changed.flatMap(c => {
    if (!update!.input.fields.some(f => f.name === c.attribute.name)) return [fault(at(c), ...BY_VERB)];
    return problems(c.attribute, values[c.attribute.name]).map(p => fault(at(c), p.code, { ko: p.messageKo, en: p.message }));
  });
}

function ofNew(noun: Noun, { create }: Verbs, { row, mapped, values, broken }: Judged): Fault[] {
  const needed = (name: string): boolean => (create ? create.input.fields.some(f => f.name === name && !f.nullable) : true);
  return [...columnsOf(noun), ...noun.links].flatMap(a => {
    const column = mapped.columns.find(c => c.attribute.name === a.name);
    if (KEPT.has(a.name) || (column && broken.has(column.heading))) return [];
    const value = values[a.name] ?? null;
    const at = { row: row.number, column: column?.heading ?? attributeLabel(noun.name, a.name)?.ko ?? a.name, value: column ? shownCell(row.cells[column.index]) : null };
    if (value === null) return a.kind !== 'through' && !a.nullable && needed(a.name) ? [fault(at, ...LACKING)] : [];
    if (create && !create.input.fields.some(f => f.name === a.name)) return Array.isArray(value) && !value.length ? [] : [fault(at, ...BY_VERB)];
    return problems(a, value).map(p => fault(at, p.code, { ko: p.messageKo, en: p.message }));
  });
}

function problems(attribute: Column['attribute'], value: unknown): Problem[] {
  const found: Problem[] = [];
  checked(attribute, value, [attribute.name], found);
  return found;
}

/** What a verb refused, told at the column it names; what is no refusal is thrown on. */
export function faultsOf(error: unknown, row: Row, { columns }: Mapped): Fault[] {
  if (error instanceof Refusal) {
    return error.problems.map(p => {
      const column = columns.find(c => c.attribute.name === p.path[0]);
      return fault({ row: row.number, column: column?.heading ?? p.path[0] ?? null, value: column ? shownCell(row.cells[column.index]) : null }, p.code, { ko: p.messageKo, en: p.message });
    });
  }
  const code = error instanceof GraphQLError ? String(error.extensions['code']) : '';
  const ko = REFUSED[code];
  if (ko === undefined) throw error;
  return [fault({ row: row.number }, code, { ko, en: (error as GraphQLError).message })];
}

const REFUSED: Readonly<Record<string, string>> = {
  FORBIDDEN: '이 자료를 등록하거나 고칠 권한이 없습니다. 소속 부서의 자료인지 확인하십시오.',
  NOT_FOUND: '가리키는 자료가 없습니다.',
  CONFLICT: '그 사이 다른 사람이 고친 자료입니다. 다시 내보내 확인하십시오.',
  BAD_USER_INPUT: '값이 맞지 않습니다.',
};

const LACKING: Rule = ['REQUIRED', { ko: '반드시 적어야 합니다.', en: 'This must be given.' }];
const STANDS: Rule = ['FACT_STANDS', { ko: '이미 등록된 자료와 값이 다릅니다. 이 자료는 파일로 고치지 않습니다. 해당 처리 화면에서 정정하십시오.', en: 'A record with this key stands with another value. Such records are not changed by a file; use the verb that corrects them.' }];
const BY_VERB: Rule = ['SET_BY_VERB', { ko: '이 항목은 해당 처리로만 바뀝니다. 이 칸을 비우거나 원래 값으로 두십시오.', en: 'Only the verb for it sets this; leave the cell as it was, or blank for a new record.' }];
