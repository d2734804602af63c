// One line's account over time: what it may spend at each day, and what was allotted, committed and spent. Thousand won.
import type { PlannedLine } from './plannedLine.js';
import type { LedgerEntry } from './ledger.js';

interface Step {
  date: string;
  amount: number;
}

export class Account {
  private readonly grants: Step[] = [];
  private readonly allotments: Step[] = [];
  committed = 0;
  spent = 0;
  carriedForward = 0;
  /** Payments in the order they were made. */
  readonly payments: LedgerEntry[] = [];

  constructor(readonly line: PlannedLine) {}

  grant(date: string, amount: number): void {
    if (amount) this.grants.push({ date, amount });
  }

  allot(date: string, amount: number): void {
    this.allotments.push({ date, amount });
  }

  /** 예산현액 on a day. */
  current(day: string): number {
    return upTo(this.grants, day);
  }

  allotted(day: string): number {
    return upTo(this.allotments, day);
  }

  /** The most that may stand allotted on a day without passing 예산현액 then or later. */
  limit(day: string): number {
    const later = this.grants.filter(g => g.date > day).map(g => g.date);
    return Math.min(...[day, ...later].map(d => this.current(d)));
  }
}

const upTo = (steps: readonly Step[], day: string): number => steps.reduce((sum, s) => (s.date <= day ? sum + s.amount : sum), 0);
