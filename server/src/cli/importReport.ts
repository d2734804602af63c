// gujeong import-report: an older report read, told, and kept.
import fs from 'node:fs';
import { keyOf } from '@gujeong/shared/reconcile/figures';
import type { ReadTable, Unplaced } from '@gujeong/shared/reading/reading.types';
import { Verdict } from '@gujeong/shared/vocabulary/reconcile';
import { SYSTEM } from '../identity/viewer.js';
import { storeReading } from '../modules/reports/storeReading.action.js';
import { allCells, isKept, readingOf, storing, type ReadingOf } from '../reading/readingOf.js';
import { StartError } from '../settings.js';
import { Refusal } from '../writing/refusal.js';
import { withApp } from './withApp.js';

interface Options {
  period?: string;
  dryRun?: boolean;
  format: 'text' | 'json';
}

export async function importReport(file: string, { period, dryRun, format }: Options): Promise<void> {
  const bytes = bytesOf(file);
  await withApp(async app => {
    const found = await readingOf(bytes, period ?? null, app.reporting, app.context().request);
    const written = dryRun ? null : await app.writer.perform(storeReading, storing(found), { viewer: SYSTEM });
    if (written?.problems.length) throw new Refusal(written.problems);
    const text = format === 'json' ? JSON.stringify({ ...found, dryRun: Boolean(dryRun), revision: written?.revision ?? null }, null, 1) : page(found, written ? written.revision : undefined);
    process.stdout.write(`${text}\n`);
  });
}

function bytesOf(file: string): Buffer {
  try {
    return fs.readFileSync(file);
  } catch {
    throw new StartError(`${file} cannot be read; check that it is there and that you may read it.`);
  }
}

/** `revision`: undefined in a dry run, null where nothing had changed. */
function page(found: ReadingOf, revision: number | null | undefined): string {
  const { edition, reading, checks, standing } = found;
  const cells = allCells(reading);
  const count = (of: string): number => Object.values(standing).filter(s => s === of).length;
  const verdicts = Object.entries(Verdict.values).map(([v, label]) => `${label.ko} ${checks.filter(c => c.verdict === v).length}`);
  const kept = revision === undefined ? '저장하지 않음 (--dry-run)' : revision === null ? '달라진 것이 없어 저장할 것이 없음' : `저장함 (개정 ${revision})`;
  return [
    `${edition.code}  ${edition.title}`,
    `표 ${reading.tables.length}개 · 수치 ${cells.filter(isKept).length}개 · 확인할 것 ${cells.filter(c => c.state !== 'READ').length}개 · 자리를 정하지 못한 수 ${reading.unplaced.length}개`,
    '', '표 (확신도)', ...reading.tables.map(table), `  ${'문장 속의 수치'.padEnd(20)} ${reading.prose.length}`,
    ...section('달리 적힌 것', reading.remarks.map(r => `  ${at(r.line)} ${r.text.ko}`)),
    ...section('자리를 정하지 못한 수', reading.unplaced.map(unplaced)),
    ...section('문서에 없거나 찾지 못한 자리', reading.missing.map(keyOf).map(key => `  ${key}`)),
    '', `검산: ${verdicts.join(' · ')}`, ...checks.filter(c => c.verdict === 'BROKEN').map(c => `  ${c.item}  ${c.title.ko}: ${c.arithmetic}`),
    '', `새 수치 ${count('NEW')} · 같은 수치 ${count('SAME')} · 다른 수치 ${count('OTHER')} · ${kept}`,
  ].join('\n');
}

const at = (line: number): string => `${String(line).padStart(5)}행`;
const section = (title: string, lines: readonly string[]): string[] => (lines.length ? ['', title, ...lines] : []);
const table = ({ id, item, lines, confidence, cells, title }: ReadTable): string => `  ${confidence.toFixed(2)}  ${item.padEnd(16)} ${id.padEnd(26)} ${at(lines[0])}~${lines[1]}  ${cells.length}칸  ${title}`;

const WHY: Readonly<Record<Unplaced['why'], string>> = {
  NO_TABLE: '아는 표가 아님', NO_HEADINGS: '표의 제목 줄이 없음', NEW_COLUMN: '모르는 열', NEW_ROW: '모르는 행', TWO_PLACES: '둘 이상의 자리에 맞음', NO_FIGURE: '수로 읽을 수 없음', OTHER_UNIT: '단위가 맞지 않음',
  UNSURE: '확실하지 않음', CONFLICT: '다른 곳의 값과 다름', NOT_KNOWN: '아는 문장이 아님',
};
const unplaced = ({ line, text, why, nearest }: Unplaced): string => `  ${at(line)} ${text}: ${WHY[why]}${nearest ? `. 가까운 자리 ${keyOf(nearest)} (${nearest.likeness})` : ''}`;
