// The kinds of records by the domains of the office's work, in each the ones most asked for first. A kind that no domain names stands with the others.
import { nounNames } from '@/graph/model';

const known = {
  work: ['Project', 'Milestone', 'StatusAssessment', 'ProgressNote', 'Directive', 'DirectiveEvaluation', 'Objective', 'ObjectiveReview', 'SeasonalPlan', 'FunctionArea', 'SituationRoom', 'DutyShift', 'WorkField', 'BasicPlan', 'BasicPlanItem', 'Pledge'],
  budget: ['BudgetCycle', 'BudgetVersion', 'BudgetLine', 'BudgetEntry', 'BudgetRequest', 'Fund', 'InvestmentReview', 'LegalThreshold', 'MidTermPlan', 'MidTermAmount', 'SavingsTarget', 'SavingsRecord', 'SavingsAward'],
  council: ['CouncilQuestion', 'QuestionPaper', 'Assignment', 'Answer', 'Clearance', 'Commitment', 'DueExtension', 'CouncilSession', 'CouncilTerm', 'CouncilMember', 'Committee', 'CommitteeDecision', 'Bill', 'AuditFinding', 'FindingAction', 'FindingCheck', 'QuestionTransfer'],
  legal: ['Regulation', 'RegulationText', 'RegulationChange', 'RegulatoryReview', 'UpperLaw', 'Lawsuit', 'LawsuitEvent', 'Deadline', 'LegalCounsel', 'CounselOpinion', 'DueRule', 'Holiday', 'SaturdayRule'],
  assets: ['Asset', 'AssetChange', 'Facility', 'NetworkLink', 'ReplacementBatch', 'StockTake'],
  informatization: ['InformationSystem', 'SystemPhase', 'SystemChange', 'SystemIntegration', 'Rollout', 'WorkDomain', 'Metric', 'MetricValue'],
  training: ['Course', 'TrainingPlan', 'TrainingSession'],
  statistics: ['StatisticSeries', 'StatisticValue', 'Survey'],
  proposals: ['Idea', 'IdeaReview', 'Award', 'BenchmarkTeam', 'BenchmarkVisit', 'BenchmarkFinding', 'Publication'],
  organization: ['Division', 'Team', 'Post', 'StaffingQuota', 'StaffingChange', 'User'],
} as const;

export type Domain = keyof typeof known | 'other';

export function domains(): readonly { readonly domain: Domain; readonly nouns: readonly string[] }[] {
  const placed = new Set<string>(Object.values(known).flat());
  const all = Object.entries(known).map(([domain, nouns]) => ({ domain: domain as Domain, nouns: nouns.filter((noun) => nounNames.includes(noun)) }));
  return [...all, { domain: 'other', nouns: nounNames.filter((noun) => !placed.has(noun)) }];
}
