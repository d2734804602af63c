// What is done with projects: kept by their divisions, assessed each quarter or when their status changes.
import { action } from '../../writing/action.js';
import { both, day, of, record } from '../../writing/fields.js';
import { acts } from '../../writing/permission.js';
import { records } from '../../writing/records.js';
import { must } from '../../writing/refusal.js';
import { explained } from './delay.rules.js';
import { Project } from './project.entity.js';
import { projectCode, projectRules } from './project.rules.js';
import { StatusAssessment } from './statusAssessment.entity.js';
import { WorkField } from './workField.entity.js';

const assessProject = action({
  name: 'assessProject',
  title: { ko: '추진실태 평가', en: 'Assess' },
  doc: '추진실태 평가: the status of a project on a day, as judged. 부진 needs its cause and a countermeasure. What the coordinator judges is confirmed; what the division judges he confirms. Items II-1, II-2.',
  returns: () => StatusAssessment,
  on: 'project',
  may: 'P S',
  owner: 'project.division',
  input: both(of(StatusAssessment, 'project', 'status', 'reason', 'cause', 'countermeasure'), day('date', '평가일.', { ko: '평가일', en: 'Assessed on' })),
  run: async (write, input) => {
    explained({ judged: input.status, cause: input.cause, countermeasure: input.countermeasure });
    return write.add(StatusAssessment, { ...input, confirmedOn: acts(write.viewer, 'P') ? input.date : null });
  },
});

const confirmAssessment = action({
  name: 'confirmAssessment',
  title: { ko: '평가 확인', en: 'Confirm assessment' },
  doc: '평가 확인: the coordinator confirms what the division judged. Who judges otherwise assesses the project anew. Items II-1, II-2.',
  returns: () => StatusAssessment,
  on: 'assessment',
  may: 'P',
  input: both(record('assessment', () => StatusAssessment, 'The assessment as the division proposed it.'), day('date', '확인일.', { ko: '평가 확인일', en: 'Confirmed on' })),
  run: async (write, { assessment, version, date }) => {
    const { confirmedOn, date: assessedOn } = await write.get(StatusAssessment, assessment, ['confirmedOn', 'date']);
    must(confirmedOn === null, 'assessment', 'CONFIRMED', { ko: `${confirmedOn}에 이미 확인한 평가입니다.`, en: `It was confirmed on ${confirmedOn}.` });
    must(date >= assessedOn, 'date', 'BEFORE_ASSESSMENT', { ko: `확인일은 평가일(${assessedOn})보다 앞설 수 없습니다.`, en: `It is confirmed on or after the day it was assessed (${assessedOn}).` });
    await write.change(StatusAssessment, assessment, { confirmedOn: date }, version);
    return assessment;
  },
});

export const projectActions = [
  ...records(Project, { may: 'P S', owner: 'division', code: projectCode, rules: projectRules }),
  ...records(WorkField, { may: 'P' }),
  assessProject,
  confirmAssessment,
];
