// FundingShare 재원: one part of a line's money, a value object kept in the line. Item III-computing-2.
import { Field, ObjectType } from 'type-graphql';
import { FundingSource } from '@gujeong/shared/vocabulary/common';
import { enumOf } from '../../graph/noun.js';
import { Ratio } from '../../graph/scalars.js';

@ObjectType({ description: '재원 비율: the shares of a line sum to 1; NATIONAL 1 is 전액국비.' })
export class FundingShare {
  @Field(() => enumOf(FundingSource), { description: '구비, 시비, 국비.' }) source: FundingSource;
  @Field(() => Ratio, { description: 'Part of the whole, 0–1, unrounded.' }) share: number;
}
