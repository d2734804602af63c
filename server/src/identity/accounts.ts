// Users as commands, the first start and OpenID Connect find and write them: through the graph's one way of writing, with its history.
import type { Role } from '@gujeong/shared/vocabulary/identity';
import { raw, sql, type Sql } from '../graph/sql.js';
import { User } from '../modules/identity/user.entity.js';
import { userRules } from '../modules/identity/user.rules.js';
import type { Values } from '../writing/reads.js';
import { Write } from '../writing/write.js';
import type { Store } from './store.js';
import { SYSTEM } from './viewer.js';

export interface Account {
  id: number;
  login: string;
  name: string;
  email: string | null;
  role: Role;
  active: boolean;
  /** Its password, as argon2id says it; null: it has none. */
  hash: string | null;
}

type UserValues = Values<User, 'login' | 'name' | 'email' | 'role' | 'duties' | 'head' | 'deactivatedOn' | 'divisions'>;

export async function accounts(store: Store, where: Sql): Promise<Account[]> {
  const rows = await store.connection.rows(sql`SELECT u.id, u.login, u.name, u.email, u.role, u.deactivated_on, c.hash FROM ${raw('`user`')} u LEFT JOIN credential c ON c.user_id = u.id WHERE ${where} ORDER BY u.id`);
  const today = store.today();
  return rows.map(([id, login, name, email, role, deactivatedOn, hash]) => ({
    id: Number(id), login: String(login), name: String(name), email: email as string | null, role: role as Role,
    active: deactivatedOn === null || String(deactivatedOn) > today, hash: hash as string | null,
  }));
}

/** The account of a login, in letters of either case. */
export const accountOf = async (store: Store, login: string): Promise<Account | null> =>
  (await accounts(store, sql`u.login = ${login.toLowerCase()}`))[0] ?? null;

/** A new user, entered by the program itself; answers its key. */
export const addAccount = (store: Store, action: string, values: Partial<UserValues> & Pick<UserValues, 'login' | 'name' | 'role'>): Promise<number> =>
  writing(store, action, async write => {
    const whole = { email: null, duties: [], head: false, deactivatedOn: null, divisions: [], ...values };
    await userRules(write, whole, null);
    return write.add(User, whole);
  });

/** Changes a user as the program itself. */
export const changeAccount = (store: Store, action: string, id: number, values: Partial<UserValues>): Promise<void> =>
  writing(store, action, async write => {
    const before = await write.get(User, id, ['login', 'name', 'email', 'role', 'duties', 'head', 'deactivatedOn']);
    await userRules(write, { ...before, ...values }, { ...before });
    await write.change(User, id, values);
  });

function writing<T>(store: Store, action: string, work: (write: Write) => Promise<T>): Promise<T> {
  return store.transact(async tx => {
    const write = new Write(tx, store.model, SYSTEM, store.today());
    await write.begin();
    const result = await work(write);
    await write.finish({ viewer: SYSTEM, action, reason: null, requestId: null }, store.now());
    return result;
  });
}
