// What a subscriber is told of a change; the record itself is read by whoever wants it.
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ChangeKind } from '@gujeong/shared/vocabulary/history';
import { enumOf } from '../graph/noun.js';
import { DateTimeScalar } from '../graph/scalars.js';

@ObjectType({ description: 'A record was changed: read it again to see how.' })
export class ChangeNotice {
  @Field(() => String, { description: 'The noun, CouncilQuestion for example.' }) noun: string;
  @Field(() => ID, { description: 'The record, for node(id).' }) record: string;
  @Field(() => enumOf(ChangeKind)) kind: ChangeKind;
  @Field(() => Int, { description: 'The revision it is part of; later ones have greater numbers.' }) revision: number;
  @Field(() => DateTimeScalar, { description: '기록 시각.' }) at: string;
  @Field(() => String, { description: '처리: the verb.' }) action: string;
  @Field(() => String, { description: '처리자.' }) actorName: string;
}

/** With the key of the change itself, by which its reading is judged. */
export interface Noticed extends ChangeNotice {
  change: number;
  key: number;
}
