// Root fields and relation fields of every noun: get, list, node(id), nested lists. The plan answers them, no resolver.
import { ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { Model, Noun } from './model.js';
import { DateScalar, DateTimeScalar } from './scalars.js';
import { Node } from './stored.js';
import { args, field, fillTypes, make, nameTypes, paging, type Arguments, type NounTypes } from './types.js';

export type RootKind = { kind: 'record' | 'list'; noun: Noun } | { kind: 'node' };

const asOf = ['asOf', () => DateScalar, { nullable: true, description: 'The reference date (기준일): derived values and sums are what the facts up to that day say. Today when not given.' }] as const;

const recordedAt = ['recordedAt', () => DateTimeScalar, { nullable: true, description: 'The moment of recording (기록 시점): the whole answer is what the system knew then, whatever was entered or mended later. Now when not given.' }] as const;
export const dates = [asOf, recordedAt] as const;

/** Declares the types and root fields of all nouns; the answer says what each root field is. */
export function collections(model: Model): { resolver: new () => object; roots: ReadonlyMap<string, RootKind>; types: (noun: Noun) => NounTypes } {
  const named = new Map<Noun, NounTypes>(model.nouns.map(n => [n, nameTypes(n)]));
  const types = (noun: Noun): NounTypes => named.get(noun)!;
  const list = (noun: Noun): Arguments => [['where', () => types(noun).Where], ['orderBy', () => [types(noun).Order]], ...paging];
  const roots = new Map<string, RootKind>();
  const Collections = make('Collections');
  Resolver()(Collections);
  const root = (name: string, kind: RootKind, type: () => unknown, options: object, list: Arguments) => {
    if (roots.has(name)) throw new Error(`Two root fields would be called ${name}.`);
    args(Collections, name, list);
    Query(type as () => typeof String, options)(Collections.prototype, name, Object.getOwnPropertyDescriptor(Collections.prototype, name)!);
    roots.set(name, kind);
  };
  for (const noun of model.nouns) {
    fillTypes(noun, types);
    ObjectType({ description: noun.doc, implements: Node })(noun.cls);
    for (const a of noun.scalars) field(noun.cls, a.name, () => a.type, { nullable: a.nullable, description: a.unit && !a.doc.includes(a.unit) ? `${a.doc} Unit: ${a.unit}.` : a.doc });
    for (const a of noun.relations) {
      field(noun.cls, a.name, () => (a.kind === 'one' ? a.target.cls : types(a.target).Connection), { nullable: a.nullable, description: a.doc });
      if (a.kind !== 'one') args(noun.cls, a.name, list(a.target));
    }
    root(noun.singular, { kind: 'record', noun }, () => noun.cls, { nullable: true, description: `One ${noun.name} by its id; null when there is none.` }, [['id', () => ID, {}], ...dates]);
    root(noun.plural, { kind: 'list', noun }, () => types(noun).Connection, { description: noun.doc }, [...list(noun), ...dates]);
  }
  root('node', { kind: 'node' }, () => Node, { nullable: true, description: 'Any record by its global id; null when there is none.' }, [['id', () => ID, {}], ...dates]);
  return { resolver: Collections, roots, types };
}
