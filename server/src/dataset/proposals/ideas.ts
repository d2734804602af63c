// Ideas: received from 19 July, scored by the 구정연구기획 실무위원회 in September, awarded in October, taken up from November.
import type { Draft } from '../draft.js';
import { addDays, Random } from '../random.js';
import { workdayFrom } from '../workdays.js';
import { awardedOn, winners } from './prizes.js';
import { residentProposals, staffIdeas, type Proposal } from './ideaCatalogue.js';

const deferred = 11;

const decisions = {
  APPROVED: { code: 'DEC-RESEARCH-2002-1', agenda: '2002년 구민창안 및 구정발전 아이디어 우수작 선정', comment: '구정에 바로 쓸 수 있고 효과가 뚜렷함' },
  DEFERRED: { code: 'DEC-RESEARCH-2002-2', agenda: '2002년 구민창안 및 구정발전 아이디어 보완 후 재심의', comment: '관계부서 협의와 소요예산 검토가 더 필요함' },
  REJECTED: { code: 'DEC-RESEARCH-2002-3', agenda: '2002년 구민창안 및 구정발전 아이디어 불채택', comment: '이미 시행 중이거나 구의 권한 밖임' },
} as const;
type Result = keyof typeof decisions;

const reviewedOn = '2002-09-17';
const rejectedOn = '2002-10-02';
const adopted = 9;
const inPlace = 4;

export function generateIdeas(draft: Draft): void {
  const random = new Random('proposals:ideas');
  for (const [result, { code, agenda }] of Object.entries(decisions)) {
    draft.add('CommitteeDecision', { code, committee: 'COM-RESEARCH', heldOn: reviewedOn, agenda, result, origin: 'GENERATED' });
  }
  const received = [...dated(random, residentProposals, 'RESIDENT'), ...dated(random, staffIdeas, 'STAFF')];
  received.sort((a, b) => a.receivedOn.localeCompare(b.receivedOn));
  // The committee's ranking is a shuffle of what was received; the score falls from place to place.
  const places = random.shuffle(received.map((_, i) => i));
  received.forEach(({ proposal: [title, division, text], proposer, receivedOn }, i) => {
    const place = places[i]!;
    const result: Result = place < winners.length ? 'APPROVED' : place < winners.length + deferred ? 'DEFERRED' : 'REJECTED';
    const code = `IDEA-2002-${String(i + 1).padStart(3, '0')}`;
    const isAdopted = place < adopted;
    draft.add('Idea', {
      code, title, text, proposer, division, receivedOn,
      adoptedOn: isAdopted ? workdayFrom(addDays('2002-11-04', place * 2)) : undefined,
      inPlaceOn: place < inPlace ? workdayFrom(addDays('2002-12-02', place * 5)) : undefined,
      rejectedOn: result === 'REJECTED' ? rejectedOn : undefined,
      project: isAdopted ? projectOf(draft, division) : undefined,
      origin: 'GENERATED',
    });
    draft.add('IdeaReview', {
      key: `${code}:1`, idea: code, date: reviewedOn, score: score(place), comment: decisions[result].comment, decision: decisions[result].code, origin: 'GENERATED',
    });
    const won = winners[place];
    if (won) draft.add('Award', { key: `${code}:award`, idea: code, date: awardedOn, ...won, origin: 'GENERATED' });
  });
}

/** 0.95 for the first, 0.86 for the tenth: two decimals, as a committee gives them. */
const score = (place: number): number => (95 - place) / 100;

function dated(random: Random, proposals: readonly Proposal[], proposer: 'RESIDENT' | 'STAFF') {
  return proposals.map(proposal => ({ proposal, proposer, receivedOn: workdayFrom(random.day('2002-07-19', '2002-08-30')) }));
}

/** The division's first programme in the basic plan, which takes the idea in. */
export const projectOf = (draft: Draft, division: string): string | undefined =>
  draft.rows('Project').find(row => row.kind === 'BASIC_PLAN' && row.division === division)?.key;
