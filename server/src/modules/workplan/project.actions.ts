// What is done with projects: kept by their divisions, assessed each quarter or when their status changes.
import { action } from '../../writing/action.js';
import { both, day, of } from '../../writing/fields.js';
import { records } from '../../writing/records.js';
import { must } from '../../writing/refusal.js';
import { Project } from './project.entity.js';
import { StatusAssessment } from './statusAssessment.entity.js';

const assessProject = action({
  name: 'assessProject',
  title: { ko: '추진실태 평가', en: 'Assess' },
  doc: '추진실태 평가: the status of a project on a day, as judged. 부진 needs its cause and a countermeasure. Items II-1, II-2.',
  returns: () => StatusAssessment,
  on: 'project',
  may: 'P S',
  owner: 'project.division',
  input: both(of(StatusAssessment, 'project', 'status', 'reason', 'cause', 'countermeasure'), day('date', '평가일.', { ko: '평가일', en: 'Assessed on' })),
  run: async (write, input) => {
    const delayed = input.status === 'DELAYED';
    must(!delayed || input.cause, 'cause', 'REQUIRED', { ko: '부진으로 평가하려면 원인을 적어야 합니다. 예: 보상 협의 지연', en: 'A delayed project needs its cause, for example: talks on compensation are late.' });
    must(!delayed || input.countermeasure, 'countermeasure', 'REQUIRED', { ko: '부진으로 평가하려면 정상추진 대책을 적어야 합니다. 예: 10월까지 수용재결 신청', en: 'A delayed project needs a countermeasure, for example: apply for expropriation by October.' });
    return write.add(StatusAssessment, input);
  },
});

export const projectActions = [...records(Project, { may: 'P S', owner: 'division' }), assessProject];
