// Change 변경 내역: what one revision did to one record, field by field. A retired record leaves this behind.
import { Field, ObjectType } from 'type-graphql';
import { Index } from 'typeorm';
import { ChangeKind } from '@gujeong/shared/vocabulary/history';
import { choice, derived, embedded, int, key, noun, one, text } from './noun.js';
import { Revision } from './revision.entity.js';
import { ValueScalar } from './scalars.js';
import { sql } from './sql.js';

@ObjectType({ description: 'One field of a record before and after a change.' })
export class FieldChange {
  @Field(() => String, { description: 'The attribute, dueOn for example.' }) field: string;
  @Field(() => ValueScalar, { nullable: true, description: 'Before; null when it had none. Relations are ids, lists and value objects JSON texts.' }) before: unknown;
  @Field(() => ValueScalar, { nullable: true, description: 'After; null when it has none.' }) after: unknown;
}

@noun({
  doc: '변경 내역: what one revision did to one record. RETIRED is the tombstone of a record that is no longer in the graph.',
  revisionColumn: 'revision_id',
})
@Index('ix_change_record', ['noun', 'recordKey'])
export class Change {
  @key('Global, opaque and stable; later changes have greater numbers.') id: number;
  @one(() => Revision, 'The act of writing it is part of.') revision: Revision;
  @text('자료 종류: the noun, Project for example.') noun: string;
  @int('Key of the record within its noun.') recordKey: number;
  @derived.text('The id of the record, for node(id).', row => sql`CONCAT(${row('noun')}, '-', ${row('recordKey')})`) record: string;
  @choice(ChangeKind, '등록, 수정, 삭제.') kind: ChangeKind;
  @embedded(() => [FieldChange], '항목별 변경.') fields: FieldChange[];
}
