// How a question is handled: routed, drafted, cleared, answered, and what it promises; each step on its day.
import type { Draft, DraftRow } from '../draft.js';
import { addDays, type Random } from '../random.js';
import { told } from '../told.js';
import { workdayFrom, workdaysAfter } from '../workdays.js';
import type { Profile } from './profiles.js';
import { promise } from './promises.js';
import type { SecondPoint } from './secondPoints.js';
import type { Topic } from './topics.js';

/** What a question is about, and what of the plan and the budget it touches. */
export interface Matter extends Topic {
  readonly second: SecondPoint;
  readonly project?: string;
  readonly budgetLine?: string;
}

interface Written {
  readonly kind: 'HOLDING' | 'FINAL' | 'CORRECTION';
  readonly text: string;
  readonly draftedOn: string;
  readonly submittedOn: string;
  readonly corrects?: string;
}

const HOLDING = '현황은 확인하였으나 관계 부서 및 기관과 협의가 끝나지 않아, 협의가 끝나는 대로 최종 답변드리겠습니다.';

/** Adds the steps of one question, up to the last day told of. */
export class Handling {
  private readonly oral: boolean;
  private readonly desk: readonly string[];
  private assignments = 0;
  private answers = 0;

  constructor(private readonly draft: Draft, private readonly random: Random, private readonly question: DraftRow, private readonly matter: Matter) {
    this.oral = question.kind === 'ORAL';
    this.desk = deskOf(draft, matter.division);
  }

  run(profile: Profile, routedLater: boolean): void {
    const { question, random } = this;
    const askedOn = String(question.askedOn);
    const routedOn = this.oral ? askedOn : workdaysAfter(askedOn, routedLater ? 1 : random.pick([0, 0, 1]));
    if (profile === 'WITHDRAWN') question.withdrawnOn = told(workdaysAfter(askedOn, random.int(2, 4)));
    if (profile === 'TRANSFERRED') {
      question.transferredOn = told(workdaysAfter(askedOn, random.int(2, 4)));
      if (question.transferredOn) question.transferredTo = '서울특별시';
    }
    const startedOn = profile === 'REROUTED' ? this.reroute(routedOn) : routedOn;
    this.route(startedOn);
    if (profile !== 'WITHDRAWN' && profile !== 'TRANSFERRED') this.reply(startedOn, profile);
  }

  /** Sends it to a division that is not in charge; gives the day that one sends it back. */
  private reroute(assignedOn: string): string {
    const { draft, matter, random } = this;
    const wrong = random.pick(['PLANNING', 'GENERAL', 'AUTONOMY', 'URBAN-DEV'].filter(d => d !== matter.division && draft.has('Division', d)));
    const returnedOn = workdaysAfter(assignedOn, random.int(1, 3));
    const reason = `${String(draft.get('Division', matter.division).name)} 소관 업무로 확인되어 반송`;
    this.assign(wrong, 'LEAD', assignedOn, told(returnedOn) ? { returnedOn, reason } : {});
    return returnedOn;
  }

  private route(assignedOn: string): void {
    const { cooperating, division } = this.matter;
    const acceptedOn = told(this.oral ? assignedOn : workdaysAfter(assignedOn, this.random.int(0, 1)));
    this.assign(division, 'LEAD', assignedOn, acceptedOn ? { acceptedOn } : {});
    if (cooperating && this.draft.has('Division', cooperating)) this.assign(cooperating, 'COOPERATING', assignedOn, acceptedOn ? { acceptedOn } : {});
  }

  private assign(division: string, role: string, assignedOn: string, rest: object): void {
    if (!told(assignedOn)) return;
    const key = `${this.question.key}-A${++this.assignments}`;
    this.draft.add('Assignment', { key, question: this.question.key, division, role, assignedOn, ...rest, origin: 'GENERATED' });
  }

