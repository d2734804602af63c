// People for tests: users with a password, on the test's own database.
import { addAccount } from '../identity/accounts.js';
import { setHash } from '../identity/credentials.js';
import { hashOf } from '../identity/password.js';
import type { Store } from '../identity/store.js';

export const PASSWORD = 'four words in a row';

type Person = Partial<Parameters<typeof addAccount>[2]> & { login: string };

/** A new user with PASSWORD; answers its key. */
export async function person(store: Store, { name = '김예시', role = 'STAFF', ...given }: Person): Promise<number> {
  const key = await addAccount(store, 'test', { name, role, ...given });
  const hash = await hashOf(PASSWORD);
  await store.transact(tx => setHash(tx, key, hash, store.now()));
  return key;
}
