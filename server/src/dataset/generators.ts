// The generators in their order: each may read the rows of those before it.
import { generateAssets } from './assets.js';
import { generateBudget } from './budget.js';
import { generateCouncil } from './council.js';
import type { Draft } from './draft.js';
import { generateInformatization } from './informatization.js';
import { generateLegal } from './legal.js';
import { generateOrganization } from './organization.js';
import { generateProposals } from './proposals.js';
import { generateReports } from './reports.js';
import { generateStatistics } from './statistics.js';
import { markStepsDone } from './stepsDone.js';
import { generateTraining } from './training.js';
import { generateWorkplan } from './workplan.js';

export const generators: readonly ((draft: Draft) => void)[] = [
  generateOrganization, generateWorkplan, generateBudget, generateCouncil, generateLegal, generateAssets,
  generateInformatization, generateTraining, generateStatistics, generateProposals, generateReports, markStepsDone,
];
