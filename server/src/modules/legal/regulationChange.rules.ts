// How a regulation is made, changed and ended: its words, reasons that fit, the length of notice, numbers of promulgation.
import { ChangeReason, RegulationAction, RegulationKind } from '@gujeong/shared/vocabulary/legal';
import { must } from '../../writing/refusal.js';

interface Words {
  /** What a regulation of the kind calls itself. */
  itself: string;
  /** The series of its register. */
  code: string;
}

const KINDS: Readonly<Record<RegulationKind, Words>> = {
  ORDINANCE: { itself: '조례', code: 'ORD-' },
  RULE: { itself: '규칙', code: 'RULE-' },
  DIRECTIVE: { itself: '규정', code: 'DIR-' },
  ESTABLISHED_RULE: { itself: '지침', code: 'EST-' },
};

export const registerSeries = (kind: RegulationKind): string => KINDS[kind].code;

/** 구세 조례안, 구세 조례중개정조례안, 구세 조례폐지조례안. */
export function changeTitle(title: string, kind: RegulationKind, action: RegulationAction): string {
  if (action === 'ENACT') return `${title}안`;
  return `${title}${action === 'AMEND' ? '중개정' : '폐지'}${KINDS[kind].itself}안`;
}

/** The title of the regulation that an enactment makes. */
export const enactedTitle = (changeTitle: string): string => changeTitle.replace(/안$/, '');

const TO_ENACT: readonly ChangeReason[] = ['UPPER_BODY_REQUEST', 'LOCAL_INITIATIVE', 'NO_LOCAL_REGULATION'];
const NAMES_LAW: readonly ChangeReason[] = ['NO_LOCAL_REGULATION', 'CONFLICT_WITH_UPPER_LAW'];

/** A regulation is made for one of three reasons, changed or ended for one of the others; two of them rest on an upper law. */
export function reasonFits(reason: ChangeReason, action: RegulationAction, upperLaw: unknown): void {
  const enacts = action === 'ENACT';
  const all = Object.keys(ChangeReason.values) as ChangeReason[];
  const fitting = all.filter(r => TO_ENACT.includes(r) === enacts);
  const told = (language: 'ko' | 'en'): string => fitting.map(r => ChangeReason.values[r][language]).join(', ');
  const { ko, en } = RegulationAction.values[action];
  must(fitting.includes(reason), 'reason', 'REASON_DOES_NOT_FIT', { ko: `${ko}의 사유가 아닙니다. 다음에서 고르십시오: ${told('ko')}`, en: `This is no reason to ${en.toLowerCase()}; choose one of: ${told('en')}.` });
  must(upperLaw || !NAMES_LAW.includes(reason), 'upperLaw', 'REQUIRED', { ko: '이 사유에는 관련 상위법령을 적어야 합니다. 예: 지방자치법', en: 'This reason rests on an upper law; name it, the Local Autonomy Act for example.' });
}

/** Directives and established rules bind the office only: nobody is given notice of them. */
export const needsNotice = (kind: RegulationKind): boolean => kind === 'ORDINANCE' || kind === 'RULE';

/** 행정절차법 제43조: a regulation of a local government is announced for 20 days at least, where no threshold on file says otherwise. */
export const NOTICE_DAYS = 20;

/** 조례 제481호: ordinances, rules, directives and established rules are numbered each for themselves. */
export const numberSeries = (kind: RegulationKind): string => `${RegulationKind.values[kind].ko} 제`;

export function numberFits(number: string, kind: RegulationKind): void {
  const series = numberSeries(kind);
  must(number.startsWith(series) && /^[1-9]\d*호$/.test(number.slice(series.length)), 'number', 'ILL_FORMED', { ko: `공포번호는 '${series}512호'와 같이 적습니다.`, en: `A number of promulgation reads '${series}512호'.` });
}
