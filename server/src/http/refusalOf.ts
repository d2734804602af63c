// A failure beside GraphQL as an answer of HTTP: each code has its status.
import { GraphQLError } from 'graphql';
import { faultOf, formatted } from '../errors.js';
import type { Refusal } from './refuse.js';

const STATUS: Readonly<Record<string, number>> = { BAD_USER_INPUT: 400, OUT_OF_RANGE: 400, TOO_COSTLY: 400, UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, CONFLICT: 409 };

/** What is wrong with the question is told; anything else is a fault, without its inside. */
export function refusalOf(error: unknown): Refusal {
  if (!(error instanceof GraphQLError)) return faultOf(error);
  const { message, extensions } = formatted(error.toJSON(), error);
  const { code = '', messageKo } = (extensions ?? {}) as { code?: string; messageKo?: string };
  const status = STATUS[code];
  return status ? { status, code, message, ...(messageKo ? { messageKo } : {}) } : faultOf(error);
}
