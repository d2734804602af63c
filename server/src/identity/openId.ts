// The office's own sign-in by OpenID Connect: code flow with PKCE, state and nonce; who comes back is matched with a user.
import * as oidc from 'openid-client';
import { sql } from '../graph/sql.js';
import type { OpenIdSettings } from '../settings.js';
import { accountOf, accounts, addAccount, type Account } from './accounts.js';
import type { Store } from './store.js';

/** What the browser keeps while it is away. */
export interface Errand {
  state: string;
  nonce: string;
  verifier: string;
}

/** Why nobody is signed in: the page shows it. */
export type OpenIdFailure = 'oidc-unavailable' | 'oidc-refused' | 'oidc-no-account';

export class OpenIdError extends Error {
  constructor(
    readonly failure: OpenIdFailure,
    /** For the log: never a secret. */
    readonly reason: string,
  ) {
    super(failure);
  }
}

const SCOPE = 'openid profile email';
const WAIT_SECONDS = 10;

export class OpenId {
  private known: Promise<oidc.Configuration> | undefined;

  constructor(
    private readonly settings: OpenIdSettings,
    private readonly store: Store,
  ) {}

  /** Where the browser goes to sign in, and what it has to keep. */
  async leave(callback: string): Promise<{ address: string; errand: Errand }> {
    const configuration = await this.configuration();
    const errand = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
    const address = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: callback, scope: SCOPE, state: errand.state, nonce: errand.nonce, code_challenge: await oidc.calculatePKCECodeChallenge(errand.verifier), code_challenge_method: 'S256',
    });
    return { address: address.href, errand };
  }

  /** Who came back; answers the user's key. */
  async arrive(address: URL, { state, nonce, verifier }: Errand): Promise<number> {
    const configuration = await this.configuration();
    const claims = await this.claims(configuration, address, { state, nonce, verifier }).catch((error: Error) => {
      throw new OpenIdError('oidc-refused', error.message);
    });
    const account = await this.matching(claims);
    if (account?.active) return account.id;
    if (account || !this.settings.createsReaders) throw new OpenIdError('oidc-no-account', account ? `${account.login} is deactivated` : `no user is called ${claims.login ?? claims.email ?? claims.subject}`);
    return this.addReader(claims);
  }

  private async claims(configuration: oidc.Configuration, address: URL, { state, nonce, verifier }: Errand): Promise<Claims> {
    const tokens = await oidc.authorizationCodeGrant(configuration, address, { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true });
    const subject = tokens.claims()!.sub;
    const more = configuration.serverMetadata().userinfo_endpoint ? await oidc.fetchUserInfo(configuration, tokens.access_token, subject) : {};
    const all: Record<string, unknown> = { ...tokens.claims(), ...more };
    const text = (name: string): string | null => (typeof all[name] === 'string' && all[name] ? all[name].normalize('NFC') : null);
    // An address that the issuer itself does not vouch for could be anybody's.
    return { subject, login: text('preferred_username'), email: all['email_verified'] === false ? null : text('email'), name: text('name') };
  }

  private async matching({ login, email }: Claims): Promise<Account | null> {
    for (const name of [login, email]) {
      const account = name && (await accountOf(this.store, name));
      if (account) return account;
    }
    const byEmail = email ? await accounts(this.store, sql`LOWER(u.email) = ${email.toLowerCase()}`) : [];
    return byEmail.length === 1 ? byEmail[0]! : null;
  }

  private addReader({ subject, login, email, name }: Claims): Promise<number> {
    const own = login ?? email;
    if (!own) throw new OpenIdError('oidc-no-account', `${subject} came without preferred_username and email`);
    return addAccount(this.store, 'signInByOpenId', { login: own, name: name ?? own, email, role: 'READER' }).catch((error: Error) => {
      throw new OpenIdError('oidc-no-account', error.message);
    });
  }

  /** Asked once; after a failure asked again by the next who signs in. */
  private configuration(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    const plain = issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [];
    this.known ??= oidc.discovery(new URL(issuer), clientId, clientSecret, undefined, { execute: plain, timeout: WAIT_SECONDS }).catch((error: Error) => {
      this.known = undefined;
      throw new OpenIdError('oidc-unavailable', error.message);
    });
    return this.known;
  }
}

interface Claims {
  subject: string;
  login: string | null;
  email: string | null;
  name: string | null;
}
