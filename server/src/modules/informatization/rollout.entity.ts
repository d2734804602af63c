// Rollout 운영 개시. Items II-12, II-13.
import { DatePrecision } from '@gujeong/shared/vocabulary/common';
import { choice, date, noun, one } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { Division } from '../organization/division.entity.js';
import { InformationSystem } from './informationSystem.entity.js';
import { WorkDomain } from './workDomain.entity.js';

@noun({ doc: '운영 개시: a system, or one of its work domains, live at a division. Coverage counts these. Items II-12, II-13.', exists: { from: 'liveOn', to: 'endedOn' } })
export class Rollout extends Stored {
  @one(() => InformationSystem, 'The system.') system: InformationSystem;
  @one(() => WorkDomain, 'The work domain; null for the whole system.', { nullable: true }) domain: WorkDomain | null;
  @one(() => Division, 'Where it is live.') division: Division;
  @date('운영 개시일; the last day of the month when only that is stated.') liveOn: string;
  @choice(DatePrecision, 'How exact the day is.') precision: DatePrecision;
  @date('운영 종료일; null while it runs.', { nullable: true }) endedOn: string | null;
}