  private reply(startedOn: string, profile: Profile): void {
    const { draft, matter, oral, question, random } = this;
    let draftedOn = workdaysAfter(startedOn, oral ? 1 : random.int(1, 2) + (profile === 'LATE' ? 7 : 0));
    if (profile === 'HOLDING') {
      draftedOn = workdaysAfter(this.answer({ kind: 'HOLDING', text: HOLDING, draftedOn, submittedOn: draftedOn }).deliveredOn, random.int(4, 9));
    }
    if (profile === 'RETURNED') draftedOn = this.sendBack(draftedOn);
    const text = `1. ${matter.answer}. 2. ${matter.second.answer}`;
    const { key, deliveredOn } = this.answer({ kind: 'FINAL', text, draftedOn, submittedOn: workdaysAfter(draftedOn, oral ? 0 : random.int(0, 2)) });
    if (!key || !told(deliveredOn)) return;
    if (profile === 'CORRECTED') {
      const again = workdayFrom(addDays(deliveredOn, random.int(4, 14)));
      this.answer({ kind: 'CORRECTION', text: matter.second.correction, draftedOn: again, submittedOn: workdaysAfter(again, 1), corrects: key });
    }
    if (random.next() < 0.36) promise(draft, random, question, matter, key, deliveredOn);
  }

  /** Adds an answer with its clearances; the day of delivery may lie after the last day told of. */
  private answer(written: Written): { key?: string; deliveredOn: string } {
    const days = this.desk.map((_, i) => workdaysAfter(written.submittedOn, this.oral ? 0 : i));
    const deliveredOn = days.at(-1) ?? written.submittedOn;
    const key = this.write(written, told(deliveredOn));
    if (!key || !told(written.submittedOn)) return { key, deliveredOn };
    this.desk.forEach((post, i) => {
      const decidedOn = told(days[i]!);
      this.clear(key, i + 1, post, decidedOn ? { decision: 'APPROVED', decidedOn } : {});
    });
    return { key, deliveredOn };
  }

  /** Adds a draft that the last desk returns; gives the day on which the new draft is begun. */
  private sendBack(draftedOn: string): string {
    const submittedOn = workdaysAfter(draftedOn, 1);
    const returnedOn = workdaysAfter(submittedOn, 2);
    const key = this.write({ kind: 'FINAL', text: `${this.matter.answer}.`, draftedOn, submittedOn }, undefined);
    if (key && told(returnedOn)) {
      const approvedOn = workdaysAfter(submittedOn, 1);
      this.desk.forEach((post, i) => {
        const last = i === this.desk.length - 1;
        const comment = '추진 시기와 소요예산을 구체적으로 밝혀 다시 작성할 것';
        this.clear(key, i + 1, post, last ? { decision: 'RETURNED', decidedOn: returnedOn, comment } : { decision: 'APPROVED', decidedOn: approvedOn });
      });
    }
    return workdaysAfter(returnedOn, 1);
  }

  private clear(answer: string, order: number, post: string, rest: object): void {
    this.draft.add('Clearance', { key: `${answer}-C${order}`, answer, order, post, ...rest, origin: 'GENERATED' });
  }

  /** Adds the answer row and gives its key; undefined when it is not drafted in the time told of. */
  private write({ kind, text, draftedOn, submittedOn, corrects }: Written, deliveredOn: string | undefined): string | undefined {
    if (!told(draftedOn)) return undefined;
    const submitted = told(submittedOn);
    return this.draft.add('Answer', {
      key: `${this.question.key}-R${++this.answers}`, question: this.question.key, kind, text, draftedOn, ...(submitted ? { submittedForClearanceOn: submitted } : {}),
      ...(deliveredOn ? { deliveredOn } : {}), ...(corrects ? { corrects } : {}), origin: 'GENERATED',
    }).key;
  }
}

/** The posts that clear an answer of a division: its head, this office, the bureau above; those that exist. */
function deskOf(draft: Draft, division: string): string[] {
  const bureau = draft.get('Division', division).parent;
  return [...new Set([division, 'PLANNING', ...(bureau ? [String(bureau)] : [])])].map(d => `POST-${d}`).filter(post => draft.has('Post', post));
}
