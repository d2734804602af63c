// GraphQL types of the comparison of two budget versions.
import { BudgetSide, FundCode } from '@gujeong/shared/vocabulary/budget';
import { Field, ID, ObjectType } from 'type-graphql';
import { enumOf } from '../../graph/noun.js';
import { DateScalar, KRW, Ratio } from '../../graph/scalars.js';

@ObjectType({ description: 'One line under two budget versions. Won.' })
export class BudgetComparisonRow {
  @Field(() => ID, { description: 'The BudgetLine.' }) line: string;
  @Field(() => String, { description: '예산과목 코드.' }) code: string;
  @Field(() => String, { description: '세부사업과 통계목.' }) name: string;
  @Field(() => enumOf(BudgetSide)) side: BudgetSide;
  @Field(() => enumOf(FundCode)) fund: FundCode;
  @Field(() => String, { description: '소관부서.' }) division: string;
  @Field(() => KRW, { description: '기정예산액, or what the base makes of the line.' }) before: number;
  @Field(() => KRW, { description: '증(△)감.' }) change: number;
  @Field(() => KRW, { description: 'What the version makes of the line.' }) after: number;
  @Field(() => Ratio, { nullable: true, description: '증감률 = change ÷ before; null when there was nothing.' }) rate: number | null;
}

@ObjectType({ description: 'The lines of one fund, or of all, on one side of the budget. Won.' })
export class BudgetComparisonTotal {
  @Field(() => enumOf(BudgetSide)) side: BudgetSide;
  @Field(() => enumOf(FundCode), { nullable: true, description: 'SPECIAL adds its funds; null adds all.' }) fund: FundCode | null;
  @Field(() => KRW) before: number;
  @Field(() => KRW) change: number;
  @Field(() => KRW) after: number;
  @Field(() => Ratio, { nullable: true, description: 'change ÷ before; null when there was nothing.' }) rate: number | null;
}

@ObjectType({ description: '예산 비교: a budget version beside its base, line by line.' })
export class BudgetComparison {
  @Field(() => ID, { nullable: true, description: 'The version it is held against; null: the budget so far.' }) base: string | null;
  @Field(() => ID, { description: 'The version looked at.' }) version: string;
  @Field(() => DateScalar, { description: '기준일: the day on which the budget before is struck.' }) baseOn: string;
  @Field(() => [BudgetComparisonRow], { description: 'Lines that change, by code; with `unchanged`, all that hold a budget.' }) rows: BudgetComparisonRow[];
  @Field(() => [BudgetComparisonTotal], { description: 'All lines, changed or not: each side in all, by account and by fund.' }) totals: BudgetComparisonTotal[];
}
