// Which column is which attribute, as a caller writes it: {"사업명":"title"} or 사업명=title,비고=-.
import { badInput } from '../graph/id.js';
import type { Mapping } from './columns.js';

export function mappingOf(text: string | null | undefined): Mapping {
  if (!text) return {};
  if (text.trimStart().startsWith('{')) return fromJson(text);
  return Object.fromEntries(text.split(',').filter(Boolean).map(pair => {
    const at = pair.lastIndexOf('=');
    if (at < 1 || at === pair.length - 1) throw bad();
    return [pair.slice(0, at).normalize('NFC').trim(), pair.slice(at + 1).trim()];
  }));
}

function fromJson(text: string): Mapping {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw bad();
  }
  if (typeof json !== 'object' || json === null || !Object.values(json).every(v => typeof v === 'string')) throw bad();
  return Object.fromEntries(Object.entries(json as Record<string, string>).map(([column, attribute]) => [column.normalize('NFC').trim(), attribute]));
}

const bad = () => badInput('mapping names columns and their attributes, 사업명=title,비고=- or {"사업명":"title","비고":"-"}; - leaves a column out.', 'mapping');
