// A form as it is being written: texts as they stand in the boxes. Made from a record, checked, and turned into what the server takes.
import { instantOfLocal, localMinute } from '@/composables/dates';
import { attributeOf, type Field } from '@/graph/model';

export type DraftValue = string | readonly string[] | Draft | readonly Draft[];
export interface Draft {
  readonly [field: string]: DraftValue;
}

export interface Problem {
  readonly path: readonly string[];
  readonly code: 'required' | 'tooLong' | 'notNumber' | 'notWhole';
  readonly most?: number;
}

type Values = Readonly<Record<string, unknown>>;

const longestText = 10_000;
const isDraft = (value: unknown): value is Draft => typeof value === 'object' && value !== null && !Array.isArray(value);
const figures = new Set(['int', 'float', 'money', 'ratio']);

function emptyValue(field: Field): DraftValue {
  if (field.many) return [];
  if (field.fields) return emptyDraft(field.fields);
  return field.kind === 'boolean' && !field.nullable ? 'false' : '';
}
export const emptyDraft = (fields: readonly Field[]): Draft => Object.fromEntries(fields.map((field) => [field.name, emptyValue(field)]));

/** 0.691 stands in its box as 69.1; no digit is made up by the arithmetic. */
const percent = (ratio: number): string => String(Number((ratio * 100).toPrecision(12)));

function textOf(field: Field, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (isDraft(value)) return String(value['id'] ?? '');
  if (field.kind === 'ratio') return percent(Number(value));
  return field.kind === 'instant' ? localMinute(String(value)) : String(value);
}

function valueOf(field: Field, value: unknown): DraftValue {
  const members = isDraft(value) && Array.isArray(value['nodes']) ? value['nodes'] : value;
  if (field.many) return (Array.isArray(members) ? members : []).map((one: unknown) => (field.fields ? draftOf(field.fields, one as Values) : textOf(field, one))) as DraftValue;
  if (field.fields) return draftOf(field.fields, (value ?? {}) as Values);
  return textOf(field, value);
}

/** What a record has now, as a form shows it. */
export const draftOf = (fields: readonly Field[], record: Values): Draft =>
  Object.fromEntries(fields.map((field) => [field.name, valueOf(field, record[field.of?.attribute ?? field.name])]));

export const isSame = (a: DraftValue | undefined, b: DraftValue | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

export function isEmpty(value: DraftValue | undefined): boolean {
  if (value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  return Object.values(value as Draft).every(isEmpty);
}

const numberOf = (text: string): number => Number(text.replaceAll(/[,\s]/g, '').replace(/^[△−]/, '-'));

function givenOne(field: Field, text: string): unknown {
  if (text.trim() === '') return null;
  if (field.kind === 'ratio') return Number((numberOf(text) / 100).toPrecision(12));
  if (figures.has(field.kind)) return numberOf(text);
  if (field.kind === 'boolean') return text === 'true';
  return field.kind === 'instant' ? instantOfLocal(text) : text;
}

function given(field: Field, value: DraftValue): unknown {
  if (Array.isArray(value)) return value.map((one: string | Draft) => (isDraft(one) ? inputOf(field.fields ?? [], one) : givenOne(field, one)));
  if (isDraft(value)) return isEmpty(value) ? null : inputOf(field.fields ?? [], value);
  return givenOne(field, value as string);
}

/** What is sent: of a new record what is filled; of a change (`before` is given) what is different, null where it was cleared. */
export function inputOf(fields: readonly Field[], draft: Draft, before?: Draft): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const field of fields) {
    const value = draft[field.name] ?? emptyValue(field);
    if (before ? isSame(value, before[field.name]) : isEmpty(value) && !(field.many && !field.nullable)) continue;
    input[field.name] = given(field, value);
  }
  return input;
}

/** Whether it must be filled: as the field says; in a change, where every field may be left out, as its attribute says. A list may be empty. */
export function isRequired({ of, nullable, many, fields }: Field, changing: boolean): boolean {
  if (many && !fields && of) return false;
  if (!changing || !of) return !nullable;
  const attribute = attributeOf(of.noun, of.attribute);
  return attribute !== undefined && attribute.nullable !== true && attribute.kind !== 'many' && attribute.list !== true;
}

function problemOf(field: Field, text: string): Omit<Problem, 'path'> | null {
  if (figures.has(field.kind) && text.trim()) {
    const value = numberOf(text);
    if (!Number.isFinite(value)) return { code: 'notNumber' };
    if ((field.kind === 'int' || field.kind === 'money') && !Number.isInteger(value)) return { code: 'notWhole' };
  }
  if (field.kind === 'string' || field.kind === 'text') {
    const most = (field.of && attributeOf(field.of.noun, field.of.attribute)?.length) ?? longestText;
    if (text.length > most) return { code: 'tooLong', most };
  }
  return null;
}

/** What can be told to be wrong before anything is sent. */
export function problemsOf(fields: readonly Field[], draft: Draft, changing: boolean, path: readonly string[] = []): readonly Problem[] {
  return fields.flatMap((field): readonly Problem[] => {
    const at = [...path, field.name];
    const value = draft[field.name] ?? emptyValue(field);
    if (isEmpty(value)) return isRequired(field, changing) ? [{ path: at, code: 'required' }] : [];
    if (Array.isArray(value)) {
      return value.flatMap((one: string | Draft, index): readonly Problem[] => {
        const where = [...at, String(index)];
        if (isDraft(one)) return problemsOf(field.fields ?? [], one, false, where);
        const found = problemOf(field, one);
        return found ? [{ path: where, ...found }] : [];
      });
    }
    if (isDraft(value)) return problemsOf(field.fields ?? [], value, false, at);
    const found = problemOf(field, value as string);
    return found ? [{ path: at, ...found }] : [];
  });
}
