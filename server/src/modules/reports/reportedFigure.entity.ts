// ReportedFigure 보고 수치. What the document prints; it checks a computation and is never one.
import { date, float, longText, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { ReportItem } from './reportItem.entity.js';

@noun({ doc: '보고 수치: one printed cell, as stated; it checks the computation and is never the computation. All items with figures.' })
export class ReportedFigure extends Stored {
  @one(() => ReportItem, 'The item it stands in.') item: ReportItem;
  @text('Id of its table: budget-execution; prose for a figure in a sentence.') table: string;
  @text('Id of its row.') row: string;
  @text('Id of its column.') column: string;
  @float("The number in the table's unit; null where '.', '-' or nothing is printed.", { nullable: true }) value: number | null;
  @text('As printed: △36,868.') printed: string;
  @text('단위: 명, 건, 천원, 백만원, %.') unit: string;
  @float('What one unit is worth: 천원 1000, 백만원 1000000, % 0.01.') scale: number;
  @date('기준일 of the figure; null where not stated.', { nullable: true }) asOf: string | null;
  @float('What the office reads where the print is wrong: 939 is read as 841; null where the print is right.', { nullable: true }) reading: number | null;
  @longText('Why it is read so; null with the reading.', { nullable: true }) readingNote: string | null;
}
