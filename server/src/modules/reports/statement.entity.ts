// Statement 보고문.
import { Half } from '@gujeong/shared/vocabulary/common';
import { StatementSection } from '@gujeong/shared/vocabulary/reports';
import { choice, int, longText, many, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { Project } from '../workplan/project.entity.js';
import { Evidence } from './evidence.entity.js';
import { ReportItem } from './reportItem.entity.js';

@noun({ doc: '보고문: one printed sentence, bullet or heading, kept word for word; a record of any kind may prove it. All 41 items.' })
export class Statement extends Stored {
  @one(() => ReportItem, 'The item it stands in.') item: ReportItem;
  @one(() => Project, 'The plan item (III) it describes; null for parts I and II.', { nullable: true }) project: Project | null;
  @choice(StatementSection, '목적, 대상, 추진방향, 추진사항·내용, 방법, 장소, 일정, 효과, 비고.') section: StatementSection;
  @int('Order in the item, from 1.') order: number;
  @one(() => Statement, 'The heading or bullet it stands under; null at the top.', { nullable: true }) parent: Statement | null;
  @many(() => Statement, 'parent', 'What stands under it.') children: Statement[];
  @longText('As printed, without its bullet.') text: string;
  @text('The printed bullet: □ ○ ◦ - · ※ 〈〉; null for a sentence or heading without one.', { nullable: true, length: 4 }) mark: string | null;
  @int('Depth: 0 heading, 1 line, 2 and 3 the lines under it.') level: number;
  @int('Line of the source text, from 1.') line: number;
  @choice(Half, '상반기 추진, 하반기 추진; null where the document does not say.', { nullable: true }) half: Half | null;
  @many(() => Evidence, 'statement', 'The records that prove it.') evidence: Evidence[];
}
