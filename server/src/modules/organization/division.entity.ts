// Division 부서: the unit that every piece of work belongs to. Item I-2.
import { DivisionKind } from '@gujeong/shared/vocabulary/organization';
import { choice, date, derived, linkedBy, many, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { Asset } from '../assets/asset.entity.js';
import { Facility } from '../assets/facility.entity.js';
import { BudgetLine } from '../budget/budgetLine.entity.js';
import { BudgetRequest } from '../budget/budgetRequest.entity.js';
import { SavingsAward } from '../budget/savingsAward.entity.js';
import { SavingsRecord } from '../budget/savingsRecord.entity.js';
import { SavingsTarget } from '../budget/savingsTarget.entity.js';
import { Assignment } from '../council/assignment.entity.js';
import { AuditFinding } from '../council/auditFinding.entity.js';
import { Commitment } from '../council/commitment.entity.js';
import { InformationSystem } from '../informatization/informationSystem.entity.js';
import { Rollout } from '../informatization/rollout.entity.js';
import { CounselOpinion } from '../legal/counselOpinion.entity.js';
import { Lawsuit } from '../legal/lawsuit.entity.js';
import { Regulation } from '../legal/regulation.entity.js';
import { RegulatoryReview } from '../legal/regulatoryReview.entity.js';
import { Idea } from '../proposals/idea.entity.js';
import { Pledge } from '../proposals/pledge.entity.js';
import { Survey } from '../statistics/survey.entity.js';
import { Directive } from '../workplan/directive.entity.js';
import { DutyShift } from '../workplan/dutyShift.entity.js';
import { FunctionArea } from '../workplan/functionArea.entity.js';
import { Project } from '../workplan/project.entity.js';
import { SituationRoom } from '../workplan/situationRoom.entity.js';
import { Post } from './post.entity.js';
import { StaffingQuota } from './staffingQuota.entity.js';
import { Team } from './team.entity.js';

@noun({
  doc: '부서: a unit of the district (or an outside body) as it stood in a period; a reorganization ends it and names a successor. Item I-2.',
  exists: { from: 'validFrom', to: 'validTo' },
})
export class Division extends Stored {
  @text('부서 코드.', { unique: true }) code: string;
  @text('부서명: 기획예산과.') name: string;
  @text('English name; null where none is agreed.', { nullable: true }) nameEn: string | null;
  @choice(DivisionKind, '국, 과, 동, 사업소, 의회사무국, 밖의 기관.') kind: DivisionKind;
  @date('First day of the unit.') validFrom: string;
  @date('The day it ceased; null while it stands.', { nullable: true }) validTo: string | null;
  @one(() => Division, 'The bureau (국) above; null for the top.', { nullable: true }) parent: Division | null;
  @one(() => Division, 'The unit that took its work over; null while it stands.', { nullable: true }) successor: Division | null;
  @derived.int('현원 합계: persons in office as of the reference date.', row => row.sum('staffingQuotas', 'current')) headcount: number;
  @derived.int('Teams that stand as of the reference date.', row => row.count('teams')) teamCount: number;

  @many(() => Division, 'parent', 'Units below.') children: Division[];
  @many(() => Division, 'successor', 'Units whose work it took over.') predecessors: Division[];
  @many(() => Team, 'division', 'Teams (팀).') teams: Team[];
  @many(() => Post, 'division', 'Offices (직위) of the unit.') posts: Post[];
  @many(() => StaffingQuota, 'division', '정원·현원 by track, grade and series.') staffingQuotas: StaffingQuota[];

  @many(() => Project, 'division', 'Projects it leads (주관).') projects: Project[];
  @linkedBy(() => Project, 'cooperatingDivisions', 'Projects it cooperates in (협조).') cooperatingProjects: Project[];
  @many(() => Directive, 'lead', "The mayor's directives it leads.") directives: Directive[];
  @linkedBy(() => Directive, 'cooperating', 'Directives it cooperates in.') cooperatingDirectives: Directive[];
  @many(() => FunctionArea, 'division', 'Function areas of seasonal plans it leads.') functionAreas: FunctionArea[];
  @many(() => DutyShift, 'division', 'Duty shifts its staff stood.') dutyShifts: DutyShift[];
  @linkedBy(() => SituationRoom, 'divisions', 'Situation rooms it mans.') situationRooms: SituationRoom[];

  @many(() => BudgetLine, 'division', 'Budget lines it spends or collects.') budgetLines: BudgetLine[];
  @many(() => BudgetRequest, 'division', 'Its requests for next budgets.') budgetRequests: BudgetRequest[];
  @many(() => SavingsTarget, 'division', 'Savings targets set for it alone.') savingsTargets: SavingsTarget[];
  @many(() => SavingsRecord, 'division', 'Money it saved or earned.') savingsRecords: SavingsRecord[];
  @many(() => SavingsAward, 'division', 'Savings awards proposed for it.') savingsAwards: SavingsAward[];

  @many(() => Assignment, 'division', 'Council questions routed to it.') assignments: Assignment[];
  @many(() => Commitment, 'division', 'Promises it has to keep.') commitments: Commitment[];
  @many(() => AuditFinding, 'division', 'Findings it has to act on.') auditFindings: AuditFinding[];
  @many(() => Regulation, 'division', 'Regulations in its care.') regulations: Regulation[];
  @many(() => RegulatoryReview, 'division', 'Reviews of its regulations.') regulatoryReviews: RegulatoryReview[];
  @many(() => Lawsuit, 'division', 'Suits about its acts.') lawsuits: Lawsuit[];
  @many(() => CounselOpinion, 'division', 'Legal opinions it asked for.') counselOpinions: CounselOpinion[];

  @many(() => Facility, 'division', 'Facilities it runs.') facilities: Facility[];
  @many(() => Asset, 'division', 'Equipment it uses.') assets: Asset[];
  @many(() => InformationSystem, 'division', 'Information systems it runs.') systems: InformationSystem[];
  @many(() => Rollout, 'division', 'Systems and work domains live in it.') rollouts: Rollout[];
  @many(() => Survey, 'division', 'Surveys it carries out.') surveys: Survey[];
  @many(() => Pledge, 'division', 'Pledges it leads.') pledges: Pledge[];
  @many(() => Idea, 'division', 'Ideas its staff handed in.') ideas: Idea[];
}
