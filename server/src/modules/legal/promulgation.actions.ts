// Promulgation: a change takes effect. Its text follows the one before without a gap; an enactment makes the regulation, an abolition ends it.
import { sql } from '../../graph/sql.js';
import { action } from '../../writing/action.js';
import { both, day, line, of, optional, record } from '../../writing/fields.js';
import { must } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { Bill } from '../council/bill.entity.js';
import { notBefore } from './dates.rules.js';
import { Regulation } from './regulation.entity.js';
import { noticeIsOver, openChange } from './regulationChange.actions.js';
import { RegulationChange } from './regulationChange.entity.js';
import { enactedTitle, numberFits, numberSeries, registerSeries } from './regulationChange.rules.js';
import { RegulationText } from './regulationText.entity.js';

type Change = Awaited<ReturnType<typeof openChange>>;

const promulgate = action({
  name: 'promulgate',
  title: { ko: '공포', en: 'Promulgate' },
  doc: '공포(훈령·예규는 발령): an ordinance that the council has passed, a rule whose notice is over, a directive or an established rule at once. Writes the text, which is in force from the day of effect; the text before ends that day. An enactment makes the regulation; an abolition ends it and brings no text. The number is the next of its kind when not given.',
  returns: () => RegulationChange,
  on: 'change',
  may: 'C',
  input: both(
    record('change', () => RegulationChange, '정비.'),
    day('date', '공포일(발령일).', { ko: '공포일', en: 'Promulgated on' }),
    optional(both(of(RegulationChange, 'effectiveOn'), line('number', '공포번호: 조례 제512호.', { ko: '공포번호', en: 'Promulgation number' }, 200), of(RegulationText, 'text'), of(Regulation, 'title'))),
  ),
  run: async (write, { change: key, version, date, effectiveOn: given, number, text, title }) => {
    const change = await openChange(write, key);
    await mayBePromulgated(write, change, date);
    const effectiveOn = given ?? date;
    must(effectiveOn >= date, 'effectiveOn', 'BEFORE_PROMULGATION', { ko: `시행일은 공포일(${date})보다 앞설 수 없습니다.`, en: `It takes effect on the day of promulgation (${date}) or later.` });
    const ends = change.action === 'ABOLISH';
    must(ends || text, 'text', 'REQUIRED', { ko: '공포하는 법규의 전문을 적으십시오.', en: 'Give the full text as promulgated.' });
    must(!ends || !text, 'text', 'NOT_ASKED', { ko: '폐지에는 본문이 없습니다. 비워 두십시오.', en: 'An abolition brings no text; leave it out.' });
    must(change.action === 'ENACT' || !title, 'title', 'NOT_ASKED', { ko: '법규명은 제정할 때만 적습니다.', en: 'A title is given only when a regulation is enacted.' });
    const regulation = change.regulation ?? (await enact(write, change, date, title ?? enactedTitle(change.title)));
    if (change.regulation) await stillInForce(write, change.regulation, date);
    await follow(write, regulation, key, effectiveOn, text ?? null);
    if (ends) await write.change(Regulation, regulation, { abolishedOn: effectiveOn });
    await write.change(RegulationChange, key, { regulation, promulgatedOn: date, promulgationNumber: await numberOf(write, change, number ?? null), effectiveOn }, version);
    return key;
  },
});

/** What must have happened before, by the kind of regulation. */
async function mayBePromulgated(write: Write, change: Change, date: string): Promise<void> {
  notBefore(date, change.proposedOn, 'date', '정비대상 선정일', 'it was proposed');
  if (change.regulationKind !== 'ORDINANCE') return noticeIsOver(change, date);
  must(change.submittedOn && change.bill, 'change', 'NOT_SUBMITTED', { ko: '조례는 구의회의 의결을 거쳐야 합니다. 먼저 구의회에 제출하십시오.', en: 'An ordinance needs a bill that the council has passed; submit it first.' });
  const { decidedOn, result } = await write.get(Bill, change.bill, ['decidedOn', 'result']);
  must(decidedOn && passed(result), 'change', 'NOT_PASSED', { ko: '의안이 아직 가결되지 않았습니다. 의안의 의결일과 결과(원안가결, 수정가결)를 확인하십시오.', en: 'The council has not passed the bill; look at its day and result of decision.' });
  notBefore(date, decidedOn, 'date', '의결일', 'the council decided');
}

const passed = (result: Bill['result']): boolean => result === 'PASSED' || result === 'AMENDED';

async function stillInForce(write: Write, regulation: number, date: string): Promise<void> {
  const { enactedOn, abolishedOn } = await write.get(Regulation, regulation, ['enactedOn', 'abolishedOn']);
  must(!abolishedOn, 'change', 'NOT_IN_FORCE', { ko: `대상 법규는 ${abolishedOn ?? ''}에 폐지되었습니다. 이 정비를 중단하십시오.`, en: `The regulation was abolished on ${abolishedOn ?? ''}; drop this change.` });
  notBefore(date, enactedOn, 'date', '제정 공포일', 'its enactment');
}

async function enact(write: Write, change: Change, enactedOn: string, title: string): Promise<number> {
  const { regulationKind: kind, division, upperLaw } = change;
  must(division, 'change', 'NO_DIVISION', { ko: '제정할 법규의 소관 부서가 없습니다. 소관 부서를 정하여 정비대상을 다시 등록하십시오.', en: 'The enactment names no division in charge; propose it again with one.' });
  return write.add(Regulation, { code: await write.nextCode(Regulation, registerSeries(kind)), title, kind, division, enactedOn, upperLaws: upperLaw ? [upperLaw] : [] });
}

/** The text before ends where the new one begins; an abolition ends it without another. */
async function follow(write: Write, regulation: number, change: number, effectiveFrom: string, text: string | null): Promise<void> {
  const [last] = await write.find(RegulationText, ['number', 'effectiveFrom', 'effectiveTo'], { ever: true, where: row => sql`${row('regulation')} = ${regulation}`, order: row => sql`${row('number')} DESC`, limit: 1 });
  if (last) {
    must(last.effectiveFrom < effectiveFrom, 'effectiveOn', 'NOT_AFTER_LAST', { ko: `지금 본문이 ${last.effectiveFrom}부터 시행됩니다. 그보다 뒤의 시행일을 적으십시오.`, en: `The newest text is in force from ${last.effectiveFrom}; the next follows it on a later day.` });
    await write.change(RegulationText, last.id, { effectiveTo: effectiveFrom });
  }
  if (text !== null) await write.add(RegulationText, { regulation, change, number: (last?.number ?? 0) + 1, text, effectiveFrom });
}

async function numberOf(write: Write, { regulationKind }: Change, given: string | null): Promise<string> {
  if (given === null) return `${await write.nextCode(RegulationChange, numberSeries(regulationKind), 1, 'promulgationNumber')}호`;
  numberFits(given, regulationKind);
  const [other] = await write.find(RegulationChange, ['title'], { ever: true, where: row => sql`${row('promulgationNumber')} = ${given}`, limit: 1 });
  must(!other, 'number', 'TAKEN', { ko: `이미 쓴 공포번호입니다(${other?.title ?? ''}). 비워 두면 다음 번호를 매깁니다.`, en: 'This number was used before; left out, the next one is given.' });
  return given;
}

export const promulgationActions = [promulgate];
