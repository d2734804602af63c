// The budget module's nouns.
import { BudgetCycle } from './budgetCycle.entity.js';
import { BudgetEntry } from './budgetEntry.entity.js';
import { BudgetLine } from './budgetLine.entity.js';
import { BudgetRequest } from './budgetRequest.entity.js';
import { BudgetVersion } from './budgetVersion.entity.js';
import { Fund } from './fund.entity.js';
import { InvestmentReview } from './investmentReview.entity.js';
import { LegalThreshold } from './legalThreshold.entity.js';
import { MidTermAmount } from './midTermAmount.entity.js';
import { MidTermPlan } from './midTermPlan.entity.js';
import { SavingsAward } from './savingsAward.entity.js';
import { SavingsRecord } from './savingsRecord.entity.js';
import { SavingsTarget } from './savingsTarget.entity.js';

export const nouns = [
  Fund, BudgetLine, BudgetEntry, BudgetVersion, SavingsTarget, SavingsRecord, SavingsAward,
  MidTermPlan, MidTermAmount, InvestmentReview, LegalThreshold, BudgetCycle, BudgetRequest,
];
