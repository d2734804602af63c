// Deadlines of lawsuits that are still pending; a peremptory one is told apart.
import type { DeadlineKind } from '@gujeong/shared/vocabulary/legal';
import type { Unit, Words } from './entry.js';
import { among, dated, UNIT, type DeadlineSource } from './source.js';

interface Deadline {
  id: string;
  kind: DeadlineKind;
  dueOn: string;
  acknowledgedOn: string | null;
  lawsuit: { code: string; title: string; division: Unit };
}

const NAMES: Readonly<Record<DeadlineKind, Words>> = {
  PEREMPTORY: { ko: '불변기일', en: 'The peremptory deadline' },
  ANSWER_BRIEF: { ko: '답변서 제출 기한', en: 'The answer brief' },
  EVIDENCE: { ko: '입증자료 제출 기한', en: 'The evidence' },
  HEARING: { ko: '변론기일', en: 'The hearing' },
};

const lawsuitDeadline = (name: string, peremptory: boolean): DeadlineSource<Deadline> => ({
  name, kind: peremptory ? 'PEREMPTORY' : 'LAWSUIT_DEADLINE', root: 'deadlines', filter: 'DeadlineWhere', order: 'DUE_ON',
  fields: `id kind dueOn acknowledgedOn lawsuit { code title division ${UNIT} }`,
  open: () => ({ kind: { [peremptory ? 'eq' : 'ne']: 'PEREMPTORY' }, state: { ne: 'DONE' }, lawsuit: { closedOn: { isNull: true } } }),
  of: divisions => ({ lawsuit: { division: among(divisions) } }),
  within: dated('dueOn'),
  tell: ({ id, kind, dueOn, acknowledgedOn, lawsuit }, asOf) => ({
    kind: kind === 'PEREMPTORY' ? 'PEREMPTORY' : 'LAWSUIT_DEADLINE', record: id, title: `${lawsuit.code} ${lawsuit.title}`, dueOn, division: lawsuit.division, due: NAMES[kind],
    ...(kind === 'PEREMPTORY' ? { acknowledged: acknowledgedOn !== null && acknowledgedOn <= asOf } : {}),
  }),
});

export const legalDeadlines = [lawsuitDeadline('peremptory', true), lawsuitDeadline('lawsuit', false)] as readonly DeadlineSource[];
