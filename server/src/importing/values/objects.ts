// Value objects kept in a row (funding shares, axes), written as JSON; lists of words also with commas between them.
import { getMetadataStorage } from 'type-graphql';
import type { ColumnAttribute, Taken } from './valueOf.js';

const broken = (ko: string, en: string): Taken => ({ rule: ['ILL_FORMED', { ko, en }] });

export function objectOf({ type }: ColumnAttribute, text: string): Taken {
  const inner = Array.isArray(type) ? (type as unknown[])[0] : type;
  const json = parsed(text);
  if (inner === String && json === undefined) return { value: text.split(',').map(t => t.trim()).filter(Boolean) };
  const value = Array.isArray(type) && json !== undefined && !Array.isArray(json) ? [json] : json;
  if (value === undefined || !(Array.isArray(type) ? (value as unknown[]).every(v => fits(inner, v)) : fits(inner, value))) {
    return broken(`내보낸 파일이나 양식처럼 적으십시오. 예: ${example(type)}`, `Write it as an export does, for example ${example(type)}`);
  }
  return { value };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const fieldsOf = (type: unknown) => getMetadataStorage().fields.filter(f => f.target === type);

/** Known fields only, each of its kind, and none missing that must be there. */
function fits(type: unknown, value: unknown): boolean {
  if (type === String) return typeof value === 'string';
  const fields = fieldsOf(type);
  if (!fields.length) return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean';
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const given = value as Record<string, unknown>;
  return Object.keys(given).every(k => fields.some(f => f.name === k)) && fields.every(f => {
    const v = given[f.name];
    if (v === null || v === undefined) return Boolean(f.typeOptions.nullable);
    return f.typeOptions.array ? Array.isArray(v) && v.every(each => fits(f.getType(), each)) : fits(f.getType(), v);
  });
}

/** The form of such a value, as an error and a template show it. */
export function example(type: unknown): string {
  const inner = Array.isArray(type) ? (type as unknown[])[0] : type;
  if (inner === String) return '가, 나';
  const one = Object.fromEntries(fieldsOf(inner).map(f => [f.name, f.typeOptions.array ? [] : '…']));
  return JSON.stringify(Array.isArray(type) ? [one] : one);
}
