// The root fields report, reports and reconciliation: the same views and checks that the CLI and the web client use.
import { views } from '@gujeong/shared/reports/index';
import { Verdict } from '@gujeong/shared/vocabulary/reconcile';
import { Ctx, Field, Query, Resolver } from 'type-graphql';
import type { ExecutorContext } from '../../graph/executor.js';
import { enumOf } from '../../graph/noun.js';
import { dates } from '../../graph/collection.js';
import { requestAt } from '../../graph/requestAt.js';
import { DateScalar } from '../../graph/scalars.js';
import { args, type Arguments } from '../../graph/types.js';
import type { Viewer } from '../../identity/viewer.js';
import type { Writer } from '../../writing/writer.js';
import { answer, checkAnswer } from './answer.js';
import { Check, ReportTable, ReportViewInfo } from './report.types.js';
import type { Reporting } from './reporting.js';

export type ReportContext = ExecutorContext & { viewer: Viewer; reporting: Reporting; writer: Writer; requestId?: string | null };

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
}

const day = ['asOf', () => DateScalar, { nullable: true }] as const;

/** Tells TypeGraphQL a root field: its arguments in the order of the method's parameters, the context last. */
function root(name: 'report' | 'reports' | 'reconciliation', type: () => unknown, description: string, list: Arguments): void {
  args(ReportFields, name, list);
  Ctx()(ReportFields.prototype, name, list.length);
  Query(type as () => typeof String, { description })(ReportFields.prototype, name, Object.getOwnPropertyDescriptor(ReportFields.prototype, name)!);
}

Resolver()(ReportFields);
root('report', () => ReportTable, "A report view as a table, computed from records as of the date; the item's own reference date when none is given.", [['view', () => String, { description: 'An id of `reports`, for example budget-execution.' }], ...dates]);
root('reports', () => [ReportViewInfo], 'Every report view with its GraphQL document, in the order of the report.', []);
root('reconciliation', () => [Check], "Every check over the document's figures; with asOf, over the figures computed as of that day.", [...dates, ['status', () => enumOf(Verdict)]]);
// The descriptor tells TypeGraphQL that this field is a method to be called.
const variables = Object.getOwnPropertyDescriptor(ReportViewInfo.prototype, 'variables')!;
args(ReportViewInfo, 'variables', [day]);
Field(() => String, { description: "The document's variables as JSON, at a date or at the item's own." })(ReportViewInfo.prototype, 'variables', variables);
