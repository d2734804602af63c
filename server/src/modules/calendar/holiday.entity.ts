// Holiday 공휴일. What due dates are counted around.
import { HolidayKind } from '@gujeong/shared/vocabulary/calendar';
import { choice, date, noun, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';

@noun({
  doc: '공휴일: a day on which offices rest, under the name it rests for; a day with two names (어린이날, 부처님 오신 날) has two rows. Sundays and Saturdays are no rows: see SaturdayRule.',
})
export class Holiday extends Stored {
  @text('날짜와 이름: 2002-09-21 추석.', { unique: true }) code: string;
  @date('날짜.') date: string;
  @text('공휴일 이름.') name: string;
  @choice(HolidayKind, '공휴일, 대체공휴일, 임시공휴일, 구 자체 휴무일.') kind: HolidayKind;
}
