// Project 사업: the hub of the graph. Items II-1, II-2, III.
import { DatePrecision } from '@gujeong/shared/vocabulary/common';
import { AgendaSector, ProjectKind, ProjectStatus } from '@gujeong/shared/vocabulary/workplan';
import { choice, date, derived, int, krw, linked, linkedBy, longText, many, noun, one, text } from '../../graph/noun.js';
import { quotient, type Row } from '../../graph/row.js';
import { sql, type Sql } from '../../graph/sql.js';
import { Stored } from '../../graph/stored.js';
import { AssetChange } from '../assets/assetChange.entity.js';
import { NetworkLink } from '../assets/networkLink.entity.js';
import { ReplacementBatch } from '../assets/replacementBatch.entity.js';
import { BudgetLine } from '../budget/budgetLine.entity.js';
import { BudgetRequest } from '../budget/budgetRequest.entity.js';
import { InvestmentReview } from '../budget/investmentReview.entity.js';
import { MidTermAmount } from '../budget/midTermAmount.entity.js';
import { AuditFinding } from '../council/auditFinding.entity.js';
import { Commitment } from '../council/commitment.entity.js';
import { CouncilQuestion } from '../council/councilQuestion.entity.js';
import { InformationSystem } from '../informatization/informationSystem.entity.js';
import { Metric } from '../informatization/metric.entity.js';
import { SystemChange } from '../informatization/systemChange.entity.js';
import { Division } from '../organization/division.entity.js';
import { Team } from '../organization/team.entity.js';
import { BasicPlanItem } from '../proposals/basicPlanItem.entity.js';
import { Idea } from '../proposals/idea.entity.js';
import { Pledge } from '../proposals/pledge.entity.js';
import { Publication } from '../reports/publication.entity.js';
import { ReportItem } from '../reports/reportItem.entity.js';
import { Statement } from '../reports/statement.entity.js';
import { Survey } from '../statistics/survey.entity.js';
import { TrainingPlan } from '../training/trainingPlan.entity.js';
import { Directive } from './directive.entity.js';
import { Milestone } from './milestone.entity.js';
import { Objective } from './objective.entity.js';
import { ProgressNote } from './progressNote.entity.js';
import { SeasonalPlan } from './seasonalPlan.entity.js';
import { StatusAssessment } from './statusAssessment.entity.js';
import { WorkField } from './workField.entity.js';

@noun({
  doc: '사업: the hub. One noun with a kind; kinds are never added up, since the same work may be a national task and a major project (see partOf). Items II-1, II-2, III.',
  indices: { kind: 'kind planYear title' },
})
export class Project extends Stored {
  @text('사업번호: 2002-MAJOR-017, III-ict-1.', { unique: true }) code: string;
  @text('사업명.') title: string;
  @choice(ProjectKind, '국정과제, 주요업무, 주요업무계획 항목, 구정기본계획 단위사업, 투자사업.') kind: ProjectKind;
  @choice(AgendaSector, '부문 of a national agenda task; else null.', { nullable: true }) sector: AgendaSector | null;
  @one(() => WorkField, '분야; null for kinds without fields.', { nullable: true }) field: WorkField | null;
  @longText('목적; null where not stated.', { nullable: true }) purpose: string | null;
  @int('계획연도 of an annual plan; null for kinds of several years.', { nullable: true }) planYear: number | null;
  @date('First day of the period; null where not stated.', { nullable: true }) startsOn: string | null;
  @date('Last day of the period; null where not stated.', { nullable: true }) endsOn: string | null;
  @choice(DatePrecision, 'How exact the printed period is; null where none is.', { nullable: true }) precision: DatePrecision | null;
  @text("추진기간 as printed: '98. ~ 2002; null where not stated.", { nullable: true }) periodText: string | null;
  @krw('소요예산 as stated (printed in 천원); null where 전액국비 or not stated. It is not the sum of its lines: see linkedBudget.', { nullable: true }) requiredBudget: number | null;
  @one(() => Division, '주관부서.') division: Division;
  @one(() => Team, '담당 팀; null where none is named.', { nullable: true }) team: Team | null;
  @linked(() => Division, '협조부서.') cooperatingDivisions: Division[];
  @one(() => Project, 'The umbrella it belongs to (a plan item, a national task); else null.', { nullable: true }) partOf: Project | null;
  @many(() => Project, 'partOf', 'Projects under this umbrella; their budgets are not added to its own.') parts: Project[];

