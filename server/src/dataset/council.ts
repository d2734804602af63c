// Generated rows of the council: the report gives only the totals of its questions (II-8) and names no member, session or bill.
import { generateBills } from './council/bills.js';
import { generateFindings } from './council/findings.js';
import { generateQuestions } from './council/questions.js';
import { generateSeats } from './council/seats.js';
import type { Draft } from './draft.js';

export function generateCouncil(draft: Draft): void {
  generateSeats(draft);
  generateQuestions(draft);
  generateFindings(draft);
  generateBills(draft);
}
