// Which column of a file is which attribute: by its English name, by its label in either language, or as who imports says.
import { attributeLabel } from '@gujeong/shared/vocabulary/labels/index';
import type { Attribute, Noun } from '../graph/model.js';
import { columnsOf } from '../writing/touched.js';
import { isBlank, NotTaken, shownCell, type Row } from './cell.js';
import { fault, type Fault, type Words } from './fault.js';
import { UNITS } from './values/numbers.js';

export type Given = Extract<Attribute, { kind: 'column' | 'one' | 'through' }>;

export interface Column {
  /** 0-based place in the rows. */
  index: number;
  heading: string;
  attribute: Given;
  /** What the heading says its figures are counted in: 천원. */
  unit: string | null;
}

export interface Mapped {
  columns: Column[];
  /** Places under some heading: a value elsewhere belongs to nothing. */
  headed: ReadonlySet<number>;
  /** Every heading and what became of it: an attribute, or null. */
  told: { column: string; attribute: string | null }[];
  faults: Fault[];
}

/** Heading -> attribute; `-` leaves a column out. */
export type Mapping = Readonly<Record<string, string>>;

/** The attributes that a file may give: those in the noun's own row, and its own links. */
export const givable = (noun: Noun): Given[] => [...columnsOf(noun), ...noun.links];

export function mapColumns(noun: Noun, heading: Row, mapping: Mapping = {}): Mapped {
  const mapped: Mapped = { columns: [], headed: new Set(heading.cells.flatMap((c, i) => (isBlank(c) ? [] : [i]))), told: [], faults: strayMapping(heading, mapping) };
  heading.cells.forEach((cell, index) => {
    const text = shownCell(cell).normalize('NFC').trim();
    const say = (code: string, words: Words): void => void mapped.faults.push(fault({ row: heading.number, column: text || `${index + 1}`, value: text }, code, words));
    if (cell instanceof NotTaken) say('BAD_HEADING', { ko: '머리글 칸이 병합되었거나 수식입니다. 머리글은 한 칸에 하나씩 글로 적으십시오.', en: 'A heading is one plain text in one cell: no formula, no merged cells.' });
    else if (text !== '') place(noun, { text, index, wanted: mapping[text] }, mapped, say);
  });
  return mapped;
}

function place(noun: Noun, { text, index, wanted }: { text: string; index: number; wanted: string | undefined }, { columns, told }: Mapped, say: (code: string, words: Words) => void): void {
  const leave = (): void => void told.push({ column: text, attribute: null });
  if (wanted === '-') return leave();
  const { names, unit, badUnit } = wanted === undefined ? meant(noun, text) : { ...meant(noun, text), names: noun.attributes.has(wanted) ? [wanted] : [] };
  const [found, other] = names;
  const attribute = found === undefined ? undefined : givable(noun).find(a => a.name === found);
  if (attribute && other === undefined && !badUnit && !columns.some(c => c.attribute === attribute)) {
    columns.push({ index, heading: text, attribute, unit });
    return void told.push({ column: text, attribute: attribute.name });
  }
  leave();
  if (found === undefined) say('UNKNOWN_COLUMN', { ko: `${noun.name} 자료에 없는 항목입니다. 양식의 머리글을 쓰거나, 쓰지 않을 열은 mapping에 "${text}=-"로 적으십시오.`, en: `${noun.name} has no such attribute. Use a heading of the template, or leave the column out: mapping "${text}=-".` });
  else if (other !== undefined) say('AMBIGUOUS_COLUMN', { ko: `어느 항목인지 알 수 없습니다: ${names.join(', ')}. 머리글 뒤에 [${found}]처럼 영문 이름을 적으십시오.`, en: `It may be ${names.join(' or ')}; add the name, [${found}] for example.` });
  else if (!attribute) say('COMPUTED', { ko: '계산되는 항목이라 올릴 수 없습니다. 이 열을 빼십시오.', en: 'This is computed from other records and cannot be given; leave the column out.' });
  else if (badUnit) say('UNKNOWN_UNIT', { ko: `모르는 단위입니다: ${badUnit}. 원, 천원, 만원, 백만원, 억원, % 가운데 하나로 적으십시오.`, en: `The unit ${badUnit} is not known; take one of 원, 천원, 만원, 백만원, 억원, %.` });
  else say('DOUBLED_COLUMN', { ko: '같은 항목의 열이 둘입니다. 하나만 남기십시오.', en: 'Another column gives the same attribute; keep one of them.' });
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
const DIVIDED: ReadonlySet<string> = new Set(['money', 'number']);

/** What a heading may mean: 예산액 (천원) * [budget] is the attribute budget in thousands, and must be given. */
function meant(noun: Noun, heading: string): { names: string[]; unit: string | null; badUnit: string | null } {
  const [, before = '', named] = /^(.*?)\s*(?:\[([A-Za-z0-9]+)\])?$/.exec(heading)!;
  const words = before.replace(/\s*\*$/, '');
  const [, bare = words, unitText] = /^(.*?)\s*\((?:단위\s*:?\s*)?([^()]+)\)$/.exec(words) ?? [];
  const whole = named === undefined ? called(noun, words) : noun.attributes.has(named) ? [named] : [];
  const names = whole.length || unitText === undefined ? whole : called(noun, bare);
  if (unitText === undefined || (named === undefined && whole.length)) return { names, unit: null, badUnit: null };
  const a = names[0] === undefined ? undefined : noun.attribute(names[0]);
  const counted = a?.kind === 'column' && DIVIDED.has(a.leaf) && (a.leaf === 'money' || unitText === '%');
  return { names, unit: counted && unitText in UNITS ? unitText : null, badUnit: a?.kind === 'column' && a.leaf === 'money' && !(unitText in UNITS) ? unitText : null };
}

function called(noun: Noun, words: string): string[] {
  if (noun.attributes.has(words)) return [words];
  const wanted = plain(words);
  const all = [...noun.attributes.values()].filter(a => {
    const label = attributeLabel(noun.name, a.name);
    return [a.name, label?.ko, label?.en].some(w => w !== undefined && plain(w) === wanted);
  });
  // A computed attribute with the same label as one that is kept does not make it unclear.
  const kept = all.filter(a => givable(noun).some(g => g.name === a.name));
  return (kept.length ? kept : all).map(a => a.name);
}

const strayMapping = (heading: Row, mapping: Mapping): Fault[] => {
  const there = new Set(heading.cells.map(c => shownCell(c).normalize('NFC').trim()));
  return Object.keys(mapping).filter(m => !there.has(m)).map(m => fault({ row: heading.number, column: m }, 'UNKNOWN_COLUMN', { ko: `mapping에 적은 "${m}" 열이 파일에 없습니다.`, en: `The file has no column "${m}" that the mapping names.` }));
};
