// Global ids: the noun and its key. They are opaque to callers, who must take them from answers.
import { GraphQLError } from 'graphql';
import type { Model, Noun } from './model.js';

export const globalId = (noun: Noun, key: unknown): string => `${noun.name}-${String(key)}`;

export const badInput = (message: string, path?: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', ...(path ? { path } : {}) } });

/** A caller's value in a message: enough to recognize it. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** Noun and key of a global id; refuses what no answer could have given. */
export function parseId(model: Model, id: string): { noun: Noun; key: number } {
  const [, name, key] = /^([A-Z][A-Za-z]*)-(\d{1,15})$/.exec(id) ?? [];
  const noun = name === undefined ? undefined : model.named(name);
  if (!noun) throw badInput(`${shown(id)} is not an id of this graph; take ids from its answers, for example Project-1.`);
  return { noun, key: Number(key) };
}

/** The key in a global id that must be of this noun. */
export function keyOf(model: Model, noun: Noun, id: string): number {
  const parsed = parseId(model, id);
  if (parsed.noun !== noun) throw badInput(`${id} is the id of a ${parsed.noun.name}; a ${noun.name} is asked for.`);
  return parsed.key;
}
