// gujeong user: the accounts, for who runs the server.
import { Role, type Duty } from '@gujeong/shared/vocabulary/identity';
import type { App } from '../app.js';
import { list, raw, sql } from '../graph/sql.js';
import { accountOf, accounts, addAccount, changeAccount, type Account } from '../identity/accounts.js';
import { linkAddress, newLink } from '../identity/links.js';
import { settings, StartError } from '../settings.js';
import { listing } from './listing.js';
import { withApp } from './withApp.js';

export interface NewUser {
  login: string;
  name: string;
  role: Role;
  email?: string;
  division?: string[];
  duty?: Duty[];
  head?: boolean;
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);

export const createUser = ({ login, name, role, email = undefined, division = [], duty = [], head = false }: NewUser): Promise<void> =>
  withApp(async app => {
    const divisions = await divisionsOf(app, division);
    const id = await addAccount(app.identity, 'createUser', { login, name, role, email: email ?? null, divisions, duties: duty, head });
    const account = (await accounts(app.identity, sql`u.id = ${id}`))[0]!;
    say(`${account.login} ${account.name} is entered as ${role} (${Role.values[role].ko}).`);
    await tellLink(app, account);
  });

export const listUsers = (): Promise<void> =>
  withApp(async app => {
    const found = await accounts(app.identity, sql`TRUE`);
    if (!found.length) return say('There is no user yet; the first start of the server makes an administrator.');
    const divisions = await divisionsByUser(app);
    say(listing(['login', '이름', 'role', 'divisions', 'state'], found.map(a => [a.login, a.name, a.role, divisions.get(a.id)?.join(' ') ?? '', stateOf(a)])));
  });

export const linkUser = (login: string): Promise<void> =>
  withApp(async app => {
    const account = await existing(app, login);
    if (!account.active) throw new StartError(`${account.login} is deactivated; gujeong user activate ${account.login} comes first.`);
    await tellLink(app, account);
  });

export const deactivateUser = (login: string): Promise<void> =>
  withApp(async app => {
    const account = await existing(app, login);
    if (account.active) await changeAccount(app.identity, 'deactivateUser', account.id, { deactivatedOn: app.identity.today() });
    say(`${account.login} is deactivated: sessions and links are ended, tokens revoked.`);
  });

export const activateUser = (login: string): Promise<void> =>
  withApp(async app => {
    const account = await existing(app, login);
    await changeAccount(app.identity, 'activateUser', account.id, { deactivatedOn: null });
    say(`${account.login} may sign in again${account.hash === null ? `; gujeong user link ${account.login} makes a link` : ' with the password so far'}.`);
  });

export const setRole = (login: string, role: Role): Promise<void> =>
  withApp(async app => {
    const account = await existing(app, login);
    await changeAccount(app.identity, 'changeRole', account.id, { role });
    say(`${account.login} is ${role} (${Role.values[role].ko}) from the next request on.`);
  });

const stateOf = (a: Account): string => (!a.active ? 'deactivated' : a.hash === null ? 'no password' : 'active');

async function existing(app: App, login: string): Promise<Account> {
  const account = await accountOf(app.identity, login);
  if (!account) throw new StartError(`There is no user ${login}; gujeong user list names them.`);
  return account;
}

async function tellLink(app: App, { id, login }: Account): Promise<void> {
  const { publicUrl, host, port } = settings();
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  say(`${login} signs in by this link, within 15 minutes, once:\n  ${linkAddress(publicUrl ?? `http://${name}:${port}`, await newLink(app.identity, id))}`);
}

/** Keys of the divisions that have these codes. */
export async function divisionsOf({ identity }: App, codes: readonly string[]): Promise<number[]> {
  const rows = codes.length ? await identity.connection.rows(sql`SELECT id, code FROM division WHERE code IN ${list(codes)}`) : [];
  const missing = codes.find(code => !rows.some(r => r[1] === code));
  if (missing !== undefined) throw new StartError(`There is no division ${missing}; codes are those of the graph's divisions, PLANNING for example.`);
  return rows.map(r => Number(r[0]));
}

async function divisionsByUser({ identity }: App): Promise<Map<number, string[]>> {
  const found = new Map<number, string[]>();
  for (const [user, code] of await identity.connection.rows(sql`SELECT l.user_id, d.code FROM ${raw('user_divisions')} l JOIN division d ON d.id = l.target_id ORDER BY d.code`)) {
    found.set(Number(user), [...(found.get(Number(user)) ?? []), String(code)]);
  }
  return found;
}
