// DueRule 기한 규칙. How a due date follows from a day, kept as data with the period it is in force.
import { DueRuleAnchor, DueRuleCap, DueRuleCounting, DueRuleDirection, DueRuleSubject, DueRuleTarget } from '@gujeong/shared/vocabulary/calendar';
import { choice, date, flag, int, longText, noun, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';

@noun({
  doc: '기한 규칙: how many days, of which kind, from which day; a change of law adds a row. That in force on the day counted from applies. A rule of law names its article, one of the office says so.',
  exists: { from: 'validFrom', to: 'validTo' },
})
export class DueRule extends Stored {
  @text('규칙 번호.', { unique: true }) code: string;
  @text('규칙명.') name: string;
  @choice(DueRuleSubject, '무엇의 기한인지.') subject: DueRuleSubject;
  @choice(DueRuleTarget, '공식 기한, 내부 기한.') target: DueRuleTarget;
  @choice(DueRuleAnchor, '기준일: the day it counts from.') anchor: DueRuleAnchor;
  @choice(DueRuleDirection, '기준일부터 n일 이내, 기준일 n일 전.') direction: DueRuleDirection;
  @int('일수.') days: number;
  @choice(DueRuleCounting, '역일, 근무일.') counting: DueRuleCounting;
  @flag('초일 산입: the day counted from is itself the first day; not so by 민법 제157조.') firstDayCounts: boolean;
  @flag('휴일 순연: an end on a holiday moves to the next day (민법 제161조); one counted back moves to the day before.') movesFromHoliday: boolean;
  @choice(DueRuleCap, '기한의 한도; null where there is none.', { nullable: true }) cap: DueRuleCap | null;
  @flag('불변기간: neither the court nor the office can extend it.') peremptory: boolean;
  @longText("근거: the article of law, or that it is the office's own rule.") basis: string;
  @date('First day in force.') validFrom: string;
  @date('The day it ceased to be in force; null while it is.', { nullable: true }) validTo: string | null;
}
