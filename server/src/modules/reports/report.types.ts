// A report view answered as a table, with what a click on a figure opens. Not stored.
import { viewOf } from '@gujeong/shared/reports/index';
import { Rounding, Verdict } from '@gujeong/shared/vocabulary/reconcile';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../graph/noun.js';
import { DateScalar } from '../../graph/scalars.js';

const VerdictEnum = enumOf(Verdict);
const RoundingEnum = enumOf(Rounding);
const maybe = { nullable: true } as const;

@ObjectType({ description: 'A cell of a report table, by the ids of table, row and column.' })
export class FigureRef {
  @Field(() => String) table: string;
  @Field(() => String) row: string;
  @Field(() => String) column: string;
}

@ObjectType({ description: 'The one cell that would mend every check it breaks: what is printed, and the value that mends.' })
export class SolvedCell extends FigureRef {
  @Field(() => String) declare table: string;
  @Field(() => String) declare row: string;
  @Field(() => String) declare column: string;
  @Field(() => Float, maybe) printed: number | null;
  @Field(() => Float) value: number;
}

@ObjectType({ description: 'A check (검산): an identity over figures and what it found.' })
export class Check {
  @Field(() => String, { description: 'Stable: its name and label, for example training-plan.total:h2Persons.' }) id: string;
  @Field(() => Int) number: number;
  @Field(() => String) name: string;
  @Field(() => String, { description: 'The first item it speaks of.' }) item: string;
  @Field(() => [String]) items: string[];
  @Field(() => String) title: string;
  @Field(() => String) titleEn: string;
  @Field(() => Float, { nullable: true, description: 'The stated figure.' }) left: number | null;
  @Field(() => Float, { nullable: true, description: 'The same from the other figures.' }) right: number | null;
  @Field(() => Float, { nullable: true, description: 'right − left; null where a side is not stated.' }) difference: number | null;
  @Field(() => RoundingEnum as typeof String, { description: 'The rounding under which it was judged.' }) rounding: Rounding;
  @Field(() => VerdictEnum as typeof String) verdict: Verdict;
  @Field(() => String, { description: 'The sum as an official would write it: 659 + 939 = 1,598 ≠ 1,500.' }) arithmetic: string;
  @Field(() => [FigureRef], { description: 'The figures it speaks of; table `prose` for those printed in a sentence.' }) cells: FigureRef[];
  @Field(() => SolvedCell, maybe) solved: SolvedCell | null;
  @Field(() => String, maybe) note: string | null;
  @Field(() => String, maybe) noteEn: string | null;
}

@ObjectType({ description: 'A line of the source text.' })
export class SourceLine {
  @Field(() => Int) number: number;
  @Field(() => String) text: string;
}

@ObjectType({ description: 'The figure as the document states it.' })
export class StatedFigure {
  @Field(() => Float, maybe) value: number | null;
  @Field(() => String) printed: string;
  @Field(() => Float, { nullable: true, description: 'What the office reads where the print is wrong.' }) reading: number | null;
  @Field(() => String, maybe) note: string | null;
  @Field(() => [Int]) lines: number[];
}

@ObjectType({ description: 'One term of the sum that gives a figure.' })
export class FigurePart {
  @Field(() => String) row: string;
  @Field(() => String) column: string;
  @Field(() => String, { description: '+ − × ÷' }) sign: string;
  @Field(() => String) label: string;
  @Field(() => String) labelEn: string;
  @Field(() => String) text: string;
}

@ObjectType({ description: 'What a figure opens: the records counted, the query that lists them, its sum, checks and source lines.' })
export class FigureOrigin {
  @Field(() => Int, { nullable: true, description: 'Records counted; null where the figure is not counted from one list.' }) records: number | null | Promise<number>;
  @Field(() => String, { nullable: true, description: 'A query that lists them under `records`; takes $first and $after.' }) query: string | null;
  @Field(() => String, { nullable: true, description: 'Its variables as JSON.' }) variables: string | null;
  @Field(() => String, maybe) formula: string | null;
  @Field(() => String, maybe) formulaEn: string | null;
  @Field(() => [FigurePart]) parts: FigurePart[];
  @Field(() => [Check]) checks: Check[];
  @Field(() => [SourceLine]) source: SourceLine[];
}

