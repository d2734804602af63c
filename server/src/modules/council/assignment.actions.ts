// Routing: a question goes to one lead division and any that cooperate; each accepts it, or returns it with the reason.
import { action } from '../../writing/action.js';
import { both, day, of, optional, record, ref, refs } from '../../writing/fields.js';
import { must } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { Division } from '../organization/division.entity.js';
import { Assignment } from './assignment.entity.js';
import { CouncilQuestion } from './councilQuestion.entity.js';
import { holds, notBefore, open, openAssignments, underWay } from './handling.js';

const assignment = () => Assignment;
const OWN = 'assignment.division';

const routeQuestion = action({
  name: 'routeQuestion',
  title: { ko: '배부', en: 'Route' },
  doc: '배부 of an open question: to its lead division, and to divisions that cooperate. A question has exactly one open lead: another can be named only after the first has returned it. Item II-8.',
  returns: assignment,
  many: true,
  on: 'question',
  may: 'C',
  input: both(
    ref('question', () => CouncilQuestion, 'The question routed.'),
    optional(ref('lead', () => Division, 'The division that answers; needed while the question has no open lead.', { ko: '주관 부서', en: 'Lead division' })),
    optional(refs('cooperating', () => Division, 'Divisions that cooperate.', { ko: '협조 부서', en: 'Cooperating divisions' })),
    day('date', '배부일.', { ko: '배부일', en: 'Routed on' }),
  ),
  run: async (write, { question, lead = null, cooperating: given, date }) => {
    const cooperating = given ?? [];
    await open(write, question, date);
    const asked = await openAssignments(write, question);
    const leading = asked.find(a => a.role === 'LEAD');
    must(!leading || lead === null, 'lead', 'ALREADY_LED', { ko: '이미 주관 부서가 있습니다. 그 부서가 반송한 뒤에 다시 배부하십시오.', en: 'A division leads it already; route it anew when that division has returned it.' });
    must(leading || lead !== null, 'lead', 'REQUIRED', { ko: '주관 부서를 정하여야 합니다.', en: 'Name the division that leads.' });
    must(lead !== null || cooperating.length, 'cooperating', 'REQUIRED', { ko: '배부할 부서를 하나 이상 고르십시오.', en: 'Name at least one division.' });
    const all = [...(lead === null ? [] : [{ division: lead, role: 'LEAD' as const, path: ['lead'] }]), ...cooperating.map((division, i) => ({ division, role: 'COOPERATING' as const, path: ['cooperating', String(i)] }))];
    const taken = new Set(asked.map(a => a.division));
    const made: number[] = [];
    for (const { division, role, path } of all) {
      must(!taken.has(division), path, 'ASKED_ALREADY', { ko: '이미 배부된 부서입니다. 한 부서는 주관과 협조 가운데 하나만 맡습니다.', en: 'The division has the question already; a division leads or cooperates, not both.' });
      taken.add(division);
      await answering(write, division, date, path);
      made.push(await write.add(Assignment, { question, division, role, assignedOn: date }));
    }
    return made;
  },
});

/** A division that stands on the day and belongs to the district. */
async function answering(write: Write, division: number, date: string, path: readonly string[]): Promise<void> {
  const { name, kind, validFrom, validTo } = await write.get(Division, division, ['name', 'kind', 'validFrom', 'validTo']);
  must(kind !== 'EXTERNAL', path, 'OUTSIDE', { ko: `${name}은(는) 밖의 기관입니다. 배부가 아니라 이첩하십시오.`, en: `${name} is another body: transfer the question instead.` });
  must(validFrom <= date && (validTo === null || validTo > date), path, 'NOT_STANDING', { ko: `${date}에 없는 부서입니다. 업무를 이어받은 부서를 고르십시오.`, en: `The division does not stand on ${date}; choose the one that took its work over.` });
}

const openAssignment = async (write: Write, key: number, date: string) => {
  const found = await write.get(Assignment, key, ['question', 'role', 'assignedOn', 'acceptedOn', 'returnedOn']);
  must(found.returnedOn === null, 'assignment', 'RETURNED', { ko: `${found.returnedOn}에 반송한 배부입니다.`, en: `It was returned on ${found.returnedOn}.` });
  await open(write, found.question, date, 'assignment');
  notBefore(date, found.assignedOn, 'date', { ko: '배부일', en: 'it was routed' });
  return found;
};

const acceptAssignment = action({
  name: 'acceptAssignment',
  title: { ko: '접수 확인', en: 'Accept' },
  doc: '접수 확인: the division takes the question on. Item II-8.',
  returns: assignment,
  on: 'assignment',
  may: 'S',
  owner: OWN,
  input: both(record('assignment', assignment), day('date', '접수 확인일.', { ko: '접수 확인일', en: 'Accepted on' })),
  run: async (write, { assignment: key, date, version }) => {
    const { acceptedOn } = await openAssignment(write, key, date);
    must(acceptedOn === null, 'assignment', 'ACCEPTED', { ko: `${acceptedOn}에 이미 접수하였습니다.`, en: `It was accepted on ${acceptedOn} already.` });
    await write.change(Assignment, key, { acceptedOn: date }, version);
    return key;
  },
});

const returnAssignment = action({
  name: 'returnAssignment',
  title: { ko: '반송', en: 'Return' },
  doc: '반송 with the reason: by the division until it has accepted the question, later by the liaison only; never while an answer is in clearance. The liaison routes it anew. Item II-8.',
  returns: assignment,
  on: 'assignment',
  may: 'C S',
  owner: OWN,
  input: both(record('assignment', assignment), { ...of(Assignment, 'reason'), fields: of(Assignment, 'reason').fields.map(f => ({ ...f, nullable: false })) }, day('date', '반송일.', { ko: '반송일', en: 'Returned on' })),
  run: async (write, { assignment: key, reason, date, version }) => {
    const { question, role, acceptedOn } = await openAssignment(write, key, date);
    must(acceptedOn === null || holds(write, 'C'), 'assignment', 'ACCEPTED', { ko: `${acceptedOn}에 접수한 질문입니다. 의회 담당에게 재배부를 요청하십시오.`, en: `It was accepted on ${acceptedOn}; ask the liaison to route it anew.` });
    if (acceptedOn !== null) notBefore(date, acceptedOn, 'date', { ko: '접수 확인일', en: 'it was accepted' });
    const going = await underWay(write, question);
    must(role !== 'LEAD' || !going.some(a => a.way === 'IN_CLEARANCE' || a.way === 'CLEARED'), 'assignment', 'IN_CLEARANCE', { ko: '답변이 결재 중인 질문은 반송할 수 없습니다.', en: 'An answer is in clearance; the lead cannot return the question now.' });
    await write.change(Assignment, key, { returnedOn: date, reason }, version);
    return key;
  },
});

export const assignmentActions = [routeQuestion, acceptAssignment, returnAssignment];
