// A rule that was not met, as a mutation's payload tells it.
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A rule or a value that was not met: which, where in the input, and how to mend it. Nothing was written.' })
export class UserError {
  @Field(() => String, { description: 'A constant, REQUIRED for example.' }) code: string;
  @Field(() => [String], { description: "Where in the input: ['cause'], ['entries', '2', 'amount']." }) path: string[];
  @Field(() => String, { description: 'In English.' }) message: string;
  @Field(() => String, { description: '한국어.' }) messageKo: string;
}
