// Regulation changes from proposal to promulgation, with the bills of ordinances, the regulations they make or end, and the candidates.
import { addBill } from '../council/bills.js';
import type { Draft, DraftRow } from '../draft.js';
import { addDays, Random } from '../random.js';
import { compareDays, told } from '../told.js';
import { workdayFrom, workdaysAfter } from '../workdays.js';
import { lawOf } from './laws.js';
import { CANDIDATES, OBSOLETE, planMaintenance, type ActionCode, type Candidate, type Planned } from './maintenance.js';
import { wordsOf, type KindCode, type Register } from './regulations.js';

const TO_ENACT = ['UPPER_BODY_REQUEST', 'LOCAL_INITIATIVE', 'NO_LOCAL_REGULATION'] as const;
const TO_MEND = ['CONFLICT_WITH_UPPER_LAW', 'HINDERS_EFFICIENCY', 'REGULATORY_BURDEN'] as const;
const REASON_TEXTS: Readonly<Record<(typeof TO_ENACT)[number] | (typeof TO_MEND)[number], string>> = {
  UPPER_BODY_REQUEST: '상부기관에서 표준안을 시달하여 제정을 요구함', LOCAL_INITIATIVE: '구의 실정에 맞는 새로운 제도를 마련하고자 함', NO_LOCAL_REGULATION: '상위법령이 위임하였으나 자치법규가 없음',
  CONFLICT_WITH_UPPER_LAW: '상위법령의 개정으로 맞지 아니하는 조문을 정비함', HINDERS_EFFICIENCY: '행정환경의 변화로 현실에 맞지 아니하여 행정능률을 저해함', REGULATORY_BURDEN: '구민에게 부담을 주는 규제를 완화함',
};

/** Matters inside the office, which put no burden on residents. */
const INTERNAL = /공무원|직원|인사|직제|정원|정수|복무|청사|관용|문서|비상소집|감사|의회사무국|행정기구|공직자윤리|구립합창단|수방단|예산·결산|통·반|지침/;

export function generateChanges(draft: Draft, register: Register): void {
  new Maintenance(draft, register).run();
}

interface Dates {
  readonly proposedOn: string;
  readonly noticeFrom?: string;
  readonly noticeTo?: string;
  readonly submittedOn?: string;
  readonly decidedOn?: string;
  readonly promulgatedOn?: string;
}

class Maintenance {
  private readonly random = new Random('legal:changes');
  private readonly decks = new Map<KindCode, DraftRow[]>();
  private readonly obsolete = new Map<KindCode, DraftRow[]>();
  private readonly codes = new Map<string, number>();
  private readonly bills = new Map<string, number>();
  private enacting = 0;
  private mending = 0;
  private burdensOwed = 0;
  private firstRule: DraftRow | undefined;

  constructor(private readonly draft: Draft, private readonly register: Register) {
    for (const kind of ['ORDINANCE', 'RULE', 'DIRECTIVE', 'ESTABLISHED_RULE'] as const) {
      const titles = OBSOLETE[kind].map(name => register.titleOf(kind, name));
      const standing = draft.rows('Regulation').filter(r => r.kind === kind && !r.abolishedOn);
      this.obsolete.set(kind, titles.map(title => standing.find(r => r.title === title)!));
      this.decks.set(kind, this.random.shuffle(standing.filter(r => !titles.includes(String(r.title)))));
    }
  }

  run(): void {
    const dated = planMaintenance().map(planned => ({ planned, dates: this.datesOf(planned) }));
    const entries = [...dated, ...CANDIDATES.map(planned => ({ planned, dates: candidateDates(planned) }))];
    entries.sort((a, b) => compareDays(a.dates.proposedOn, b.dates.proposedOn));
    for (const { planned, dates } of entries) this.add(planned, dates);
    this.number();
  }

  /** Back from the day of promulgation: submission, notice of twenty days, proposal. */
  private datesOf({ kind, session, promulgatedOn }: Planned): Dates {
    const { random } = this;
    if (session) {
      const { opensOn, closesOn } = this.draft.get('CouncilSession', session);
      const submittedOn = workdayFrom(addDays(String(opensOn), -11));
      const noticeFrom = workdayFrom(addDays(submittedOn, -random.int(36, 48)));
      const decidedOn = String(closesOn);
      return { proposedOn: workdayFrom(addDays(noticeFrom, -random.int(20, 60))), noticeFrom, noticeTo: addDays(noticeFrom, 20), submittedOn, decidedOn, promulgatedOn: workdaysAfter(decidedOn, 10) };
    }
    const day = workdayFrom(promulgatedOn!);
    if (kind !== 'RULE') return { proposedOn: workdayFrom(addDays(day, -random.int(25, 40))), promulgatedOn: day };
    const noticeFrom = workdayFrom(addDays(day, -random.int(32, 40)));
    return { proposedOn: workdayFrom(addDays(noticeFrom, -random.int(15, 50))), noticeFrom, noticeTo: addDays(noticeFrom, 20), promulgatedOn: day };
  }

