// II-1 and III-policy-1 국정과제, II-2 주요업무시행계획.
import { check, family, type Check } from '../check.js';
import { cellsOf, prose } from '../figures.js';
import { count } from '../identities/count.js';
import { equal, sum } from '../identities/sum.js';

const agendaAt = cellsOf('national-agenda-progress');
const sectorAt = cellsOf('national-agenda-sectors');
const majorAt = cellsOf('major-projects-progress');

const agendaTotal = agendaAt('projects', 'total');
const majorTotal = majorAt('projects', 'total');
const sectors = ['economy', 'government', 'society', 'future'].map((sector) => sectorAt(sector, 'count'));
const statuses = ['completed', 'onTrack', 'delayed', 'onHold', 'planChanged', 'cancelled'].map((status) => majorAt('projects', status));

const acrossItems = {
  sum: sum(agendaTotal, sectors),
  stated: equal(sectorAt('total', 'count'), agendaTotal),
  sectors: count(prose('agenda.sectors'), sectors),
};

export const agenda: Check[] = [
  check(
    { name: 'agenda.row', title: { ko: '국정과제: 총계 = 완료 + 정상추진', en: 'National agenda: total = completed + on track' }, items: ['II-1'] },
    sum(agendaTotal, [agendaAt('projects', 'completed'), agendaAt('projects', 'onTrack')]),
  ),
  check(
    { name: 'agenda.stated', title: { ko: '국정과제: 대상사업 = 총계', en: 'National agenda: projects stated = total' }, items: ['II-1'] },
    equal(prose('agenda.projects'), agendaTotal),
  ),
  check(
    { name: 'agenda.sectors', title: { ko: '국정과제: 계 = 부문별 합', en: 'National agenda: total = sum of the sectors' }, items: ['III-policy-1'] },
    sum(sectorAt('total', 'count'), sectors),
  ),
  ...family(
    { name: 'agenda.items', title: { ko: '국정과제 계획 = 추진실적', en: 'national agenda, plan = progress' }, items: ['III-policy-1', 'II-1'] },
    {
      sum: { ko: '부문별 합', en: 'Sum of the sectors' },
      stated: { ko: '실천과제 수', en: 'Tasks stated' },
      sectors: { ko: '부문 수', en: 'Number of sectors' },
    },
    (id) => acrossItems[id as keyof typeof acrossItems],
  ),
];

export const major: Check[] = [
  check(
    { name: 'major.row', title: { ko: '주요업무: 총계 = 추진상태별 합', en: 'Major work plan: total = sum of the statuses' }, items: ['II-2'] },
    sum(majorTotal, statuses),
  ),
  check(
    { name: 'major.stated', title: { ko: '주요업무: 대상사업 = 총계', en: 'Major work plan: projects stated = total' }, items: ['II-2'] },
    equal(prose('major.projects'), majorTotal),
  ),
];
