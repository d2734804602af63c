// SystemChange 시스템 변경. Items II-12, II-13, II-15.
import { DatePrecision } from '@gujeong/shared/vocabulary/common';
import { SystemChangeKind } from '@gujeong/shared/vocabulary/informatization';
import { choice, date, longText, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { Project } from '../workplan/project.entity.js';
import { InformationSystem } from './informationSystem.entity.js';

@noun({ doc: '시스템 변경: introduced, upgraded, a service added … The document dates them by month. Items II-12, II-13, II-15.', exists: { from: 'date' } })
export class SystemChange extends Stored {
  @one(() => InformationSystem, 'The system changed.') system: InformationSystem;
  @choice(SystemChangeKind, '변경 구분.') kind: SystemChangeKind;
  @date('Day of the change; the last day of the period when only a month, a half or the year is stated.') date: string;
  @choice(DatePrecision, 'How exact the day is.') precision: DatePrecision;
  @text('제목.') title: string;
  @longText('내용; null where not stated.', { nullable: true }) text: string | null;
  @one(() => Project, 'The project it was done for; null where none.', { nullable: true }) project: Project | null;
}
