// Maintenance of regulations up to the council: proposed, announced, submitted, or dropped.
import { ChangeReason, RegulationAction } from '@gujeong/shared/vocabulary/legal';
import { DateScalar } from '../../graph/scalars.js';
import { sql } from '../../graph/sql.js';
import { action } from '../../writing/action.js';
import { both, choiceOf, day, of, optional, plain, record, ref } from '../../writing/fields.js';
import { records } from '../../writing/records.js';
import { must, refuse } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { LegalThreshold } from '../budget/legalThreshold.entity.js';
import { addDays, inEnglish, inKorean } from '../calendar/day.js';
import { Bill } from '../council/bill.entity.js';
import { CouncilSession } from '../council/councilSession.entity.js';
import { notBefore } from './dates.rules.js';
import { Regulation } from './regulation.entity.js';
import { RegulationChange } from './regulationChange.entity.js';
import { changeTitle, NOTICE_DAYS, needsNotice, reasonFits } from './regulationChange.rules.js';

/** What every step looks at first. */
export async function openChange(write: Write, key: number) {
  const change = await write.get(RegulationChange, key, ['title', 'regulation', 'division', 'regulationKind', 'action', 'upperLaw', 'proposedOn', 'noticeFrom', 'noticeTo', 'submittedOn', 'bill', 'promulgatedOn', 'droppedOn']);
  must(!change.promulgatedOn, 'change', 'PROMULGATED', { ko: `${change.promulgatedOn ?? ''}에 이미 공포된 건입니다. 다시 고치려면 새 정비를 등록하십시오.`, en: `It was promulgated on ${change.promulgatedOn ?? ''}; propose a new change instead.` });
  must(!change.droppedOn, 'change', 'DROPPED', { ko: `${change.droppedOn ?? ''}에 중단된 건입니다. 다시 하려면 새 정비를 등록하십시오.`, en: `It was dropped on ${change.droppedOn ?? ''}; propose it again as a new change.` });
  return change;
}

/** Ordinances and rules go on once their notice is over. */
export function noticeIsOver({ regulationKind, noticeTo }: Pick<RegulationChange, 'regulationKind' | 'noticeTo'>, date: string): void {
  if (!needsNotice(regulationKind)) return;
  must(noticeTo, 'change', 'NO_NOTICE', { ko: '조례와 규칙은 먼저 입법예고를 하여야 합니다.', en: 'Ordinances and rules are announced first: give notice.' });
  must(noticeTo < date, 'date', 'NOTICE_RUNS', { ko: `입법예고가 ${inKorean(noticeTo)}에 끝납니다. 그다음 날부터 할 수 있습니다.`, en: `The notice runs until ${inEnglish(noticeTo)}; from the day after.` });
}

async function noticeDays(write: Write, on: string): Promise<number> {
  const [threshold] = await write.find(LegalThreshold, ['days'], { asOf: on, where: row => sql`${row('code')} = ${'LEGISLATIVE_NOTICE'} AND ${row('days')} IS NOT NULL` });
  return threshold?.days ?? NOTICE_DAYS;
}

