// The records that a file of all nouns holds itself: ids and codes, before any of them is stored.
import type { Noun } from '../graph/model.js';
import { isBlank, shownCell } from './cell.js';
import type { Mapped } from './columns.js';
import { fault, type Fault } from './fault.js';
import { codeOf } from './naturalKey.js';
import type { Lookup } from './rowReader.js';
import type { Target } from './targets.js';
import type { Row } from './cell.js';

export class FileTargets implements Lookup {
  private readonly keys = new Map<Noun, Set<number>>();
  private readonly codes = new Map<Noun, Map<string, number>>();

  /** Notes the rows of a noun; tells of ids that are missing, no ids, or there twice. */
  note(noun: Noun, { columns }: Mapped, rows: readonly Row[]): Fault[] {
    const keys = new Set<number>();
    const codes = new Map<string, number>();
    this.keys.set(noun, keys);
    this.codes.set(noun, codes);
    const idAt = columns.find(c => c.attribute.name === 'id')?.index ?? -1;
    const codeAt = columns.find(c => c.attribute.name === codeOf(noun))?.index ?? -1;
    return rows.flatMap(row => {
      const key = keyIn(noun, shownCell(row.cells[idAt]));
      const at = { row: row.number, column: `${noun.name}.id`, value: shownCell(row.cells[idAt]) };
      if (key === null) return [fault(at, 'NOT_AN_ID', { ko: `모든 자료를 한꺼번에 올릴 때는 행마다 ${noun.name}-1과 같은 ID가 있어야 합니다.`, en: `When all nouns are imported at once each row has an id, ${noun.name}-1 for example.` })];
      if (keys.has(key)) return [fault(at, 'TWICE', { ko: '같은 ID가 두 번 있습니다.', en: 'This id stands there twice.' })];
      keys.add(key);
      const code = row.cells[codeAt];
      if (!isBlank(code)) codes.set(shownCell(code).normalize('NFC').trim(), key);
      return [];
    });
  }

  find(noun: Noun, text: string): Promise<Target> {
    const key = keyIn(noun, text);
    if (key !== null && this.keys.get(noun)?.has(key)) return Promise.resolve({ key });
    const byCode = this.codes.get(noun)?.get(text.normalize('NFC').trim());
    return Promise.resolve(byCode !== undefined ? { key: byCode } : { rule: ['UNKNOWN_RECORD', { ko: `이 파일에 그런 ${noun.name} 자료가 없습니다.`, en: `The file has no such ${noun.name}.` }] });
  }
}

export function keyIn(noun: Noun, id: string): number | null {
  const [, name, key] = /^([A-Z][A-Za-z]*)-([1-9]\d{0,14})$/.exec(id.trim()) ?? [];
  return name === noun.name ? Number(key) : null;
}
