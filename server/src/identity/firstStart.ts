// The first start: nobody can sign in yet, so there is an administrator's account and a link to it, printed where only who runs the server sees it.
import { sql } from '../graph/sql.js';
import { accountOf, accounts, addAccount } from './accounts.js';
import { linkAddress, newLink } from './links.js';
import type { Store } from './store.js';

/** The administrator who has no password yet, made when there is none at all; null once one has a password. */
export async function awaitedAdministrator(store: Store): Promise<number | null> {
  const administrators = (await accounts(store, sql`u.role = ${'ADMIN'}`)).filter(a => a.active);
  if (administrators.some(a => a.hash !== null)) return null;
  return administrators[0]?.id ?? (await addAdministrator(store));
}

/** The address of a sign-in link while no administrator has a password; null once one has. */
export async function firstLink(store: Store, origin: string): Promise<string | null> {
  const user = await awaitedAdministrator(store);
  return user === null ? null : linkAddress(origin, await newLink(store, user));
}

async function addAdministrator(store: Store): Promise<number> {
  let login = 'admin';
  for (let n = 2; await accountOf(store, login); n++) login = `admin${n}`;
  return addAccount(store, 'firstStart', { login, name: '관리자', role: 'ADMIN' });
}
