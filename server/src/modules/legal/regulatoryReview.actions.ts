// Regulatory reform: a rule is registered, its impact analysed, and the committee decides.
import { RegulatoryResult, RegulatoryReviewKind } from '@gujeong/shared/vocabulary/legal';
import { action } from '../../writing/action.js';
import { both, choiceOf, day, of, record } from '../../writing/fields.js';
import { must } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { notBefore } from './dates.rules.js';
import { RegulatoryReview } from './regulatoryReview.entity.js';

const RESULTS: Readonly<Record<RegulatoryReviewKind, readonly RegulatoryResult[]>> = {
  EXISTING: ['KEPT', 'RELAXED', 'ABOLISHED'], NEW: ['APPROVED', 'REJECTED'], STRENGTHENED: ['APPROVED', 'REJECTED'],
};

async function openReview(write: Write, key: number) {
  const review = await write.get(RegulatoryReview, key, ['kind', 'registeredOn', 'impactAnalysedOn', 'decidedOn']);
  must(!review.decidedOn, 'review', 'DECIDED', { ko: `${review.decidedOn ?? ''}에 이미 의결한 심사입니다.`, en: `It was decided on ${review.decidedOn ?? ''}.` });
  return review;
}

const registerRegulatoryReview = action({
  name: 'registerRegulatoryReview',
  title: { ko: '규제 심사 등록', en: 'Register a review' },
  doc: '규제 심사 등록: an existing rule that was found, or a new or stronger one that is planned. Item III-policy-3.',
  returns: () => RegulatoryReview,
  may: 'S',
  owner: 'division',
  input: both(of(RegulatoryReview, 'kind', 'subject', 'division', 'regulation'), day('registeredOn', '등록일.', { ko: '등록일', en: 'Registered on' })),
  run: async (write, input) => {
    must(input.kind !== 'STRENGTHENED' || input.regulation, 'regulation', 'REQUIRED', { ko: '강화할 규제가 들어 있는 법규를 고르십시오.', en: 'Say which regulation holds the rule that is made stronger.' });
    return write.add(RegulatoryReview, { ...input, code: await write.nextCode(RegulatoryReview, `RR-${input.registeredOn.slice(0, 4)}-`) });
  },
});

const analyseImpact = action({
  name: 'analyseImpact',
  title: { ko: '규제영향분석', en: 'Analyse impact' },
  doc: '규제영향분석 of a new or stronger rule, before it is decided (행정규제기본법 제7조).',
  returns: () => RegulatoryReview,
  on: 'review',
  may: 'S',
  owner: 'review.division',
  input: both(record('review', () => RegulatoryReview, '규제 심사.'), day('date', '규제영향분석일.', { ko: '분석일', en: 'Analysed on' })),
  run: async (write, { review: key, version, date }) => {
    const { kind, registeredOn, impactAnalysedOn } = await openReview(write, key);
    must(kind !== 'EXISTING', 'review', 'NOT_NEEDED', { ko: '잔존규제 정비에는 규제영향분석이 없습니다. 바로 심사하십시오.', en: 'Only new and stronger rules are analysed.' });
    must(!impactAnalysedOn, 'review', 'ANALYSED', { ko: `${impactAnalysedOn ?? ''}에 이미 분석하였습니다.`, en: `It was analysed on ${impactAnalysedOn ?? ''}.` });
    notBefore(date, registeredOn, 'date', '등록일', 'it was registered');
    await write.change(RegulatoryReview, key, { impactAnalysedOn: date }, version);
    return key;
  },
});

const decideRegulatoryReview = action({
  name: 'decideRegulatoryReview',
  title: { ko: '심사 의결', en: 'Decide' },
  doc: '심사 의결: an existing rule is kept, relaxed or abolished; a new or stronger one, once its impact is analysed, approved or rejected.',
  returns: () => RegulatoryReview,
  on: 'review',
  may: 'P',
  input: both(record('review', () => RegulatoryReview, '규제 심사.'), choiceOf('result', RegulatoryResult, '심사 결과.'), day('date', '의결일.', { ko: '의결일', en: 'Decided on' })),
  run: async (write, { review: key, version, result, date }) => {
    const { kind, registeredOn, impactAnalysedOn } = await openReview(write, key);
    const fitting = RESULTS[kind];
    const told = (language: 'ko' | 'en'): string => fitting.map(r => RegulatoryResult.values[r][language]).join(', ');
    must(fitting.includes(result), 'result', 'OTHER_KIND', { ko: `${RegulatoryReviewKind.values[kind].ko}의 결과는 ${told('ko')} 가운데 하나입니다.`, en: `A review of this kind ends in one of: ${told('en')}.` });
    must(kind === 'EXISTING' || impactAnalysedOn, 'review', 'NOT_ANALYSED', { ko: '신설·강화 규제는 규제영향분석을 먼저 하여야 합니다.', en: 'The impact of a new or stronger rule is analysed before it is decided.' });
    notBefore(date, impactAnalysedOn ?? registeredOn, 'date', '앞 단계의 날', 'the step before');
    await write.change(RegulatoryReview, key, { decidedOn: date, result }, version);
    return key;
  },
});

export const regulatoryReviewActions = [registerRegulatoryReview, analyseImpact, decideRegulatoryReview];
