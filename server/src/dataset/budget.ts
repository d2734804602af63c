// Generated rows of the budget: the lines inside each fund and their ledger, whose sums are II-6's and II-7's,
// and what the savings, mid-term plan and next year's budget need.
import { carriesForward, carryFrom2001, carryTo2003 } from './budget/carryOver.js';
import { allotAll } from './budget/allotment.js';
import { correct } from './budget/corrections.js';
import { executeAll } from './budget/execution.js';
import { grantMore } from './budget/grants.js';
import { Ledger } from './budget/ledger.js';
import { planLines } from './budget/lines.js';
import { addMidTermPlan } from './budget/midTerm.js';
import { addNextYear } from './budget/nextYear.js';
import { openAccounts } from './budget/opening.js';
import { lineRow } from './budget/plannedLine.js';
import { addRevenue } from './budget/revenue.js';
import { addSavings } from './budget/savings.js';
import { planTransfers } from './budget/transfers.js';
import { addVersions } from './budget/versions.js';
import { addInvestmentReviews } from './budget/investment.js';
import type { Draft } from './draft.js';

export function generateBudget(draft: Draft): void {
  addVersions(draft);
  const ledger = new Ledger();
  const lines = grantMore(planLines(draft));
  for (const line of lines) if (!draft.has('BudgetLine', line.key)) draft.add('BudgetLine', lineRow(line, 2002, line.key));
  const { draftedOn, adoptedOn } = draft.get('BudgetVersion', '2002-SUPP-1');
  const accounts = [...openAccounts(ledger, lines, planTransfers(lines), { draftedOn: String(draftedOn), adoptedOn: String(adoptedOn) }).values()];
  carryFrom2001(draft, ledger, lines);
  allotAll(ledger, accounts);
  executeAll(ledger, accounts, carriesForward);
  correct(ledger, accounts);
  carryTo2003(draft, ledger, accounts);
  addRevenue(draft, ledger, lines);
  addSavings(draft, accounts);
  const invested = addInvestmentReviews(draft);
  addMidTermPlan(draft, lines, invested);
  addNextYear(draft, ledger, lines, invested);
  ledger.file(draft);
}
