// Which rows of which nouns a request may read. The planner asks wherever rows enter a statement, so that no query can pass by it.
import { GraphQLError } from 'graphql';
import type { Noun } from './model.js';
import type { Row } from './row.js';
import type { Sql } from './sql.js';

/** All rows of a noun, none of them, or those that meet a condition. */
export type Rows = 'all' | 'none' | ((row: Row) => Sql);

export interface Access {
  rows(noun: Noun): Rows;
  /** Which changes of the records of a noun, as rows of Change. */
  changes(noun: Noun): Rows;
  /** What is said to who may not: whether anybody is signed in makes the difference. */
  signedIn: boolean;
  /** May ask for the state of an earlier moment. */
  history: boolean;
}

/** The program itself reads everything. */
export const EVERYTHING: Access = { rows: () => 'all', changes: () => 'all', signedIn: true, history: true };

/** The conditions under which the request may read these rows; refuses a noun of which it may read none. */
export function permitted(access: Access, noun: Noun, row: Row): Sql[] {
  const rows = access.rows(noun);
  if (rows === 'none') throw denied(access, noun);
  return rows === 'all' ? [] : [rows(row)];
}

/** Refuses a noun of which nothing may be read, whatever is asked of it. */
export function entered(access: Access, noun: Noun): void {
  if (access.rows(noun) === 'none') throw denied(access, noun);
}

/** For values behind a relation (orders, group keys): only where every row may be read. */
export function openly(access: Access, nouns: readonly Noun[]): void {
  for (const noun of nouns) if (access.rows(noun) !== 'all') throw denied(access, noun);
}

export const unauthenticated = (message = 'Sign in first, or send an API token: Authorization: Bearer …'): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED' } });
export const forbidden = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'FORBIDDEN' } });

/** What the system knew at an earlier moment is part of the history. */
export function permitPast(access: Access): void {
  if (access.history) return;
  throw access.signedIn ? forbidden('Your role may not read the history (recordedAt).') : unauthenticated('recordedAt is not public. Sign in first, or send an API token: Authorization: Bearer …');
}

const denied = (access: Access, noun: Noun): GraphQLError =>
  access.signedIn ? forbidden(`Your role may not read ${noun.name}.`) : unauthenticated(`${noun.name} is not public. Sign in first, or send an API token: Authorization: Bearer …`);
