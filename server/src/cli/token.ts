// gujeong token: API tokens for programs, made without a user. The token alone goes to standard output, so that scripts can take it.
import type { Role, TokenScope } from '@gujeong/shared/vocabulary/identity';
import { createToken, revokeToken, tokensOf } from '../identity/tokens.js';
import { SYSTEM } from '../identity/viewer.js';
import { Refusal } from '../writing/refusal.js';
import { StartError } from '../settings.js';
import { listing } from './listing.js';
import { divisionsOf } from './user.js';
import { withApp } from './withApp.js';

export interface NewTokenOptions {
  name: string;
  role: Role;
  scope: TokenScope;
  division?: string;
  days: number;
}

export const makeToken = ({ name, role, scope, division, days }: NewTokenOptions): Promise<void> =>
  withApp(async app => {
    const [key = null] = await divisionsOf(app, division === undefined ? [] : [division]);
    const { secret, id } = await createToken(app.identity, SYSTEM, { name, role, scope, division: key, days });
    process.stderr.write(`Token ${id} (${role}, ${scope}, ${days} days). It is shown this once; send it as Authorization: Bearer …; gujeong token revoke ${id} ends it.\n`);
    process.stdout.write(`${secret}\n`);
  });

export const listTokens = (): Promise<void> =>
  withApp(async app => {
    const found = await tokensOf(app.identity, 'all');
    const now = new Date(app.identity.now()).toISOString();
    if (!found.length) return void process.stdout.write('There is no token; gujeong token create makes one.\n');
    const rows = found.map(t => [t.id, `${t.prefix}…`, t.name, t.role, t.scope, t.madeBy ?? 'gujeong', t.expiresAt.slice(0, 10), t.lastUsedAt?.slice(0, 16).replace('T', ' ') ?? 'never', t.revokedAt ? 'revoked' : t.expiresAt <= now ? 'expired' : 'active']);
    process.stdout.write(`${listing(['id', 'begins', 'name', 'role', 'scope', 'made by', 'expires', 'last used (UTC)', 'state'], rows)}\n`);
  });

export const endToken = (id: string): Promise<void> =>
  withApp(async app => {
    await revokeToken(app.identity, 'all', id).catch((error: unknown) => {
      throw error instanceof Refusal ? new StartError(`There is no token ${id}; gujeong token list names them.`) : error;
    });
    process.stdout.write(`Token ${id} is revoked.\n`);
  });
