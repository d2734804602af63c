// StatusAssessment 추진실태 평가. Items II-1, II-2.
import { ProjectStatus } from '@gujeong/shared/vocabulary/workplan';
import { choice, date, longText, noun, one } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { Project } from './project.entity.js';

@noun({
  doc: '추진실태 평가 of a project, each quarter or when it changes; the newest is its status. 부진 has a cause and a countermeasure. Items II-1, II-2.',
  exists: { from: 'date' },
  indices: { newest: 'project date id status' },
})
export class StatusAssessment extends Stored {
  @one(() => Project, 'The project judged.') project: Project;
  @date('평가일.') date: string;
  @choice(ProjectStatus, '완료, 정상추진, 부진, 보류, 계획변경, 취소.') status: ProjectStatus;
  @longText('사유 of the judgement; null where none is given.', { nullable: true }) reason: string | null;
  @longText('부진 원인; null unless delayed.', { nullable: true }) cause: string | null;
  @longText('정상추진 대책; null unless delayed.', { nullable: true }) countermeasure: string | null;
  @date('평가 확인일: the day the coordinator confirmed it; null while it is only proposed. It counts from its own date in any case.', { nullable: true }) confirmedOn: string | null;
}
