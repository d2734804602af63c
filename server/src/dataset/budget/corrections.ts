// Corrections in the ledger: a payment entered wrongly is reversed and entered again, and allotments not needed are taken back.
import { addDays, Random } from '../random.js';
import { workdayFrom } from '../workdays.js';
import type { Account } from './account.js';
import type { Ledger } from './ledger.js';

const REVERSALS = 12;
const RECALLS = 24;
const RECALL_DAY = '2002-12-27';

export function correct(ledger: Ledger, accounts: readonly Account[]): void {
  const random = new Random('budget:corrections');
  const running = random.shuffle(accounts.filter(a => a.line.nature === 'RUNNING' && a.payments.length > 1));
  for (const account of running.slice(0, REVERSALS)) reverse(ledger, account, random);
  for (const account of running.slice(REVERSALS, REVERSALS + RECALLS)) recall(ledger, account);
}

/** Both halves of a correction stand on one day, so that the line's sums never dip below what was really paid. */
function reverse(ledger: Ledger, account: Account, random: Random): void {
  const wrong = random.pick(account.payments);
  const { line, fiscalYear, kind, amount } = wrong;
  const date = workdayFrom(addDays(wrong.date, random.int(2, 9)));
  ledger.enter({ line, fiscalYear, kind, date, amount: -amount, description: `${wrong.description} 착오 정정 (여입)`, reverses: wrong });
  ledger.enter({ line, fiscalYear, kind, date, amount, description: `${wrong.description} (재지출)` });
}

/** 배정 회수 of what is neither committed nor needed; commitments of running costs end in November. */
function recall(ledger: Ledger, account: Account): void {
  const amount = Math.floor((account.allotted(RECALL_DAY) - account.committed) / 2);
  if (amount <= 0) return;
  account.allot(RECALL_DAY, -amount);
  ledger.enter({ line: account.line.key, fiscalYear: 2002, kind: 'ALLOTMENT', date: RECALL_DAY, amount: -amount, description: '집행잔액 배정 회수' });
}
