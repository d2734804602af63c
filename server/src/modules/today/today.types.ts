// What `today` answers.
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { TodayKind } from '@gujeong/shared/vocabulary/today';
import { enumOf } from '../../graph/noun.js';
import { DateScalar } from '../../graph/scalars.js';

const kinds = enumOf(TodayKind);

@ObjectType({ description: 'The division that an entry is about, briefly.' })
export class TodayDivision {
  @Field(() => ID) id: string;
  @Field(() => String, { description: '부서 코드.' }) code: string;
  @Field(() => String, { description: '부서명.' }) name: string;
}

@ObjectType({ description: 'Something that wants doing.' })
export class TodayEntry {
  @Field(() => kinds) kind: TodayKind;
  @Field(() => String, { description: 'The noun of the record, CouncilQuestion for example.' }) noun: string;
  @Field(() => ID, { description: 'The record, for node(id).' }) record: string;
  @Field(() => String, { description: '번호와 제목.' }) title: string;
  @Field(() => DateScalar, { nullable: true, description: '기한; of what waits, that of the question or directive behind it.' }) dueOn: string | null;
  @Field(() => Int, { nullable: true, description: 'Days left at the reference date; negative: so many days over.' }) days: number | null;
  @Field(() => TodayDivision, { nullable: true, description: 'Whose turn it is; null where nobody has it yet.' }) division: TodayDivision | null;
  @Field(() => Boolean, { nullable: true, description: '인지 확인 of a peremptory deadline; null of anything else.' }) acknowledged: boolean | null;
  @Field(() => String, { description: '무엇이 어떤지, 한 문장으로.' }) what: string;
  @Field(() => String, { description: 'The same in English.' }) whatEn: string;
}

@ObjectType({ description: 'Where the records behind counts are listed: a root field, and the filter (where, as JSON) of each count; null where the kind has no such count.' })
export class TodayCountLists {
  @Field(() => String, { description: 'The root field, councilQuestions for example.' }) field: string;
  @Field(() => String, { nullable: true, description: '기한경과.' }) overdue: string | null;
  @Field(() => String, { nullable: true, description: '오늘 기한.' }) due: string | null;
  @Field(() => String, { nullable: true, description: '임박.' }) upcoming: string | null;
  @Field(() => String, { nullable: true, description: '대기.' }) waiting: string | null;
}

@ObjectType({ description: 'How much there is of one kind.' })
export class TodayCount {
  @Field(() => kinds) kind: TodayKind;
  @Field(() => Int, { description: '기한경과.' }) overdue: number;
  @Field(() => Int, { description: '오늘 기한.' }) due: number;
  @Field(() => Int, { description: '임박: within fourteen days.' }) upcoming: number;
  @Field(() => Int, { description: '대기.' }) waiting: number;
  @Field(() => TodayCountLists, { nullable: true, description: 'The same records as lists at the same reference date, for roles that are given counts only; null where the entries are listed here.' }) lists: TodayCountLists | null;
}

@ObjectType({ description: "오늘: what wants doing. To staff that of their divisions (and of the field they coordinate), to the liaison that of the council and of lawsuits; roles that answer for the whole office are given counts only. Of each kind at most a hundred are listed on either side of the date." })
export class Today {
  @Field(() => DateScalar, { description: '기준일.' }) asOf: string;
  @Field(() => [TodayEntry], { description: '기한경과, peremptory deadlines first.' }) overdue: readonly TodayEntry[];
  @Field(() => [TodayEntry], { description: '오늘 기한.' }) due: readonly TodayEntry[];
  @Field(() => [TodayEntry], { description: '임박: within fourteen days, the earliest first.' }) upcoming: readonly TodayEntry[];
  @Field(() => [TodayEntry], { description: "대기: what waits for one's own hand." }) waiting: readonly TodayEntry[];
  @Field(() => [TodayCount], { description: 'How much there is, by kind: of what is listed, or of the whole office.' }) counts: readonly TodayCount[];
}
