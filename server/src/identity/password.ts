// Passwords by argon2id. Whether a login exists does not show in the time a check takes: an unknown one is checked against a hash of its own.
import { hash, verify, type Options } from '@node-rs/argon2';
import { asTyped, MOST } from './passwordRules.js';
import { newSecret } from './secret.js';

/** The OWASP parameters: argon2id (2), 19 MiB, two passes, one lane. */
const ARGON2ID: Options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashOf = (password: string): Promise<string> => hash(asTyped(password), ARGON2ID);

let nobody: Promise<string> | undefined;

/** Whether the password is right; `kept` is null where there is none, and the same work is done. */
export async function isRight(password: string, kept: string | null): Promise<boolean> {
  const against = kept ?? (await (nobody ??= hashOf(newSecret())));
  // What is longer than any password can be is cut before it is hashed, and wrong.
  const right = await verify(against, asTyped(password.slice(0, 4 * MOST)));
  return right && kept !== null && password.length <= 4 * MOST;
}
