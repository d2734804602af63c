// gujeong reconcile
import type { Verdict } from '@gujeong/shared/vocabulary/reconcile';
import { Verdict as verdicts } from '@gujeong/shared/vocabulary/reconcile';
import type { CheckResult } from '@gujeong/shared/reconcile/reconcile';
import { withApp } from './withApp.js';

export async function reconcile({ asOf, verdict, format }: { asOf?: string; verdict?: Verdict; format: 'text' | 'json' }): Promise<void> {
  await withApp(async app => {
    const all = await app.reporting.checks(app.context().request, asOf);
    const checks = all.filter(c => !verdict || c.verdict === verdict);
    const summary = Object.fromEntries((Object.keys(verdicts.values) as Verdict[]).map(v => [v, all.filter(c => c.verdict === v).length]));
    const text = format === 'json' ? JSON.stringify({ asOf: asOf ?? null, summary, checks }, null, 1) : [...checks.map(line), '', tally(summary)].join('\n');
    process.stdout.write(`${text}\n`);
  });
}

const line = (c: CheckResult): string =>
  [`${String(c.number).padStart(3)}  ${verdicts.values[c.verdict].ko}  ${c.item}  ${c.title.ko}`, `     ${c.arithmetic}`,
    ...(c.solved ? [`     풀이: ${c.solved.table} ${c.solved.row}.${c.solved.column} ${c.solved.printed ?? ''} → ${c.solved.value}`] : []),
    ...(c.note ? [`     ${c.note.ko}`] : [])].join('\n');

const tally = (summary: Record<string, number>): string =>
  Object.entries(verdicts.values).map(([v, label]) => `${label.ko} ${summary[v]}`).join(' · ');
