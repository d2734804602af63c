// All identities in their order: a check's number is its place here.
import type { Check } from '../check.js';
import { budgetPlans } from './budgetPlans.js';
import { directives } from './directives.js';
import { execution } from './execution.js';
import { facilities } from './facilities.js';
import { firstHalf } from './firstHalf.js';
import { domains, electronicApproval, replacement } from './informatization.js';
import { litigation } from './litigation.js';
import { mbo } from './mbo.js';
import { planBudgets } from './planBudgets.js';
import { agenda, major } from './projects.js';
import { questions } from './questions.js';
import { regulations } from './regulations.js';
import { research } from './research.js';
import { seasonal } from './seasonal.js';
import { organization, staffing } from './staffing.js';
import { statistics } from './statistics.js';
import { executionAndSupplementary, supplementary } from './supplementary.js';
import { training } from './training.js';

export const checks: readonly Check[] = [
  ...staffing,
  ...facilities,
  ...agenda,
  ...major,
  ...mbo,
  ...seasonal,
  ...directives,
  ...execution,
  ...supplementary,
  ...executionAndSupplementary,
  ...budgetPlans,
  ...questions,
  ...regulations,
  ...litigation,
  ...domains,
  ...replacement,
  ...electronicApproval,
  ...firstHalf,
  ...planBudgets,
  ...training,
  ...statistics,
  ...research,
  ...organization,
];
