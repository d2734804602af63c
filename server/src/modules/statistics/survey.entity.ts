// Survey 통계조사. Items II-17, III-computing-2.
import { DatePrecision } from '@gujeong/shared/vocabulary/common';
import { choice, date, int, longText, many, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { BudgetLine } from '../budget/budgetLine.entity.js';
import { Division } from '../organization/division.entity.js';
import { Project } from '../workplan/project.entity.js';
import { StatisticSeries } from './statisticSeries.entity.js';

// No exists.from: a survey is planned before its field period begins, and its basis date may lie after that.
@noun({ doc: '통계조사: 주민등록인구, 사업체기초, 광공·제조업, 기초단위구. The basis date is not the field period. Items II-17, III-computing-2.' })
export class Survey extends Stored {
  @text('조사 코드.', { unique: true }) code: string;
  @text('업무명.') name: string;
  @date('기준일: the day the figures describe; null where none is stated.', { nullable: true }) basisOn: string | null;
  @date('First day of the field period (추진기간); null where not stated.', { nullable: true }) startsOn: string | null;
  @date('Last day of the field period; null where not stated.', { nullable: true }) endsOn: string | null;
  @choice(DatePrecision, 'How exact the field period is printed.') precision: DatePrecision;
  @longText('추진내용, 조사대상 as printed; null where not stated.', { nullable: true }) target: string | null;
  @int('Number of units surveyed: 1,426 개소; null where not stated.', { nullable: true }) targetCount: number | null;
  @int('조사항목 수: 18; null where not stated.', { nullable: true }) itemCount: number | null;
  @longText('조사방법 as printed; null where not stated.', { nullable: true }) method: string | null;
  @date('공표일; null until published, or where not stated.', { nullable: true }) publishedOn: string | null;
  @one(() => Division, 'The division in charge.') division: Division;
  @one(() => Project, 'The plan item it carries out; null where none.', { nullable: true }) project: Project | null;
  @one(() => BudgetLine, 'The budget line that pays for it; null where none.', { nullable: true }) budgetLine: BudgetLine | null;
  @many(() => StatisticSeries, 'survey', 'Its series.') series: StatisticSeries[];
}
