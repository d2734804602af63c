// What may be done with an idea, by the stage it has reached.
import type { IdeaStage } from '@gujeong/shared/vocabulary/proposals';
import { IdeaStage as Stages } from '@gujeong/shared/vocabulary/proposals';
import { sql } from '../../graph/sql.js';
import { must, refuse } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { Committee } from '../organization/committee.entity.js';
import { CommitteeDecision } from '../organization/committeeDecision.entity.js';
import { Idea } from './idea.entity.js';
import { IdeaReview } from './ideaReview.entity.js';

/** The idea at one of the stages; refuses one at another, and a day before what was done with it last. */
export async function ideaAt(write: Write, key: number, stages: readonly IdeaStage[], date: string) {
  const idea = await write.get(Idea, key, ['stage', 'receivedOn', 'adoptedOn', 'division']);
  const names = (language: 'ko' | 'en'): string => stages.map(s => Stages.values[s][language]).join(', ');
  if (!stages.includes(idea.stage)) refuse('idea', 'STAGE', { ko: `${Stages.values[idea.stage].ko} 단계의 제안입니다. ${names('ko')} 단계에서만 할 수 있습니다.`, en: `The idea is ${Stages.values[idea.stage].en.toLowerCase()}; this is done when it is ${names('en').toLowerCase()}.` });
  const judged = await write.find(IdeaReview, ['date'], { where: row => sql`${row('idea')} = ${key}` });
  const since = [idea.receivedOn, ...judged.map(r => r.date), ...(idea.adoptedOn ? [idea.adoptedOn] : [])].toSorted().at(-1)!;
  must(date >= since, 'date', 'TOO_EARLY', { ko: `${since}보다 앞설 수 없습니다.`, en: `It is done on ${since} or later.` });
  return idea;
}

/** A resolution of the research committee, made by the day. */
export async function resolved(write: Write, decision: number, date: string): Promise<CommitteeDecision['result']> {
  const { committee, heldOn, result } = await write.get(CommitteeDecision, decision, ['committee', 'heldOn', 'result']);
  must((await write.get(Committee, committee, ['kind'])).kind === 'POLICY_RESEARCH', 'decision', 'OTHER_COMMITTEE', { ko: '구정연구기획 실무위원회의 심의 결과여야 합니다.', en: 'It must be a resolution of the research committee.' });
  must(heldOn <= date, 'decision', 'LATER_DECISION', { ko: `${heldOn}에 한 심의입니다. 날짜를 확인하십시오.`, en: `That was resolved on ${heldOn}; check the day.` });
  return result;
}
