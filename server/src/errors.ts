// What a caller is told of an error: a code, and a sentence that is short enough to be read. Nothing of the inside: no SQL, no path, no stack, no guess at names of the schema.
import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError, type validate } from 'graphql';
import type { ExecutorContext } from './graph/executor.js';
import { codeOf, LIMITS } from './graph/limits.js';
import { noteFault } from './operations/log.js';

/** Errors in one answer; who makes many mistakes mends the first ones first. */
const MOST_ERRORS = 5;
/** Validation stops at as many, and looks for no names that look alike. */
export const VALIDATION: NonNullable<Parameters<typeof validate>[3]> = { maxErrors: MOST_ERRORS, hideSuggestions: true };
/** Characters of a message. */
const LONGEST = 300;

const OURS = new Set(['BAD_USER_INPUT', 'TOO_COSTLY', 'NOT_FOUND', 'OUT_OF_RANGE', 'UNAUTHENTICATED', 'FORBIDDEN', 'CONFLICT', 'SERVICE_UNAVAILABLE', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE', 'PERSISTED_QUERY_NOT_SUPPORTED']);

/** What the caller may know. An unexpected error is logged and answered without its inside. */
export const formatted = (error: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => brief(told(error, thrown));

function told(error: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError {
  const code = String(error.extensions?.['code'] ?? '');
  if (code === 'GRAPHQL_PARSE_FAILED' && error.message.includes('Parsing aborted')) return { ...error, message: `This query is longer than ${LIMITS.tokens} tokens; send it in parts, or use fragments.`, extensions: { code: 'TOO_COSTLY' } };
  if (code === 'GRAPHQL_VALIDATION_FAILED' && error.message === 'Validation aborted.') return { ...error, message: 'This query repeats too many fields to be compared with each other; name a field once in a selection.', extensions: { code: 'TOO_COSTLY' } };
  const ours = codeOf(error.extensions);
  if (ours) return { ...error, extensions: { code: ours } };
  if (OURS.has(code)) return error;
  // graphql-js's own word on arguments and directives that variables filled wrongly.
  if (error.message.startsWith('Too many errors processing variables')) return { ...error, extensions: { code: 'BAD_USER_INPUT' } };
  const cause = thrown instanceof GraphQLError ? (thrown.originalError ?? thrown) : thrown;
  if (cause instanceof GraphQLError && !cause.originalError && cause.nodes) return { ...error, extensions: { code: 'BAD_USER_INPUT' } };
  noteFault('A request could not be answered:', cause);
  return { message: 'The server could not answer this; it has been noted. Try again, or tell the administrator the time.', ...(error.path ? { path: error.path } : {}), extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

/** graphql-js ends messages on variables with names of the schema that look alike, and repeats values as long as they are. */
function brief(error: GraphQLFormattedError): GraphQLFormattedError {
  const message = error.message.replace(/\s*Did you mean [^]*$/, '');
  return { ...error, message: message.length > LONGEST ? `${message.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : message };
}

/** What goes wrong before GraphQL begins, told in the same form. */
export function faultOf(error: unknown): { status: 500 | 503; code: string; message: string } {
  const { message, extensions } = formatted(error instanceof GraphQLError ? error.toJSON() : { message: '' }, error);
  const code = String(extensions?.['code']);
  return { status: code === 'SERVICE_UNAVAILABLE' ? 503 : 500, code, message };
}

/** The first errors of many. */
export const few = <E>(errors: readonly E[]): E[] => errors.slice(0, MOST_ERRORS);

/** Seconds after which it is worth asking again when the server or its database could not answer. */
export const ASK_AGAIN_S = 3;

/**
 * What the database kept from being answered is an answer to come, not one: 503, and when to ask again. A mutation that did something before is told as it went (200): who
 * sends that again does it twice.
 */
export const notNow: ApolloServerPlugin<BaseContext> = {
  requestDidStart: () => Promise.resolve({
    willSendResponse: ({ response: { body, http }, operation }) => {
      const { errors, data } = body.kind === 'single' ? body.singleResult : {};
      const away = errors?.some(e => e.extensions?.['code'] === 'SERVICE_UNAVAILABLE');
      const done = operation?.operation === 'mutation' && (data !== null || operation.selectionSet.selections.length > 1);
      if (away && !done) {
        http.status = 503;
        http.headers.set('retry-after', String(ASK_AGAIN_S));
      }
      return Promise.resolve();
    },
  }),
};

/** Cuts the errors of an answer, and tells the code of the first. */
export const fewErrors: ApolloServerPlugin<BaseContext & ExecutorContext> = {
  requestDidStart: () => Promise.resolve({
    willSendResponse: ({ response: { body }, contextValue: { told: answer } }) => {
      if (body.kind !== 'single' || !body.singleResult.errors) return Promise.resolve();
      body.singleResult.errors = few(body.singleResult.errors);
      if (answer) answer.code = String(body.singleResult.errors[0]?.extensions?.['code'] ?? '');
      return Promise.resolve();
    },
  }),
};
