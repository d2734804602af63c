// Publishing a report: its figures are struck once, kept with their hash, and never computed anew for it.
import { DateScalar } from '../../graph/scalars.js';
import { name, sql } from '../../graph/sql.js';
import { action } from '../../writing/action.js';
import { both, of, optional, plain, record, day } from '../../writing/fields.js';
import { must } from '../../writing/refusal.js';
import { PublishedReport } from './publishedReport.entity.js';
import { freeze, type Frozen } from './publishing.js';
import type { ReportContext } from './report.fields.js';

const publishReport = action({
  name: 'publishReport',
  title: { ko: '보고서 공표', en: 'Publish report' },
  doc: '보고서 공표: strikes every view as of a date (each at its own when none is given) from what is recorded now, keeps the tables with their hash, and makes them public. What is changed later never changes it.',
  returns: () => PublishedReport,
  may: 'P',
  input: both(of(PublishedReport, 'title'), optional(plain<'asOf', string>('asOf', DateScalar, '기준일 for all items; each item at its own when not given.', { ko: '기준일', en: 'Reference date' }))),
  prepare: (input, context) => {
    const { reporting, request } = context as ReportContext;
    return freeze(reporting, request, (input['asOf'] as string | undefined) ?? null);
  },
  run: async (write, { title, asOf }, frozen: Frozen) => {
    const now = new Date().toISOString();
    const key = await write.add(PublishedReport, {
      code: await write.nextCode(PublishedReport, `PR-${write.today.slice(0, 4)}-`), title, asOf: asOf ?? null,
      revision: frozen.revision, recordedAt: frozen.recordedAt, publishedAt: now, publishedBy: write.viewer.name, hash: frozen.hash, tables: frozen.tables.length,
    });
    for (const [i, { view, content, hash }] of frozen.tables.entries()) {
      await write.tx.run(sql`INSERT INTO published_table (report_id, ${name('position')}, ${name('view')}, content, hash) VALUES (${key}, ${i}, ${view}, ${content}, ${hash})`);
    }
    return key;
  },
});

const withdrawPublishedReport = action({
  name: 'withdrawPublishedReport',
  title: { ko: '공표 철회', en: 'Withdraw' },
  doc: '공표 철회: says from when and why a published report no longer stands. Its figures stay as they were published.',
  returns: () => PublishedReport,
  on: 'report',
  may: 'P',
  input: both(record('report', () => PublishedReport, 'The published report.'), of(PublishedReport, 'withdrawalReason'), day('date', '철회일.', { ko: '철회일', en: 'Withdrawn on' })),
  run: async (write, { report, version, withdrawalReason, date }) => {
    const { withdrawnOn } = await write.get(PublishedReport, report, ['withdrawnOn']);
    must(withdrawnOn === null, 'report', 'WITHDRAWN', { ko: '이미 철회한 보고서입니다.', en: 'It is withdrawn already.' });
    must(withdrawalReason, 'withdrawalReason', 'REQUIRED', { ko: '철회 사유를 적어야 합니다. 예: II-6 배정액 착오', en: 'Say why, for example: the allotments of II-6 were mistaken.' });
    await write.change(PublishedReport, report, { withdrawnOn: date, withdrawalReason }, version);
    return report;
  },
});

export const publishedReportActions = [publishReport, withdrawPublishedReport];
