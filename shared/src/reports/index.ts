// Every report view, in the order of the report.
import { auditFindings } from './auditFindings.js';
import { basicPlan } from './basicPlan.js';
import { benchmarking } from './benchmarking.js';
import { budgetCycle } from './budgetCycle.js';
import { budgetExecution } from './budgetExecution.js';
import { businesses } from './businesses.js';
import { councilQuestions } from './councilQuestions.js';
import { districtSystems } from './districtSystems.js';
import { edocuments } from './edocuments.js';
import { facilities } from './facilities.js';
import { homepage } from './homepage.js';
import { investmentReview } from './investmentReview.js';
import { ictDistrict, ictHomepage, ictInfrastructure, ictKnowledge } from './ictPlans.js';
import { ideas } from './ideas.js';
import { infrastructureChanges } from './infrastructureChanges.js';
import { knowledgeAdministration } from './knowledgeAdministration.js';
import { legalDeadlines } from './legalDeadlines.js';
import { legislationPlan } from './legislationPlan.js';
import { litigation } from './litigation.js';
import { majorProjects } from './majorProjects.js';
import { mayorDirectives } from './mayorDirectives.js';
import { mbo } from './mbo.js';
import { mboPlan } from './mboPlan.js';
import { midTermPlan } from './midTermPlan.js';
import { nationalAgendaProgress } from './nationalAgendaProgress.js';
import { nationalAgendaSectors } from './nationalAgendaSectors.js';
import { organization } from './organization.js';
import { planBudgets } from './planBudgets.js';
import { population } from './population.js';
import { regulationMaintenance } from './regulationMaintenance.js';
import { regulationsOnline } from './regulationsOnline.js';
import { regulatoryReform } from './regulatoryReform.js';
import { savingsAwards } from './savingsAwards.js';
import { savingsTarget } from './savingsTarget.js';
import { seasonalFunctions } from './seasonalFunctions.js';
import { seasonalPlans } from './seasonalPlans.js';
import { staffing } from './staffing.js';
import { supplementaryBudget } from './supplementaryBudget.js';
import { surveyPlan } from './surveyPlan.js';
import { surveys } from './surveys.js';
import { trainingPlan } from './trainingPlan.js';
import { trainingResult } from './trainingResult.js';
import type { ReportView } from './view.js';

export const views: readonly ReportView[] = [
  staffing,
  organization,
  facilities,
  nationalAgendaProgress,
  majorProjects,
  mbo,
  seasonalPlans,
  mayorDirectives,
  budgetExecution,
  supplementaryBudget,
  councilQuestions,
  regulationMaintenance,
  litigation,
  regulationsOnline,
  knowledgeAdministration,
  edocuments,
  districtSystems,
  infrastructureChanges,
  homepage,
  trainingResult,
  surveys,
  population,
  businesses,
  nationalAgendaSectors,
  mboPlan,
  regulatoryReform,
  seasonalFunctions,
  savingsTarget,
  savingsAwards,
  midTermPlan,
  investmentReview,
  budgetCycle,
  auditFindings,
  legislationPlan,
  legalDeadlines,
  planBudgets,
  ictKnowledge,
  ictDistrict,
  ictInfrastructure,
  ictHomepage,
  trainingPlan,
  surveyPlan,
  basicPlan,
  ideas,
  benchmarking,
];

export const viewOf = (id: string): ReportView | undefined => views.find(v => v.id === id);
