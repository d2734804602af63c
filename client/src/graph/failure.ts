// What went wrong with a question, in the terms a page can show.
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

export interface Failure {
  /** offline: no answer came; forbidden: not for this person; refused: the server says why; server: it failed. */
  readonly kind: 'offline' | 'refused' | 'forbidden' | 'server';
  readonly code?: string;
  /** The server's own sentence, which names the rule. */
  readonly message?: string;
  /** What else the server says of it. */
  readonly about?: Readonly<Record<string, unknown>>;
}

export function failureOf(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) {
    const first = error.errors[0];
    const code = first?.extensions?.['code'];
    return {
      kind: code === 'INTERNAL_SERVER_ERROR' ? 'server' : code === 'FORBIDDEN' || code === 'UNAUTHENTICATED' ? 'forbidden' : 'refused',
      ...(typeof code === 'string' ? { code } : {}),
      ...(first ? { message: first.message } : {}),
      ...(first?.extensions ? { about: first.extensions } : {}),
    };
  }
  if (ServerError.is(error)) return { kind: 'server', code: String(error.statusCode) };
  return { kind: 'offline' };
}
