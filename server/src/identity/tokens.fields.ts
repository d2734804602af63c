// The root fields of API tokens and of sign-in links.
import { Resolver } from 'type-graphql';
import { keyOf } from '../graph/id.js';
import { Division } from '../modules/organization/division.entity.js';
import { User } from '../modules/identity/user.entity.js';
import { sql } from '../graph/sql.js';
import { refuse } from '../writing/refusal.js';
import { accounts } from './accounts.js';
import { ApiToken, CreateSignInLinkInput, CreateSignInLinkPayload, CreateTokenInput, CreateTokenPayload, RevokeTokenInput, RevokeTokenPayload } from './identity.types.js';
import { linkAddress, newLink } from './links.js';
import { divisionsOf } from './me.js';
import { rootField } from '../graph/rootField.js';
import { permitRoot } from './rootPolicy.js';
import { told, type IdentityContext } from './signIn.fields.js';
import type { Store } from './store.js';
import { createToken, revokeToken, tokensOf, type KnownToken } from './tokens.js';

/** Whose tokens one sees and ends: an administrator everybody's. */
const reach = ({ caller: { viewer } }: IdentityContext): number | 'all' => (viewer.role === 'ADMIN' || viewer.user === null ? 'all' : viewer.user);

export class TokenFields {
  async tokens(context: IdentityContext): Promise<ApiToken[]> {
    permitRoot('tokens', context.caller.viewer);
    return shown(context.identity, await tokensOf(context.identity, reach(context)));
  }

  async createToken(input: CreateTokenInput, context: IdentityContext): Promise<CreateTokenPayload> {
    permitRoot('createToken', context.caller.viewer);
    const { identity, caller } = context;
    const division = input.division ? keyOf(identity.model, identity.model.of(Division), input.division) : null;
    return told(async () => {
      const { secret, id } = await createToken(identity, caller.viewer, { ...input, days: input.days ?? 90, division });
      return { secret, token: (await shown(identity, await tokensOf(identity, 'all', id)))[0] ?? null };
    }, { secret: null, token: null });
  }

  async revokeToken({ token }: RevokeTokenInput, context: IdentityContext): Promise<RevokeTokenPayload> {
    permitRoot('revokeToken', context.caller.viewer);
    const { identity } = context;
    return told(async () => {
      await revokeToken(identity, reach(context), token);
      return { token: (await shown(identity, await tokensOf(identity, 'all', token)))[0] ?? null };
    }, { token: null });
  }

  async createSignInLink({ user }: CreateSignInLinkInput, context: IdentityContext): Promise<CreateSignInLinkPayload> {
    const { identity, caller } = context;
    permitRoot('createSignInLink', caller.viewer);
    const key = keyOf(identity.model, identity.model.of(User), user);
    return told(async () => {
      const [account] = await accounts(identity, sql`u.id = ${key}`);
      if (!account?.active) refuse('user', 'NOT_FOUND', { ko: '그런 이용자가 없거나 사용이 중지되었습니다.', en: 'There is no such user, or he is deactivated.' });
      const link = await newLink(identity, key);
      return { link: { address: linkAddress(caller.origin, link), expiresAt: link.expiresAt } };
    }, { link: null });
  }
}

async function shown(store: Store, tokens: readonly KnownToken[]): Promise<ApiToken[]> {
  const divisions = await divisionsOf(store, tokens.flatMap(t => t.division ?? []));
  return tokens.map(t => ({ ...t, division: divisions.find(d => d.id === `Division-${t.division}`) ?? null }));
}

Resolver()(TokenFields);
const input = (type: () => unknown) => ({ args: [['input', type, {}]] as const });
rootField('query', TokenFields, 'tokens', { type: () => [ApiToken], description: "One's own API tokens, newest first; to an administrator everybody's." });
rootField('mutation', TokenFields, 'createToken', { type: () => CreateTokenPayload, description: 'Makes an API token: Authorization: Bearer gj_… It may do no more than who makes it.', ...input(() => CreateTokenInput) });
rootField('mutation', TokenFields, 'revokeToken', { type: () => RevokeTokenPayload, description: "Ends one of one's own tokens at once; an administrator any.", ...input(() => RevokeTokenInput) });
rootField('mutation', TokenFields, 'createSignInLink', { type: () => CreateSignInLinkPayload, description: 'A link that signs a new colleague in, or one who forgot the password. By an administrator.', ...input(() => CreateSignInLinkInput) });
