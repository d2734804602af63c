// What every stored row has: its id, version, origin and source.
import { Field, ID, Int, InterfaceType, ObjectType } from 'type-graphql';
import { Origin } from '@gujeong/shared/vocabulary/common';
import { Change } from './change.entity.js';
import { about, choice, embedded, int, key } from './noun.js';

@ObjectType({ description: "Where the document says it: item 'II-6', lines of the source text (1-based, first and last), the words as printed." })
export class Source {
  @Field(() => String, { description: "The report's item, for example II-6." }) item: string;
  @Field(() => [Int], { description: 'First and last line of the source text, 1-based, inclusive.' }) lines: number[];
  @Field(() => String, { nullable: true, description: 'The words as printed.' }) quote: string | null;
}

@InterfaceType({ description: 'Anything that has a global id; ask for it again with node(id).' })
export abstract class Node {
  @Field(() => ID, { description: 'Global, opaque and stable.' }) id: string;
}

export abstract class Stored {
  @key('Global, opaque and stable.') id: number;
  @int('Counts the changes of this row, from 1.') version: number;
  @choice(Origin, 'Whether the document states this row, the generator made it as an example, or staff entered it.') origin: Origin;
  @embedded(() => Source, 'Where the document states it; null for rows it does not state.', { nullable: true }) source: Source | null;
  @about(() => Change, 'record_key', '변경 이력: what was changed, when, by whom and why.') history: Change[];
}