  private add(planned: Planned | Candidate, dates: Dates): void {
    const { kind, action } = planned;
    const { decidedOn, promulgatedOn, ...steps } = dates;
    const promulgated = promulgatedOn && told(promulgatedOn);
    const subject = this.subjectOf(planned, promulgated);
    const series = `RC-${dates.proposedOn.slice(0, 4)}`;
    this.codes.set(series, (this.codes.get(series) ?? 0) + 1);
    const title = changeTitle(subject.title, kind, action);
    this.draft.add('RegulationChange', {
      code: `${series}-${String(this.codes.get(series)).padStart(3, '0')}`, ...(subject.key ? { regulation: subject.key } : {}), ...(planned.name ? { division: subject.division } : {}), regulationKind: kind, title, ...(action ? { action } : {}), ...this.reasonOf(action, subject.division, subject.title),
      ...steps, ...(dates.submittedOn && decidedOn ? { bill: this.bill(title, dates.submittedOn, decidedOn) } : {}),
      ...(promulgated ? { promulgatedOn: promulgated, effectiveOn: promulgated } : {}), ...('droppedOn' in planned ? { droppedOn: planned.droppedOn } : {}), origin: 'GENERATED',
    });
    if (action === 'ABOLISH' && promulgated) this.draft.get('Regulation', subject.key!).abolishedOn = promulgated;
  }

  /** The regulation changed. An enactment makes its own once it is promulgated; one rule is changed twice in the half-year. */
  private subjectOf(planned: Planned | Candidate, promulgated: string | undefined): { key?: string; title: string; division: string } {
    const { kind } = planned;
    if (planned.name) {
      const made = promulgated ? this.register.add(kind, planned.name, promulgated) : undefined;
      return { ...(made ? { key: made.key } : {}), title: this.register.titleOf(kind, planned.name.name), division: planned.name.division };
    }
    const again = promulgated === '2002-06-24' ? this.firstRule : undefined;
    const row = again ?? (planned.action === 'ABOLISH' ? this.obsolete.get(kind)!.shift()! : this.decks.get(kind)!.pop()!);
    if (promulgated === '2002-01-10') this.firstRule = row;
    return { key: row.key, title: String(row.title), division: String(row.division) };
  }

  private reasonOf(action: ActionCode | undefined, division: string, title: string): object {
    if (!action) return {};
    const reason = action === 'ENACT' ? TO_ENACT[this.enacting++ % 3]! : this.reasonToMend(title);
    const upperLaw = ['UPPER_BODY_REQUEST', 'NO_LOCAL_REGULATION', 'CONFLICT_WITH_UPPER_LAW'].includes(reason) ? { upperLaw: lawOf(division, title) } : {};
    return { reason, reasonText: REASON_TEXTS[reason], ...upperLaw };
  }

  /** In turn; a burden that would fall on an internal matter changes places with the next efficiency of a public one. */
  private reasonToMend(title: string): (typeof TO_MEND)[number] {
    const turn = TO_MEND[this.mending++ % 3]!;
    const internal = INTERNAL.test(title);
    if (turn === 'REGULATORY_BURDEN' && internal) {
      this.burdensOwed += 1;
      return 'HINDERS_EFFICIENCY';
    }
    if (turn === 'HINDERS_EFFICIENCY' && !internal && this.burdensOwed > 0) {
      this.burdensOwed -= 1;
      return 'REGULATORY_BURDEN';
    }
    return turn;
  }

  private bill(title: string, submittedOn: string, decidedOn: string): string {
    const series = `BILL-${submittedOn.slice(0, 4)}-ORD`;
    this.bills.set(series, (this.bills.get(series) ?? 0) + 1);
    const code = `${series}-${String(this.bills.get(series)).padStart(2, '0')}`;
    addBill(this.draft, { code, title, kind: 'ORDINANCE', submittedOn, decidedOn, result: this.random.next() < 0.2 ? 'AMENDED' : 'PASSED' });
    return code;
  }

  /** Promulgation numbers, one series for each kind, in the order of promulgation. */
  private number(): void {
    const next = new Map<unknown, number>([['ORDINANCE', 481], ['RULE', 352], ['DIRECTIVE', 127], ['ESTABLISHED_RULE', 64]]);
    const promulgated = this.draft.rows('RegulationChange').filter(c => c.promulgatedOn);
    for (const change of promulgated.sort((a, b) => compareDays(a.promulgatedOn, b.promulgatedOn))) {
      const number = next.get(change.regulationKind)!;
      change.promulgationNumber = `${wordsOf(change.regulationKind as KindCode).numbered} 제${number}호`;
      next.set(change.regulationKind, number + 1);
    }
  }
}

const candidateDates = ({ proposedOn, noticeFrom }: Candidate): Dates => ({ proposedOn, ...(noticeFrom ? { noticeFrom, noticeTo: addDays(noticeFrom, 20) } : {}) });

/** 구세 조례중개정조례안, 구세 조례안, 구세 조례폐지조례안; one whose action is not stated: 구세 조례 정비. */
function changeTitle(title: string, kind: KindCode, action: ActionCode | undefined): string {
  const { itself } = wordsOf(kind);
  if (!action) return `${title} 정비`;
  return action === 'ENACT' ? `${title}안` : `${title}${action === 'AMEND' ? '중개정' : '폐지'}${itself}안`;
}
