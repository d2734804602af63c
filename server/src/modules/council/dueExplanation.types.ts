// How the due dates of a question follow from the rules, step by step. Not stored.
import { DueStepKind } from '@gujeong/shared/vocabulary/calendar';
import { Field, ID, ObjectType } from 'type-graphql';
import { enumOf } from '../../graph/noun.js';
import { DateScalar } from '../../graph/scalars.js';

const maybe = { nullable: true } as const;
const StepKind = enumOf(DueStepKind);

@ObjectType({ description: '기한 산정의 한 단계.' })
export class DueExplanationStep {
  @Field(() => StepKind) kind: DueStepKind;
  @Field(() => DateScalar, { description: 'The day the step is about or leads to.' }) date: string;
  @Field(() => String) text: string;
  @Field(() => String) textKo: string;
  @Field(() => String, { nullable: true, description: '근거: the article of law or the rule of the office; null where it needs none.' }) basis: string | null;
}

@ObjectType({ description: '한 기한의 산정: the day, the rule it follows from, and each step to it.' })
export class ExplainedDue {
  @Field(() => DateScalar) dueOn: string;
  @Field(() => String, { description: '규칙 번호: the code of its DueRule.' }) rule: string;
  @Field(() => Boolean, { description: 'false: holidays of a year that was counted are not on file.' }) complete: boolean;
  @Field(() => [DueExplanationStep], { description: 'The last one leads to the due date.' }) steps: DueExplanationStep[];
}

@ObjectType({ description: '구정질문의 답변 기한과 내부 기한이 정해진 과정.' })
export class DueExplanation {
  @Field(() => ID, { description: 'The question.' }) question: string;
  @Field(() => ExplainedDue, { ...maybe, description: '답변 기한; null where no rule was in force.' }) official: ExplainedDue | null;
  @Field(() => ExplainedDue, { ...maybe, description: '내부 기한; null where none was set.' }) internal: ExplainedDue | null;
}
