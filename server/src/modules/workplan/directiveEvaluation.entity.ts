// DirectiveEvaluation 지시사항 추진실태 평가. Item II-5.
import { Quarter } from '@gujeong/shared/vocabulary/common';
import { CheckMethod, DirectiveResult } from '@gujeong/shared/vocabulary/workplan';
import { choice, date, int, longText, noun, one } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { Directive } from './directive.entity.js';

@noun({
  doc: '지시사항 추진실태 평가: quarterly, in writing or on site; 부진 has a cause and a countermeasure. Item II-5.',
  exists: { from: 'date' },
})
export class DirectiveEvaluation extends Stored {
  @one(() => Directive, 'The directive evaluated.') directive: Directive;
  @int('The year of the quarter.') year: number;
  @choice(Quarter, '분기.') quarter: Quarter;
  @date('평가일.') date: string;
  @choice(CheckMethod, '서면, 현장확인.') method: CheckMethod;
  @choice(DirectiveResult, '추진완료, 정상추진, 부진.') result: DirectiveResult;
  @longText('사유; null where none is given.', { nullable: true }) reason: string | null;
  @longText('부진 원인; null unless delayed.', { nullable: true }) cause: string | null;
  @longText('정상추진 대책; null unless delayed.', { nullable: true }) countermeasure: string | null;
}
