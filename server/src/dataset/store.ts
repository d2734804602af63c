// A draft becomes table rows: keys become ids, every value is checked against its attribute, nothing is written before all is right.
import { codeListOf } from '../graph/noun.js';
import type { Attribute, Model, Noun } from '../graph/model.js';
import { isDate } from '../graph/scalars.js';
import { StartError } from '../settings.js';
import type { Draft, DraftRow } from './draft.js';

export interface TableRows {
  table: string;
  columns: string[];
  rows: unknown[][];
}

/** The rows of every table, link tables last. */
export function tableRows(model: Model, draft: Draft): TableRows[] {
  const unknown = draft.names().find(n => !model.named(n));
  if (unknown) throw new StartError(`The dataset has rows of ${unknown}, which is no noun of this graph.`);
  const ids = new Map(model.nouns.map(n => [n.name, new Map(draft.rows(n.name).map((row, i) => [row.key, i + 1]))]));
  const idOf: IdOf = (noun, key) => ids.get(noun.name)?.get(key);
  return [...model.nouns.map(n => nounRows(n, draft, idOf)), ...model.nouns.flatMap(n => linkRows(n, draft, idOf))].filter(t => t.rows.length);
}

type IdOf = (noun: Noun, key: string) => number | undefined;

function nounRows(noun: Noun, draft: Draft, idOf: IdOf): TableRows {
  const stored = [...noun.attributes.values()].filter(a => a.kind === 'column' || a.kind === 'one');
  const known = new Set(['key', ...noun.attributes.keys()]);
  const rows = draft.rows(noun.name).map((row, i) => {
    const stray = Object.keys(row).find(k => !known.has(k));
    if (stray) throw fault(noun, row, stray, 'is no attribute of this noun');
    return stored.map(a => (a.name === 'id' ? i + 1 : a.name === 'version' ? 1 : valueOf(noun, row, a, idOf)));
  });
  return { table: noun.table, columns: stored.map(a => (a as { column: string }).column), rows };
}

function linkRows(noun: Noun, draft: Draft, idOf: IdOf): TableRows[] {
  return [...noun.attributes.values()].flatMap(a => {
    if (a.kind !== 'through' || a.link.theirs !== 'target_id') return [];
    const rows = draft.rows(noun.name).flatMap(row => {
      const keys = (row[a.name] ?? []) as string[];
      return [...new Set(keys)].map(key => [idOf(noun, row.key), idOf(a.target, key) ?? refuse(fault(noun, row, a.name, `names ${key}, which is no ${a.target.name}`))]);
    });
    return [{ table: a.link.table, columns: [a.link.mine, a.link.theirs], rows }];
  });
}

function valueOf(noun: Noun, row: DraftRow, a: Attribute, idOf: IdOf): unknown {
  const value = row[a.name] ?? null;
  if (value === null) return a.nullable ? null : refuse(fault(noun, row, a.name, 'is not given'));
  if (a.kind === 'one') return idOf(a.target, String(value)) ?? refuse(fault(noun, row, a.name, `names ${String(value)}, which is no ${a.target.name}`));
  if (a.kind !== 'column') return refuse(fault(noun, row, a.name, 'is computed and cannot be given'));
  switch (a.leaf) {
    case 'string': return typeof value === 'string' ? value.normalize('NFC') : refuse(fault(noun, row, a.name, 'is not a text'));
    case 'date': return isDate(value) ? value : refuse(fault(noun, row, a.name, `is not a day: ${JSON.stringify(value)}`));
    case 'money': return Number.isSafeInteger(value) ? value : refuse(fault(noun, row, a.name, `is not whole won: ${JSON.stringify(value)}`));
    case 'number': return typeof value === 'number' && Number.isFinite(value) ? value : refuse(fault(noun, row, a.name, `is not a number: ${JSON.stringify(value)}`));
    case 'boolean': return typeof value === 'boolean' ? Number(value) : refuse(fault(noun, row, a.name, 'is not true or false'));
    case 'json': return JSON.stringify(value);
    case 'enum': {
      const list = codeListOf(a.type);
      return list && Object.hasOwn(list.values, String(value)) ? value : refuse(fault(noun, row, a.name, `is ${JSON.stringify(value)}, not one of ${Object.keys(list?.values ?? {}).join(', ')}`));
    }
    case 'id': return value;
  }
}

const fault = (noun: Noun, row: DraftRow, attribute: string, rule: string): StartError => new StartError(`Dataset: ${noun.name} ${row.key}: ${attribute} ${rule}.`);
const refuse = (error: Error): never => {
  throw error;
};