  @derived.choice(ProjectStatus, '추진현황: the newest assessment on or before the reference date; null when never assessed by then.',
    row => row.newest('assessments', 'date', 'status'), { nullable: true })
  status: ProjectStatus | null;

  @derived.date('The first assessment of the unbroken run of that status; null when never assessed.',
    row => row.oldest('assessments', 'date', 'date', seen => sql`${seen('status')} = ${row('status')} AND NOT ${row.some('assessments', other => isChange(row, seen, other))}`),
    { nullable: true })
  statusSince: string | null;

  @derived.ratio('Milestones done by the reference date ÷ milestones; null when it has none.',
    row => quotient(row.count('milestones', m => sql`${m('doneOn')} <= ${row.asOf}`), row.count('milestones')), { nullable: true })
  milestoneProgress: number | null;

  @derived.krw('예산현액 of its budget lines.', row => row.sum('budgetLines', 'current')) linkedBudget: number;
  @derived.krw('지출액 of its budget lines.', row => row.sum('budgetLines', 'spent')) spent: number;

  @many(() => Milestone, 'project', '추진일정.') milestones: Milestone[];
  @many(() => StatusAssessment, 'project', '추진실태 평가.') assessments: StatusAssessment[];
  @many(() => ProgressNote, 'project', '추진보고.') progressNotes: ProgressNote[];
  @many(() => Statement, 'project', "The report's sentences about it.") statements: Statement[];
  @linkedBy(() => ReportItem, 'projects', 'Items of the report that speak of it.') reportItems: ReportItem[];

  @many(() => BudgetLine, 'project', 'Budget lines that pay for it.') budgetLines: BudgetLine[];
  @many(() => MidTermAmount, 'project', 'Its amounts in mid-term plans.') midTermAmounts: MidTermAmount[];
  @many(() => InvestmentReview, 'project', 'Its investment reviews.') investmentReviews: InvestmentReview[];
  @many(() => BudgetRequest, 'project', 'Requests of money for it.') budgetRequests: BudgetRequest[];

  @many(() => Objective, 'project', 'Objectives that rest on it.') objectives: Objective[];
  @many(() => SeasonalPlan, 'project', 'Seasonal plans run under it.') seasonalPlans: SeasonalPlan[];
  @many(() => Directive, 'project', "The mayor's directives about it.") directives: Directive[];
  @linkedBy(() => CouncilQuestion, 'projects', 'Council questions about it.') questions: CouncilQuestion[];
  @many(() => Commitment, 'project', 'Promises about it.') commitments: Commitment[];
  @many(() => AuditFinding, 'project', 'Findings about it.') findings: AuditFinding[];

  @many(() => InformationSystem, 'project', 'Systems it builds.') systems: InformationSystem[];
  @many(() => SystemChange, 'project', 'Changes of systems made by it.') systemChanges: SystemChange[];
  @many(() => AssetChange, 'project', 'Changes of equipment and links made by it.') assetChanges: AssetChange[];
  @many(() => ReplacementBatch, 'project', 'Replacements of equipment made by it.') batches: ReplacementBatch[];
  @many(() => NetworkLink, 'project', 'Links it opened.') links: NetworkLink[];
  @many(() => Metric, 'project', 'Figures that measure it.') metrics: Metric[];
  @many(() => TrainingPlan, 'project', 'Training planned under it.') trainingPlans: TrainingPlan[];
  @many(() => Survey, 'project', 'Surveys made under it.') surveys: Survey[];

  @many(() => BasicPlanItem, 'project', 'Its years in the basic plan.') basicPlanItems: BasicPlanItem[];
  @linkedBy(() => Pledge, 'projects', 'Pledges it keeps.') pledges: Pledge[];
  @many(() => Idea, 'project', 'Ideas that became it.') ideas: Idea[];
  @many(() => Publication, 'project', 'Publications made by it.') publications: Publication[];
}

/** True of an assessment of another status than today's, made after the one seen. */
const isChange = (project: Row, seen: Row, other: Row): Sql =>
  sql`${other('status')} <> ${project('status')} AND (${other('date')} > ${seen('date')} OR (${other('date')} = ${seen('date')} AND ${other('id')} > ${seen('id')}))`;
