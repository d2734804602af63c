// 예산절약 성과금: proposed for the best savings, decided by the committee, paid some weeks later.
import type { Draft, DraftRow } from '../draft.js';
import { addDays, Random } from '../random.js';
import { workdayFrom } from '../workdays.js';
import { decide } from './decisions.js';
import { THOUSAND } from './figures.js';

const COMMITTEE = 'COM-SAVINGS';
/** An award is a tenth of what was saved, at most ten million won. */
const MOST = 10_000_000;

export function addAwards(draft: Draft, lastYear: DraftRow[], saved: DraftRow[], extra: DraftRow[]): void {
  const random = new Random('budget:awards');
  let n = 0;
  const propose = (record: DraftRow, proposedOn: string, decision?: { key: string; heldOn: string; part: number }): void => {
    n += 1;
    const proposed = Math.min(MOST, Math.floor(Number(record.amount) / 10 / 100_000) * 100_000);
    const amount = decision && Math.floor((proposed * decision.part) / THOUSAND) * THOUSAND;
    const post = `POST-${String(record.division)}`;
    draft.add('SavingsAward', {
      code: `AWARD-2002-${String(n).padStart(2, '0')}`, record: record.key, ...(n % 3 === 0 && draft.has('Post', post) ? { post } : { division: record.division }),
      proposedOn, proposedAmount: proposed, amount, decision: decision?.key,
      paidOn: amount ? workdayFrom(addDays(decision.heldOn, random.int(10, 24))) : undefined, origin: 'GENERATED',
    });
  };
  const meeting = (name: string, heldOn: string, agenda: string, records: DraftRow[]): void => {
    const key = decide(draft, `SAVINGS-${name}`, COMMITTEE, heldOn, agenda, 'APPROVED');
    for (const record of records) propose(record, workdayFrom(addDays(heldOn, -random.int(9, 20))), { key, heldOn, part: random.pick([1, 1, 0.8, 0.7]) });
  };
  const best = [...saved, ...extra].sort((a, b) => Number(b.amount) - Number(a.amount));
  const between = (from: string, to: string, count: number): DraftRow[] => best.filter(r => String(r.date) >= from && String(r.date) <= to).slice(0, count);

  meeting('2002-1', '2002-04-24', '2001년도 예산절약 성과금 지급 심사', lastYear);
  meeting('2002-2', '2002-10-18', '2002년도 3/4분기 예산절약 성과금 지급 심사', between('2002-07-01', '2002-09-20', 8));
  meeting('2002-3', '2002-12-20', '2002년도 4/4분기 예산절약 성과금 지급 심사', between('2002-09-21', '2002-11-22', 6));
  const refused = between('2002-09-21', '2002-11-22', 7).slice(6);
  const refusal = decide(draft, 'SAVINGS-2002-4', COMMITTEE, '2002-12-20', '2002년도 4/4분기 예산절약 성과금 재심사', 'REJECTED', '통상적인 낙찰차액으로 절약 노력이 인정되지 않음');
  for (const record of refused) propose(record, '2002-12-06', { key: refusal, heldOn: '2002-12-20', part: 0 });
  for (const record of between('2002-11-23', '2002-12-27', 3)) propose(record, '2002-12-30');
}
