// The records that cells name: by global id, by code, or by a name that only one record has.
import { permitted } from '../graph/access.js';
import type { Noun } from '../graph/model.js';
import type { Stored } from '../graph/stored.js';
import { all, raw } from '../graph/sql.js';
import { accessOf } from '../identity/reading.js';
import type { Class } from '../writing/reads.js';
import type { Write } from '../writing/write.js';
import type { Rule } from './fault.js';
import { codeOf } from './naturalKey.js';

export type Target = { key: number } | { rule: Rule };

/** By what else people call a record. */
const NAMES = ['name', 'title'] as const;

interface Known {
  keys: Set<number>;
  byCode: Map<string, number>;
  byName: Map<string, number[]>;
}

const plain = (text: string): string => text.normalize('NFC').trim();

export class Targets {
  private readonly known = new Map<Noun, Known>();

  constructor(private readonly write: Write) {}

  async find(noun: Noun, text: string): Promise<Target> {
    const { keys, byCode, byName } = await this.of(noun);
    const word = plain(text);
    const [, other, id] = /^([A-Z][A-Za-z]*)-(\d{1,15})$/.exec(word) ?? [];
    if (other === noun.name && keys.has(Number(id))) return { key: Number(id) };
    const [found, second] = byCode.has(word) ? [byCode.get(word)] : (byName.get(word) ?? []);
    if (found !== undefined && second === undefined) return { key: found };
    if (found !== undefined) return { rule: ['AMBIGUOUS_RECORD', { ko: `이 이름의 자료가 여럿입니다. 코드나 ID(${noun.name}-${found} 등)로 적으십시오.`, en: `Several ${noun.name} records have this name; write the code or the id, ${noun.name}-${found} for example.` }] };
    if (other !== undefined && other !== noun.name && this.write.model.named(other)) return { rule: ['WRONG_NOUN', { ko: `${other} 자료의 ID입니다. ${noun.name} 자료를 적으십시오.`, en: `This is the id of a ${other}; a ${noun.name} is asked for.` }] };
    return { rule: ['UNKNOWN_RECORD', { ko: `그런 ${noun.name} 자료가 없습니다. 있는 코드, 이름 또는 ID를 적거나 그 자료부터 등록하십시오.`, en: `There is no such ${noun.name}; write the code, the name or the id of one that is there, or enter it first.` }] };
  }

  /** A record that this import has made can be named by the rows after it. */
  made(noun: Noun, key: number, values: Readonly<Record<string, unknown>>): void {
    const known = this.known.get(noun);
    if (known) note(noun, known, { id: key, ...values });
  }

  private async of(noun: Noun): Promise<Known> {
    let known = this.known.get(noun);
    if (!known) {
      this.known.set(noun, (known = { keys: new Set(), byCode: new Map(), byName: new Map() }));
      const named = wordsOf(noun);
      const readable = (row: Parameters<typeof permitted>[2]) => permitted(accessOf(this.write.viewer), noun, row);
      const rows = await this.write.find(noun.cls as Class<Stored>, named as never[], { ever: true, where: row => all([raw('TRUE'), ...readable(row)]) });
      for (const row of rows) note(noun, known, row);
    }
    return known;
  }
}

const wordsOf = (noun: Noun): string[] => [codeOf(noun), ...NAMES.filter(n => noun.attributes.get(n)?.kind === 'column')].filter(n => n !== null);

function note(noun: Noun, { keys, byCode, byName }: Known, row: { id: number } & Readonly<Record<string, unknown>>): void {
  keys.add(row.id);
  const code = codeOf(noun);
  for (const attribute of wordsOf(noun)) {
    if (row[attribute] == null) continue;
    const word = plain(String(row[attribute]));
    if (attribute === code) byCode.set(word, row.id);
    else byName.set(word, [...(byName.get(word) ?? []).filter(k => k !== row.id), row.id]);
  }
}