const proposeRegulationChange = action({
  name: 'proposeRegulationChange',
  title: { ko: '정비대상 등록', en: 'Propose' },
  doc: '자치법규 정비대상 등록: to amend or abolish a regulation in force, or to enact one, whose kind, title and division are given. The reason must fit what is done. Items II-9, III-council-2.',
  returns: () => RegulationChange,
  may: 'S C',
  owner: ['regulation.division', 'division'],
  input: both(
    choiceOf('action', RegulationAction, '제정, 개정, 폐지.'),
    choiceOf('reason', ChangeReason, '정비 사유: the first three to enact, the others to amend or abolish.'),
    of(RegulationChange, 'regulation', 'division', 'reasonText', 'upperLaw'),
    optional(of(RegulationChange, 'regulationKind', 'title')),
    day('proposedOn', '정비대상 선정일.', { ko: '정비대상 선정일', en: 'Proposed on' }),
  ),
  run: async (write, { action: does, reason, regulation, division, regulationKind, title, reasonText, upperLaw, proposedOn }) => {
    reasonFits(reason, does, upperLaw);
    const code = await write.nextCode(RegulationChange, `RC-${proposedOn.slice(0, 4)}-`);
    const common = { code, action: does, reason, reasonText: reasonText ?? null, upperLaw: upperLaw ?? null, proposedOn };
    if (does === 'ENACT') {
      must(!regulation, 'regulation', 'NOT_YET', { ko: '제정은 아직 없는 법규를 만드는 것입니다. 대상 법규를 비우고 법규 종류와 법규명을 적으십시오.', en: 'An enactment makes a regulation that is not there yet: leave it out, give kind and title.' });
      must(regulationKind, 'regulationKind', 'REQUIRED', { ko: '제정할 법규의 종류를 고르십시오.', en: 'Say which kind of regulation is enacted.' });
      must(title, 'title', 'REQUIRED', { ko: '제정할 법규의 이름을 적으십시오. 예: 서울특별시영등포구 도시경관 관리 조례', en: 'Give the title of the regulation to be enacted.' });
      must(division, 'division', 'REQUIRED', { ko: '제정할 법규의 소관 부서를 고르십시오.', en: 'Say which division will be in charge of it.' });
      return write.add(RegulationChange, { ...common, division, regulationKind, title: changeTitle(title, regulationKind, does) });
    }
    must(regulation, 'regulation', 'REQUIRED', { ko: '개정하거나 폐지할 법규를 고르십시오.', en: 'Say which regulation is amended or abolished.' });
    must(!division, 'division', 'NOT_ASKED', { ko: '개정과 폐지는 그 법규의 소관 부서가 합니다. 부서를 비우십시오.', en: 'The regulation has its division already; leave it out.' });
    const { title: named, kind, enactedOn, abolishedOn } = await write.get(Regulation, regulation, ['title', 'kind', 'enactedOn', 'abolishedOn']);
    must(!regulationKind || regulationKind === kind, 'regulationKind', 'OTHER_KIND', { ko: '대상 법규의 종류와 다릅니다. 비워 두면 그 법규의 종류로 적습니다.', en: 'The regulation is of another kind; leave it out.' });
    must(!abolishedOn || abolishedOn > proposedOn, 'regulation', 'NOT_IN_FORCE', { ko: `${abolishedOn ?? ''}에 폐지된 법규입니다.`, en: `It was abolished on ${abolishedOn ?? ''}.` });
    notBefore(proposedOn, enactedOn, 'proposedOn', '제정 공포일', 'its enactment');
    return write.add(RegulationChange, { ...common, regulation, regulationKind: kind, title: title ?? changeTitle(named, kind, does) });
  },
});

const giveNotice = action({
  name: 'giveNotice',
  title: { ko: '입법예고', en: 'Give notice' },
  doc: '입법예고 of an ordinance or a rule, for 20 days at least (행정절차법 제43조), the first day not counted; a threshold LEGISLATIVE_NOTICE in force that day says another number. Given again, it replaces the one before, until the case goes on.',
  returns: () => RegulationChange,
  on: 'change',
  may: 'C',
  input: both(
    record('change', () => RegulationChange, '정비.'),
    day('from', '입법예고 시작일.', { ko: '입법예고 시작일', en: 'Notice from' }),
    plain<'to', string>('to', DateScalar, '입법예고 종료일.', { ko: '입법예고 종료일', en: 'Notice until' }),
  ),
  run: async (write, { change: key, version, from, to }) => {
    const change = await openChange(write, key);
    must(needsNotice(change.regulationKind), 'change', 'NO_NOTICE_NEEDED', { ko: '훈령과 예규는 입법예고를 하지 않습니다.', en: 'Directives and established rules are not announced.' });
    must(!change.submittedOn, 'change', 'SUBMITTED', { ko: '이미 구의회에 제출한 건입니다.', en: 'It is before the council already.' });
    notBefore(from, change.proposedOn, 'from', '정비대상 선정일', 'it was proposed');
    const days = await noticeDays(write, from);
    const earliest = addDays(from, days);
    must(to >= earliest, 'to', 'NOTICE_TOO_SHORT', { ko: `입법예고는 ${days}일 이상 하여야 합니다. ${inKorean(from)}에 시작하면 ${inKorean(earliest)} 이후에 끝나야 합니다.`, en: `Notice is given for ${days} days at least: from ${inEnglish(from)} until ${inEnglish(earliest)} or later.` });
    await write.change(RegulationChange, key, { noticeFrom: from, noticeTo: to }, version);
    return key;
  },
});

