// A committee's resolution as budget subjects take it: of the right committee, and not before what it decides on.
import { CommitteeKind } from '@gujeong/shared/vocabulary/organization';
import { must } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { Committee } from '../organization/committee.entity.js';
import { CommitteeDecision } from '../organization/committeeDecision.entity.js';

/** Refuses a resolution of another committee, one before `since`, and one after `until` (today when not given). */
export async function decisionOf(write: Write, decision: number | null | undefined, kind: CommitteeKind, since: string | null, until?: string) {
  must(decision != null, 'decision', 'REQUIRED', { ko: `${CommitteeKind.values[kind].ko} 위원회의 심의 결과를 고르십시오.`, en: 'Choose the resolution that decides it.' });
  const found = await write.get(CommitteeDecision, decision, ['committee', 'heldOn', 'result']);
  const committee = await write.get(Committee, found.committee, ['kind', 'name']);
  must(committee.kind === kind, 'decision', 'OTHER_COMMITTEE', { ko: `${committee.name}의 심의입니다. ${CommitteeKind.values[kind].ko} 위원회의 심의를 고르십시오.`, en: `That resolution is of another committee; this needs one of kind ${kind}.` });
  must(since === null || found.heldOn >= since, 'decision', 'TOO_EARLY', { ko: `심의일(${found.heldOn})이 신청·제출일(${since})보다 앞섭니다.`, en: `It was held on ${found.heldOn}, before ${since}.` });
  must(found.heldOn <= (until ?? write.today), until === undefined ? 'decision' : 'date', 'TOO_EARLY', { ko: `심의일(${found.heldOn}) 이후의 날이어야 합니다.`, en: `The resolution is of ${found.heldOn}; the day is on or after it.` });
  return found;
}

/** The resolution of a subject: the one it has been given with the committee's minutes, or the one named now. */
export function sameDecision(known: number | null, given: number | null | undefined): number | null {
  must(known === null || given == null || given === known, 'decision', 'OTHER_DECISION', { ko: '이미 다른 심의 결과가 등록되어 있습니다.', en: 'Another resolution is recorded for it already.' });
  return known ?? given ?? null;
}
