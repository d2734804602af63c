// StatisticAxis 분류 축: a value inside a StatisticSeries, not a row of its own.
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: '분류 축: one axis of a series, by which its values are cut.' })
export class StatisticAxis {
  @Field(() => Int, { description: '1, 2 or 3: which axis attribute of StatisticValue holds its codes.' }) number: number;
  @Field(() => String, { description: 'The code list its codes come from: Nationality, Sex, AgeGroup, Industry.' }) code: string;
  @Field(() => String, { description: '축 이름: 국적, 성별, 연령, 산업.' }) name: string;
}
