// Who asks, as the API tells it.
import { list, sql } from '../graph/sql.js';
import type { Caller } from './caller.js';
import type { Me, MyDivision } from './identity.types.js';
import type { Store } from './store.js';

/** null: nobody is signed in. */
export async function meOf(store: Store, { viewer, session, scope }: Pick<Caller, 'viewer' | 'session' | 'scope'>): Promise<Me | null> {
  if (viewer.role === null) return null;
  return {
    kind: viewer.kind.toUpperCase(), id: viewer.user === null ? null : `User-${viewer.user}`, name: viewer.name, login: viewer.login, role: viewer.role, duties: viewer.duties, head: viewer.head,
    divisions: await divisionsOf(store, viewer.divisions), tokenScope: scope, passwordDue: session?.via === 'LINK',
  };
}

export async function divisionsOf(store: Store, keys: readonly number[]): Promise<MyDivision[]> {
  if (!keys.length) return [];
  const rows = await store.connection.rows(sql`SELECT id, code, name FROM division WHERE id IN ${list([...new Set(keys)])} ORDER BY name, id`);
  return rows.map(([id, code, name]) => ({ id: `Division-${String(id)}`, code: String(code), name: String(name) }));
}
