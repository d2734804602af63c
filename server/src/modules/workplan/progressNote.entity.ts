// ProgressNote 추진보고. Items II-2, II-5, II-8.
import { date, longText, noun, one, ratio } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { Commitment } from '../council/commitment.entity.js';
import { Directive } from './directive.entity.js';
import { Project } from './project.entity.js';

@noun({
  doc: '추진보고: a dated note on exactly one of its subjects, a project, a directive or a promise to the council. Items II-2, II-5, II-8.',
  exists: { from: 'date' },
})
export class ProgressNote extends Stored {
  @date('보고일.') date: string;
  @longText('보고 내용.') text: string;
  @ratio('진도, 0–1; null where not measured.', { nullable: true }) progress: number | null;
  @one(() => Project, 'The project reported on; else null.', { nullable: true }) project: Project | null;
  @one(() => Directive, 'The directive reported on; else null.', { nullable: true }) directive: Directive | null;
  @one(() => Commitment, 'The promise reported on; else null.', { nullable: true }) commitment: Commitment | null;
}
