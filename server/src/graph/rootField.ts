// Tells TypeGraphQL a root field of a resolver class: its arguments in the order of the method's parameters, the context last.
import { Ctx, Mutation, Query } from 'type-graphql';
import { args, type Arguments } from './types.js';

interface RootField {
  type: () => unknown;
  description: string;
  nullable?: boolean;
  args?: Arguments;
}

export function rootField(kind: 'query' | 'mutation', cls: new () => object, name: string, { type, description, nullable = false, args: list = [] }: RootField): void {
  args(cls, name, list);
  Ctx()(cls.prototype, name, list.length);
  const declare = kind === 'query' ? Query : Mutation;
  declare(type as () => typeof String, { description, nullable })(cls.prototype, name, Object.getOwnPropertyDescriptor(cls.prototype, name)!);
}
