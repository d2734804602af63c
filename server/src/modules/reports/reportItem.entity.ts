// ReportItem 보고 항목.
import { ReportSection } from '@gujeong/shared/vocabulary/reports';
import { choice, date, embedded, int, linked, many, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { Team } from '../organization/team.entity.js';
import { Project } from '../workplan/project.entity.js';
import { ReportEdition } from './reportEdition.entity.js';
import { ReportedFigure } from './reportedFigure.entity.js';
import { Statement } from './statement.entity.js';

@noun({ doc: '보고 항목 II-6, with its own reference date: a first-half report states facts of July and later.' })
export class ReportItem extends Stored {
  @one(() => ReportEdition, 'The report.') report: ReportEdition;
  @text('항목 번호: II-6, III-ict-1.', { unique: true }) code: string;
  @text('항목명 as printed.') title: string;
  @text('English title.') titleEn: string;
  @int('Order in the report, from 1.') order: number;
  @choice(ReportSection, '일반현황, 추진실적, 계획.') section: ReportSection;
  @one(() => Team, '담당 팀; null for part I.', { nullable: true }) team: Team | null;
  @date('기준일: stated by the item, or taken for it where it states none.', { nullable: true }) asOf: string | null;
  @embedded(() => [String], 'Ids of the views that show it.') views: string[];
  @linked(() => Project, 'The projects it reports on.') projects: Project[];
  @many(() => Statement, 'item', '보고문.') statements: Statement[];
  @many(() => ReportedFigure, 'item', '보고 수치.') figures: ReportedFigure[];
}
