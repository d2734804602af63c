// Proposals: the projects and pledges of the basic plan, ideas and benchmarking, of which the document gives the frame only.
import type { Draft } from './draft.js';
import { generateBasicPlan } from './proposals/basicPlan.js';
import { generateBenchmarking } from './proposals/benchmarking.js';
import { generateIdeas } from './proposals/ideas.js';

export function generateProposals(draft: Draft): void {
  generateBasicPlan(draft);
  generateIdeas(draft);
  generateBenchmarking(draft);
}
