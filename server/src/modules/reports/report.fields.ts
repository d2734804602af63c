// The root fields report, reports and reconciliation: the same views and checks that the CLI and the web client use.
import { views } from '@gujeong/shared/reports/index';
import { Verdict } from '@gujeong/shared/vocabulary/reconcile';
import { Field, Int, Resolver } from 'type-graphql';
import type { ExecutorContext } from '../../graph/executor.js';
import { enumOf } from '../../graph/noun.js';
import { dates } from '../../graph/collection.js';
import { badInput } from '../../graph/id.js';
import { requestAt } from '../../graph/requestAt.js';
import { DateScalar } from '../../graph/scalars.js';
import { rootField } from '../../graph/rootField.js';
import { args } from '../../graph/types.js';
import type { Viewer } from '../../identity/viewer.js';
import type { Writer } from '../../writing/writer.js';
import { answer, checkAnswer, linesOf } from './answer.js';
import { Check, ReportTable, ReportViewInfo, SourceLine } from './report.types.js';
import type { Reporting } from './reporting.js';

export type ReportContext = ExecutorContext & { viewer: Viewer; reporting: Reporting; writer: Writer; requestId?: string | null };

/** A record names few lines; the whole text is read a part at a time. */
const MOST_LINES = 100;

export class ReportFields {
  async report(view: string, asOf: string | null | undefined, recordedAt: string | null | undefined, context: ReportContext): Promise<ReportTable> {
    const { reporting } = context;
    const request = await requestAt(context.request, recordedAt);
    const found = reporting.view(view);
    return answer(reporting, await reporting.compose(found, asOf ?? found.asOf, request), request);
  }

  reports(): ReportViewInfo[] {
    return views.map(v => Object.assign(new ReportViewInfo(), {
      id: v.id, item: v.item, title: v.title.ko, titleEn: v.title.en, unit: v.unit.ko, unitEn: v.unit.en, asOf: v.asOf, document: v.document,
    }));
  }

  async reconciliation(asOf: string | null | undefined, recordedAt: string | null | undefined, status: Verdict | null | undefined, context: ReportContext): Promise<Check[]> {
    const checks = await context.reporting.checks(await requestAt(context.request, recordedAt), asOf);
    return checks.filter(c => !status || c.verdict === status).map(checkAnswer);
  }

  sourceLines(first: number, last: number, { reporting }: ReportContext): SourceLine[] {
    const all = reporting.lines.length;
    if (first < 1 || first > all) throw badInput(`The text has lines 1 to ${all}; got ${first}.`, 'first');
    if (last < first) throw badInput(`last is not before first (${first}); got ${last}.`, 'last');
    if (last - first >= MOST_LINES) throw badInput(`At most ${MOST_LINES} lines at once: last is at most ${first + MOST_LINES - 1} here; got ${last}.`, 'last');
    return linesOf(reporting, first, last);
  }
}

const day = ['asOf', () => DateScalar, { nullable: true }] as const;

Resolver()(ReportFields);
rootField('query', ReportFields, 'report', {
  type: () => ReportTable, description: "A report view as a table, computed from records as of the date; the item's own reference date when none is given.",
  args: [['view', () => String, { description: 'An id of `reports`, for example budget-execution.' }], ...dates],
});
rootField('query', ReportFields, 'reports', { type: () => [ReportViewInfo], description: 'Every report view with its GraphQL document, in the order of the report.' });
rootField('query', ReportFields, 'reconciliation', {
  type: () => [Check], description: "Every check over the document's figures; with asOf, over the figures computed as of that day.", args: [...dates, ['status', () => enumOf(Verdict)]],
});
rootField('query', ReportFields, 'sourceLines', {
  type: () => [SourceLine], description: "Lines of the document's text, at most 100 at once: those that a record's `source` names. Fewer where the text ends.",
  args: [['first', () => Int, { description: 'The first line, 1-based.' }], ['last', () => Int, { description: 'The last line, inclusive.' }]],
});
// The descriptor tells TypeGraphQL that this field is a method to be called.
const variables = Object.getOwnPropertyDescriptor(ReportViewInfo.prototype, 'variables')!;
args(ReportViewInfo, 'variables', [day]);
Field(() => String, { description: "The document's variables as JSON, at a date or at the item's own." })(ReportViewInfo.prototype, 'variables', variables);
