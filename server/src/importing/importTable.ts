// A table of a file becomes records of one noun: in one act that is kept, or undone when it was a dry run or a row was refused.
import { createHash } from 'node:crypto';
import type { Noun } from '../graph/model.js';
import type { Viewer } from '../identity/viewer.js';
import type { Action } from '../writing/action.js';
import { undo, type Writer } from '../writing/writer.js';
import type { Table } from './cell.js';
import { mapColumns, type Mapping } from './columns.js';
import type { Fault } from './fault.js';
import { Pass } from './pass.js';
import { emptyReport, type ImportReport } from './report.js';
import { importAction, verbsOf } from './verbs.js';

export interface ImportRequest {
  noun: Noun;
  table: Table;
  mapping?: Mapping;
  /** all: every row or none · good: the rows without a fault. */
  mode: 'all' | 'good';
  dryRun: boolean;
  /** Why; stands in the history. */
  reason?: string | null;
  requestId?: string | null;
}

/** FORBIDDEN or UNAUTHENTICATED is thrown for who may import none of it; all else is told in the report. */
export async function importTable(writer: Writer, actions: readonly Action[], viewer: Viewer, request: ImportRequest): Promise<ImportReport> {
  const { noun, table, mode, dryRun, mapping = {}, reason = null, requestId = null } = request;
  const mapped = mapColumns(noun, table.heading, mapping);
  const report = { ...emptyReport({ noun: noun.name, dryRun, mode }), rows: table.rows.length, columns: mapped.told };
  const verbs = verbsOf(noun, actions);
  const digest = createHash('sha256').update(JSON.stringify(mapped.told)).digest('hex');
  const skipped = new Map<number, Fault[]>();
  for (;;) {
    const rows = table.rows.filter(r => !skipped.has(r.number));
    const act = importAction(noun, verbs, async write => {
      const pass = new Pass(write, noun, verbs, mapped);
      await pass.run(rows);
      const again = mode === 'good' && pass.refused.size > 0;
      const stops = mode === 'all' && (pass.refused.size > 0 || mapped.faults.length > 0);
      return dryRun || again || stops ? undo(pass) : pass;
    });
    const written = await writer.perform(act, { digest, changeReason: reason ?? undefined }, { viewer, requestId });
    if (!written.result) return { ...report, refused: table.rows.length, errors: written.problems.map(p => ({ row: null, column: null, code: p.code, value: null, message: p.message, messageKo: p.messageKo })), errorCount: written.problems.length };
    const pass = written.result as Pass;
    for (const f of pass.faults) if (f.row !== null) skipped.set(f.row, [...(skipped.get(f.row) ?? []), f]);
    if (mode === 'good' && pass.refused.size) continue;
    return told(report, pass, { revision: written.revision, skipped, headingFaults: mapped.faults });
  }
}

function told(report: ImportReport, { counts, preview }: Pass, { revision, skipped, headingFaults }: { revision: number | null; skipped: ReadonlyMap<number, Fault[]>; headingFaults: readonly Fault[] }): ImportReport {
  const errors = [...headingFaults, ...[...skipped.values()].flat().toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0))];
  const applied = revision !== null;
  return {
    ...report, applied, errors, errorCount: errors.length,
    revision: applied ? `Revision-${revision}` : null,
    created: counts.CREATED, updated: counts.UPDATED, unchanged: counts.UNCHANGED, refused: skipped.size,
    preview: preview.map(p => (p.outcome === 'CREATED' && !applied ? { ...p, record: null } : p)),
  };
}
