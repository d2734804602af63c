// The plan of regulation maintenance (자치법규 정비): which changes are made when. From 1 January to 30 June 2002 28 are
// promulgated: ordinances 13, rules 14, directives 1; enacted 1, amended 9, and 18 of which the report does not say what they did.
import { ENACTED_ORDINANCE, LATER_ORDINANCES, namesOf, type RegulationName } from './ordinances.js';
import type { KindCode } from './regulations.js';
import { LATER_RULES } from './rules.js';

export type ActionCode = 'ENACT' | 'AMEND' | 'ABOLISH';

/** E enact, A amend, X abolish, ? not stated. */
const ACTIONS: Readonly<Record<string, ActionCode | undefined>> = { E: 'ENACT', A: 'AMEND', X: 'ABOLISH' };

export interface Planned {
  readonly kind: KindCode;
  readonly action: ActionCode | undefined;
  /** Ordinances: the session that decides. */
  readonly session?: string;
  /** The others: the day of promulgation. */
  readonly promulgatedOn?: string;
  /** What an enactment makes. */
  readonly name?: RegulationName;
}

/** Each session's ordinances. Those that session 79 decides in December 2001 are promulgated in January 2002. */
const ORDINANCES: readonly (readonly [session: number, actions: string])[] = [
  [74, 'AA'], [76, 'AAA'], [77, 'AA'], [78, 'AA'],
  [79, '?A?'], [80, '?A?'], [81, '??A?'], [82, 'EA?'],
  [83, 'AXA'], [85, 'AEA'], [86, 'AA'], [87, 'EAX'], [88, 'AEA'],
];

const OTHERS: readonly (readonly [kind: KindCode, days: string])[] = [
  ['RULE', '2001-02-12A 2001-04-09A 2001-06-11A 2001-08-13A 2001-09-10A 2001-10-22A 2001-12-10A'],
  ['RULE', '2002-01-10? 2002-01-25A 2002-02-08? 2002-02-08? 2002-02-25A 2002-03-11? 2002-03-25A 2002-04-08? 2002-04-22? 2002-05-06A 2002-05-20? 2002-06-03? 2002-06-17A 2002-06-24?'],
  ['RULE', '2002-07-08A 2002-07-29A 2002-08-19E 2002-09-09A 2002-09-30A 2002-10-14A 2002-11-04X 2002-11-25A 2002-12-09E'],
  ['DIRECTIVE', '2001-07-16A 2002-04-15? 2002-08-05A'],
  ['ESTABLISHED_RULE', '2002-10-21X 2002-11-11A'],
];

export function planMaintenance(): Planned[] {
  const ordinances = [ENACTED_ORDINANCE, ...LATER_ORDINANCES];
  const rules = [...LATER_RULES];
  const planned = (kind: KindCode, letter: string, when: Pick<Planned, 'session' | 'promulgatedOn'>): Planned => {
    const action = ACTIONS[letter];
    const name = action === 'ENACT' ? (kind === 'ORDINANCE' ? ordinances : rules).shift() : undefined;
    return { kind, action, ...when, ...(name ? { name } : {}) };
  };
  return [
    ...ORDINANCES.flatMap(([session, letters]) => [...letters].map(letter => planned('ORDINANCE', letter, { session: `SESSION-${session}` }))),
    ...OTHERS.flatMap(([kind, days]) => days.split(' ').map(day => planned(kind, day.slice(10), { promulgatedOn: day.slice(0, 10) }))),
  ];
}

/** What is abolished, or waits to be, in that order: matters that have lost their object. */
export const OBSOLETE: Readonly<Record<KindCode, readonly string[]>> = {
  ORDINANCE: ['지방고용직공무원 임용', '국민운동단체 지원', '상용직원 관리'], RULE: ['관용차량 정수 관리'], DIRECTIVE: ['비상소집 운영'], ESTABLISHED_RULE: ['지방세 고지서 송달'],
};

/** A case that is still a candidate when the year ends, or was dropped. */
export interface Candidate {
  readonly kind: KindCode;
  readonly action: ActionCode;
  readonly proposedOn: string;
  readonly noticeFrom?: string;
  readonly droppedOn?: string;
  /** What an enactment would make. */
  readonly name?: RegulationName;
}

const [WELFARE, AUDITOR, LANDSCAPE, MOBILITY] = namesOf(`
SOCIAL COMMITTEE 지역사회복지협의체 운영
AUDIT DUTY 구민감사관 운영
URBAN-DEV DUTY 도시경관 관리
SOCIAL SUPPORT 장애인 이동편의 지원
`);

export const CANDIDATES: readonly Candidate[] = [
  { kind: 'ORDINANCE', action: 'ENACT', proposedOn: '2002-03-18', name: WELFARE },
  { kind: 'ORDINANCE', action: 'ENACT', proposedOn: '2002-04-22', droppedOn: '2002-10-07', name: AUDITOR },
  { kind: 'ORDINANCE', action: 'ENACT', proposedOn: '2002-05-20', noticeFrom: '2002-12-09', name: LANDSCAPE },
  { kind: 'RULE', action: 'AMEND', proposedOn: '2002-04-08', droppedOn: '2002-08-26' },
  { kind: 'ORDINANCE', action: 'AMEND', proposedOn: '2002-05-13', noticeFrom: '2002-11-25' },
  { kind: 'ORDINANCE', action: 'AMEND', proposedOn: '2002-06-10' },
  { kind: 'RULE', action: 'AMEND', proposedOn: '2002-06-17' },
  { kind: 'DIRECTIVE', action: 'ABOLISH', proposedOn: '2002-06-24' },
  { kind: 'ORDINANCE', action: 'ENACT', proposedOn: '2002-08-12', name: MOBILITY },
  { kind: 'RULE', action: 'AMEND', proposedOn: '2002-09-16', noticeFrom: '2002-12-02' },
  { kind: 'ORDINANCE', action: 'ABOLISH', proposedOn: '2002-10-14' },
  { kind: 'ORDINANCE', action: 'AMEND', proposedOn: '2002-11-18' },
];
