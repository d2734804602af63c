// The first start: nobody can sign in yet, so there is an administrator's account and a link to it, printed where only who runs the server sees it.
import { sql } from '../graph/sql.js';
import { accountOf, accounts, addAccount } from './accounts.js';
import { linkAddress, newLink } from './links.js';
import type { Store } from './store.js';

/** The address of a sign-in link while no administrator has a password; null once one has. */
export async function firstLink(store: Store, origin: string): Promise<string | null> {
  const administrators = (await accounts(store, sql`u.role = ${'ADMIN'}`)).filter(a => a.active);
  if (administrators.some(a => a.hash !== null)) return null;
  const user = administrators[0]?.id ?? (await addAdministrator(store));
  return linkAddress(origin, await newLink(store, user));
}

async function addAdministrator(store: Store): Promise<number> {
  let login = 'admin';
  for (let n = 2; await accountOf(store, login); n++) login = `admin${n}`;
  return addAccount(store, 'firstStart', { login, name: '관리자', role: 'ADMIN' });
}
