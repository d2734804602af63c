// Award 우수 제안 시상. Item III-research-2.
import { PrizeKind } from '@gujeong/shared/vocabulary/proposals';
import { choice, date, krw, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { Idea } from './idea.entity.js';

@noun({ doc: '우수 제안 시상 (상금, 도서상품권); the total keeps within 4,500천원. Item III-research-2.', exists: { from: 'date' } })
export class Award extends Stored {
  @one(() => Idea, 'The idea awarded.') idea: Idea;
  @text('등급: 최우수, 우수, 장려, 노력.') rank: string;
  @date('시상일.') date: string;
  @choice(PrizeKind, '상금, 도서상품권.') prize: PrizeKind;
  @krw('금액, in won.') amount: number;
}
