// Team 팀. Items I-2, III.
import { date, many, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { ReportItem } from '../reports/reportItem.entity.js';
import { Project } from '../workplan/project.entity.js';
import { Division } from './division.entity.js';

@noun({
  doc: "팀(담당). The Planning and Budget Division's six are the report's six fields. Items I-2, III.",
  exists: { from: 'validFrom', to: 'validTo' },
})
export class Team extends Stored {
  @text('팀 코드.', { unique: true }) code: string;
  @text('팀명: 정책기획팀.') name: string;
  @text('English name; null where none is agreed.', { nullable: true }) nameEn: string | null;
  @one(() => Division, 'The division it belongs to.') division: Division;
  @date('First day of the team.') validFrom: string;
  @date('The day it ceased; null while it stands.', { nullable: true }) validTo: string | null;
  @one(() => Team, 'The team that took its work over; null while it stands.', { nullable: true }) successor: Team | null;
  @many(() => Team, 'successor', 'Teams whose work it took over.') predecessors: Team[];
  @many(() => Project, 'team', 'Projects in its charge.') projects: Project[];
  @many(() => ReportItem, 'team', 'Items of the report it answers for.') reportItems: ReportItem[];
}