const submitToCouncil = action({
  name: 'submitToCouncil',
  title: { ko: '구의회 제출', en: 'Submit to the council' },
  doc: '조례안을 구의회에 제출: ordinances only, after their notice. The bill is one that is being prepared or was submitted that day; when none is given, one is made with the title of the change.',
  returns: () => RegulationChange,
  on: 'change',
  may: 'C',
  input: both(
    record('change', () => RegulationChange, '정비.'),
    optional(both(ref('bill', () => Bill, '조례안.'), ref('session', () => CouncilSession, 'The session that takes it up, for a bill that is made.'))),
    day('date', '제출일.', { ko: '제출일', en: 'Submitted on' }),
  ),
  run: async (write, { change: key, version, bill, session, date }) => {
    const change = await openChange(write, key);
    must(change.regulationKind === 'ORDINANCE', 'change', 'NOT_AN_ORDINANCE', { ko: '조례만 구의회에 제출합니다. 규칙·훈령·예규는 바로 공포(발령)하십시오.', en: 'Only ordinances go to the council; promulgate a rule, directive or established rule.' });
    must(!change.submittedOn, 'change', 'SUBMITTED', { ko: `${change.submittedOn ?? ''}에 이미 제출한 건입니다.`, en: `It was submitted on ${change.submittedOn ?? ''}.` });
    notBefore(date, change.proposedOn, 'date', '정비대상 선정일', 'it was proposed');
    noticeIsOver(change, date);
    await write.change(RegulationChange, key, { submittedOn: date, bill: bill ? await existingBill(write, bill, date) : await newBill(write, change.title, date, session ?? null) }, version);
    return key;
  },
});

async function existingBill(write: Write, key: number, date: string): Promise<number> {
  const { kind, submittedOn, decidedOn } = await write.get(Bill, key, ['kind', 'submittedOn', 'decidedOn']);
  must(kind === 'ORDINANCE', 'bill', 'OTHER_KIND', { ko: '조례안이 아닌 의안입니다.', en: 'This bill is no ordinance.' });
  must(!decidedOn, 'bill', 'DECIDED', { ko: `${decidedOn ?? ''}에 이미 의결된 의안입니다.`, en: `The bill was decided on ${decidedOn ?? ''}.` });
  must(!submittedOn || submittedOn === date, 'date', 'OTHER_DAY', { ko: `의안은 ${submittedOn ?? ''}에 제출되었습니다. 같은 날을 적으십시오.`, en: `The bill was submitted on ${submittedOn ?? ''}; give that day.` });
  if (!submittedOn) await write.change(Bill, key, { submittedOn: date });
  return key;
}

async function newBill(write: Write, title: string, date: string, session: number | null): Promise<number> {
  if (session !== null) {
    const { closesOn } = await write.get(CouncilSession, session, ['closesOn']);
    if (closesOn < date) refuse('session', 'CLOSED', { ko: `그 회기는 ${closesOn}에 끝났습니다. 앞으로 열리는 회기를 고르십시오.`, en: `That session closed on ${closesOn}; choose a later one.` });
  }
  return write.add(Bill, { code: await write.nextCode(Bill, `BILL-${date.slice(0, 4)}-ORD-`, 2), title, kind: 'ORDINANCE', session, submittedOn: date });
}

const dropChange = action({
  name: 'dropChange',
  title: { ko: '정비 중단', en: 'Drop' },
  doc: '정비 중단: a case that is not promulgated is given up; it stays listed as 중단.',
  returns: () => RegulationChange,
  on: 'change',
  may: 'C',
  input: both(record('change', () => RegulationChange, '정비.'), day('date', '중단일.', { ko: '중단일', en: 'Dropped on' })),
  run: async (write, { change: key, version, date }) => {
    const change = await openChange(write, key);
    notBefore(date, change.submittedOn ?? change.noticeFrom ?? change.proposedOn, 'date', '앞 단계의 날', 'the step before');
    await write.change(RegulationChange, key, { droppedOn: date }, version);
    return key;
  },
});

/** Its steps are taken by their verbs; what may be written again is how a case is described. */
const DESCRIBED = records(RegulationChange, {
  may: 'C',
  only: ['update'],
  except: ['code', 'regulation', 'division', 'regulationKind', 'action', 'proposedOn', 'noticeFrom', 'noticeTo', 'submittedOn', 'bill', 'promulgatedOn', 'promulgationNumber', 'effectiveOn', 'droppedOn'],
  rules: (_write, { reason, action: does, upperLaw }) => {
    if (reason && does) reasonFits(reason as ChangeReason, does as RegulationAction, upperLaw);
  },
});

export const regulationChangeActions = [proposeRegulationChange, giveNotice, submitToCouncil, dropChange, ...DESCRIBED];
