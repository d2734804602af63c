// ReportEdition 보고서. Not named Report: the roots report and reports are the views.
import { DatePrecision } from '@gujeong/shared/vocabulary/common';
import { choice, date, many, noun, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { ReportItem } from './reportItem.entity.js';

@noun({ doc: '보고서: 2002 주요업무보고 (2002. 9.) with its 41 items.' })
export class ReportEdition extends Stored {
  @text('보고서 코드.', { unique: true }) code: string;
  @text('보고서명.') title: string;
  @date('발행일.') issuedOn: string;
  @choice(DatePrecision, 'How exact the day is printed: 2002. 9. is a month.') precision: DatePrecision;
  @many(() => ReportItem, 'report', '보고 항목.') items: ReportItem[];
}
