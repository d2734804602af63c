// 구민창안과 직원 아이디어: received, scored, awarded, adopted, put in place, or rejected.
import { sql } from '../../graph/sql.js';
import { action } from '../../writing/action.js';
import { both, day, of, optional, record } from '../../writing/fields.js';
import { must } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { Project } from '../workplan/project.entity.js';
import { Award } from './award.entity.js';
import { Idea } from './idea.entity.js';
import { ideaAt, resolved } from './idea.rules.js';
import { IdeaReview } from './ideaReview.entity.js';

/** The plan item under which ideas are run; its required budget is what the awards of a year keep within. */
const PROGRAMME = 'III-research-2';

const receiveIdea = action({
  name: 'receiveIdea',
  title: { ko: '제안 접수', en: 'Receive' },
  doc: '제안 접수: a proposal of a resident or an idea of the staff. Item III-research-2.',
  returns: () => Idea,
  may: 'R',
  input: both(of(Idea, 'title', 'text', 'proposer'), optional(of(Idea, 'division', 'finding')), day('receivedOn', '접수일.', { ko: '접수일', en: 'Received on' })),
  run: async (write, input) => write.add(Idea, { ...input, code: await write.nextCode(Idea, `IDEA-${input.receivedOn.slice(0, 4)}-`) }),
});

const scoreIdea = action({
  name: 'scoreIdea',
  title: { ko: '제안 심사', en: 'Score' },
  doc: '제안 심사: a score of the 구정연구기획 실무위원회, 0 to 1. Item III-research-2.',
  returns: () => IdeaReview,
  on: 'idea',
  may: 'R',
  input: both(of(IdeaReview, 'idea', 'score'), optional(of(IdeaReview, 'comment', 'decision')), day('date', '심사일.', { ko: '심사일', en: 'Scored on' })),
  run: async (write, input) => {
    await ideaAt(write, input.idea, ['RECEIVED', 'REVIEWED'], input.date);
    must(input.score >= 0 && input.score <= 1, 'score', 'OUT_OF_RANGE', { ko: '평점은 0에서 1까지입니다. 예: 92점은 0.92', en: 'A score is 0 to 1, for example 0.92.' });
    if (input.decision != null) await resolved(write, input.decision, input.date);
    return write.add(IdeaReview, input);
  },
});

const awardIdea = action({
  name: 'awardIdea',
  title: { ko: '시상', en: 'Award' },
  doc: "시상: a prize for a scored idea; the awards of a year keep within the programme's required budget (4,500천원). Item III-research-2.",
  returns: () => Award,
  on: 'idea',
  may: 'R',
  input: both(of(Award, 'idea', 'rank', 'prize', 'amount'), day('date', '시상일.', { ko: '시상일', en: 'Awarded on' })),
  run: async (write, input) => {
    await ideaAt(write, input.idea, ['REVIEWED'], input.date);
    must(input.amount > 0, 'amount', 'OUT_OF_RANGE', { ko: '금액은 0원보다 커야 합니다.', en: 'A prize is more than 0 won.' });
    const left = await leftForAwards(write, input.date.slice(0, 4));
    must(left === null || input.amount <= left, 'amount', 'OVER_BUDGET', { ko: `시상금 예산이 ${String(left?.toLocaleString('en-US'))}원 남았습니다. 그 안에서 정하십시오.`, en: `${String(left?.toLocaleString('en-US'))} won are left for awards.` });
    return write.add(Award, input);
  },
});

/** What a year's awards may still come to; null where no budget is stated. */
async function leftForAwards(write: Write, year: string): Promise<number | null> {
  const [programme] = await write.find(Project, ['requiredBudget'], { where: row => sql`${row('code')} = ${PROGRAMME}` });
  if (programme?.requiredBudget == null) return null;
  const given = await write.find(Award, ['amount'], { ever: true, where: row => sql`SUBSTR(${row('date')}, 1, 4) = ${year}` });
  return programme.requiredBudget - given.reduce((sum, a) => sum + a.amount, 0);
}

const adoptIdea = action({
  name: 'adoptIdea',
  title: { ko: '채택', en: 'Adopt' },
  doc: '채택: the project that takes the idea up, or the title of a new one of the basic plan, led by the division of the idea. Item III-research-2.',
  returns: () => Idea,
  on: 'idea',
  may: 'R',
  input: both(record('idea', () => Idea, 'The idea.'), optional(of(Idea, 'project')), optional(of(Project, 'title', 'division')), day('date', '채택일.', { ko: '채택일', en: 'Adopted on' })),
  run: async (write, { idea, version, project, title, division, date }) => {
    const found = await ideaAt(write, idea, ['REVIEWED', 'AWARDED'], date);
    must((project == null) !== (title == null), project == null ? 'project' : 'title', 'EXACTLY_ONE', { ko: '사업을 고르거나 새 사업명을 적으십시오. 둘 가운데 하나입니다.', en: 'Name the project, or give the title of a new one: one of the two.' });
    await write.change(Idea, idea, { adoptedOn: date, project: project ?? await newProject(write, title!, division ?? found.division, date) }, version);
    return idea;
  },
});

async function newProject(write: Write, title: string, division: number | null, date: string): Promise<number> {
  must(division !== null, 'division', 'REQUIRED', { ko: '제안에 부서가 없으므로 주관부서를 정해야 합니다.', en: 'The idea has no division: say which one leads the project.' });
  return write.add(Project, { code: await write.nextCode(Project, `${date.slice(0, 4)}-BASIC-`), title, kind: 'BASIC_PLAN', division, startsOn: date });
}

const putIdeaInPlace = action({
  name: 'putIdeaInPlace',
  title: { ko: '시행', en: 'Put in place' },
  doc: '시행: the adopted idea is in place from this day. Item III-research-2.',
  returns: () => Idea,
  on: 'idea',
  may: 'R',
  input: both(record('idea', () => Idea, 'The idea.'), day('date', '시행일.', { ko: '시행일', en: 'In place on' })),
  run: async (write, { idea, version, date }) => {
    await ideaAt(write, idea, ['ADOPTED'], date);
    await write.change(Idea, idea, { inPlaceOn: date }, version);
    return idea;
  },
});

const rejectIdea = action({
  name: 'rejectIdea',
  title: { ko: '불채택', en: 'Reject' },
  doc: '불채택: the idea is not taken up. Item III-research-2.',
  returns: () => Idea,
  on: 'idea',
  may: 'R',
  input: both(record('idea', () => Idea, 'The idea.'), day('date', '불채택일.', { ko: '불채택일', en: 'Rejected on' })),
  run: async (write, { idea, version, date }) => {
    await ideaAt(write, idea, ['RECEIVED', 'REVIEWED', 'AWARDED'], date);
    await write.change(Idea, idea, { rejectedOn: date }, version);
    return idea;
  },
});

export const ideaActions = [receiveIdea, scoreIdea, awardIdea, adoptIdea, putIdeaInPlace, rejectIdea];
