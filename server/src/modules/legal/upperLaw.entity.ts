// UpperLaw 상위법령. Items II-9, III-council-2.
import { date, many, linkedBy, noun, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { LegalThreshold } from '../budget/legalThreshold.entity.js';
import { Regulation } from './regulation.entity.js';
import { RegulationChange } from './regulationChange.entity.js';

@noun({ doc: '상위법령: the law, decree or rule a regulation rests on; its change is a reason to amend or abolish. Items II-9, III-council-2.' })
export class UpperLaw extends Stored {
  @text('법령 코드.', { unique: true }) code: string;
  @text('법령명: 지방자치법.') title: string;
  @date('최근 개정일; null where not known.', { nullable: true }) changedOn: string | null;
  @linkedBy(() => Regulation, 'upperLaws', 'Regulations that rest on it.') regulations: Regulation[];
  @many(() => RegulationChange, 'upperLaw', 'Changes it gave the reason for.') regulationChanges: RegulationChange[];
  @many(() => LegalThreshold, 'basis', 'Limits it sets.') thresholds: LegalThreshold[];
}