@ObjectType({ description: 'One cell of a report table: what is computed, as it prints, and what the document states.' })
export class ReportCell {
  @Field(() => String) column: string;
  @Field(() => Float, { nullable: true, description: "In the table's unit; null where the print is blank." }) value: number | null;
  @Field(() => String, { description: 'As printed: 1,775 · △36,868 · - · .' }) text: string;
  @Field(() => String, { description: 'The same in English where it is a word of a code list; else as printed.' }) textEn: string;
  @Field(() => Int, { nullable: true, description: 'The footnote it carries.' }) mark: number | null;
  @Field(() => StatedFigure, { nullable: true, description: 'What the document states here; null where it states nothing.' }) stated: StatedFigure | null;
  @Field(() => FigureOrigin) figure: FigureOrigin;
}

@ObjectType({ description: 'A column of a report table, with the merged heading above it.' })
export class ReportColumn {
  @Field(() => String) id: string;
  @Field(() => String) label: string;
  @Field(() => String) labelEn: string;
  @Field(() => String, { nullable: true, description: 'The merged heading above; neighbours that share it stand under one.' }) group: string | null;
  @Field(() => String, maybe) groupEn: string | null;
  @Field(() => Boolean, { description: 'Holds words, not figures.' }) text: boolean;
}

@ObjectType({ description: 'A row of a report table.' })
export class ReportRow {
  @Field(() => String) id: string;
  @Field(() => String) label: string;
  @Field(() => String) labelEn: string;
  @Field(() => Int) indent: number;
  @Field(() => Boolean) total: boolean;
  @Field(() => [ReportCell]) cells: ReportCell[];
}

@ObjectType({ description: 'A footnote: 주1) with a mark, ※ without.' })
export class ReportNote {
  @Field(() => Int, { nullable: true, description: 'Equal to the mark of its cells; null for a note on the whole table.' }) mark: number | null;
  @Field(() => String) text: string;
  @Field(() => String) textEn: string;
}

@ObjectType({ description: 'A printed line of the item, word for word.' })
export class NarrativeLine {
  @Field(() => String, { description: 'PURPOSE, TARGET, DIRECTION, CONTENT, METHOD, PLACE, SCHEDULE, EFFECT or NOTE.' }) section: string;
  @Field(() => String, { nullable: true, description: 'The printed bullet: □ ○ - ※.' }) mark: string | null;
  @Field(() => Int, { description: 'How deep it is set in, from 0.' }) level: number;
  @Field(() => String) text: string;
  @Field(() => Int, { nullable: true, description: 'Its line in the source text.' }) line: number | null;
}

@ObjectType({ description: 'A report view answered as printed, computed from records as of its reference date.' })
export class ReportTable {
  @Field(() => String) id: string;
  @Field(() => String, { description: "The report's item, for example II-6." }) item: string;
  @Field(() => String) title: string;
  @Field(() => String) titleEn: string;
  @Field(() => String, { description: 'Unit of the figures: 천원, 백만원, 명, 건; empty for a table of words alone.' }) unit: string;
  @Field(() => String) unitEn: string;
  @Field(() => DateScalar, { description: '기준일' }) asOf: string;
  @Field(() => String, { nullable: true, description: 'Heading of the row labels; 구 분 when null.' }) head: string | null;
  @Field(() => String, maybe) headEn: string | null;
  @Field(() => [ReportColumn]) columns: ReportColumn[];
  @Field(() => [ReportRow]) rows: ReportRow[];
  @Field(() => [ReportNote]) notes: ReportNote[];
  @Field(() => [NarrativeLine], { description: "The item's printed lines." }) narrative: NarrativeLine[] | Promise<NarrativeLine[]>;
  @Field(() => [ReportTable], { description: 'Further tables of the view.' }) more: ReportTable[];
  @Field(() => [Check], { description: 'The checks that speak of this table or item.' }) checks: Check[];
  @Field(() => String, { description: 'The GraphQL document that was run.' }) document: string;
  @Field(() => String, { description: 'Its variables as JSON.' }) variables: string;
  @Field(() => [SourceLine], { description: 'Where the document prints the table; empty where it prints none.' }) source: SourceLine[];
  @Field(() => Boolean, { description: 'True when generated example rows stand behind its figures.' }) generated: boolean | Promise<boolean>;
}

@ObjectType('ReportView', { description: 'A report view: one GraphQL document and the table made of its answer.' })
export class ReportViewInfo {
  @Field(() => String) id: string;
  @Field(() => String) item: string;
  @Field(() => String) title: string;
  @Field(() => String) titleEn: string;
  @Field(() => String) unit: string;
  @Field(() => String) unitEn: string;
  @Field(() => DateScalar, { description: "The item's own reference date." }) asOf: string;
  @Field(() => String) document: string;

  /** The view's variables as JSON, at its own reference date when none is given. */
  variables(asOf?: string | null): string {
    return JSON.stringify(viewOf(this.id)!.variables(asOf ?? this.asOf));
  }
}
