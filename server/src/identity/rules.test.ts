// The rules of identity that need no database: delays, passwords, roles of tokens, who may use which root field.
import { describe, expect, it } from 'vitest';
import { delayAfter, FREE } from './delay.js';
import { hashOf, isRight } from './password.js';
import { passwordProblem } from './passwordRules.js';
import { identityRoots, permitRoot } from './rootPolicy.js';
import { newSecret } from './secret.js';
import { SECOND } from './store.js';
import { rolesFor } from './tokenRoles.js';
import { PUBLIC, SYSTEM, type Viewer } from './viewer.js';

describe('the delay after failures', () => {
  it('given failures in a row, asked how long to wait, got nothing for four, 30 s for the fifth, doubled from there to an hour', () => {
    const seconds = [1, 4, 5, 6, 7, 8, 11, 12, 13, 1000].map(n => delayAfter(n, FREE.login) / SECOND);
    expect(seconds).toEqual([0, 0, 30, 60, 120, 240, 1920, 3600, 3600, 3600]);
  });
});

describe('a new password', () => {
  it.each([
    ['short', 'TOO_SHORT'],
    ['ninechars', 'TOO_SHORT'],
    ['가나다라마바사아자', 'TOO_SHORT'],
    ['x'.repeat(201), 'TOO_LONG'],
    ['my-Budget.Kim-2002', 'HOLDS_LOGIN'],
    ['1234567890', 'TOO_COMMON'],
    ['abcdefghijkl', 'TOO_COMMON'],
    ['aaaaaaaaaaaa', 'TOO_COMMON'],
    ['Password123!', 'TOO_COMMON'],
    ['1q2w3e4r5t', 'TOO_COMMON'],
    ['qwertyuiop!', 'TOO_COMMON'],
    ['Administrator1', 'TOO_COMMON'],
  ])('given %s, judged, got %s', (password, code) => {
    expect(passwordProblem(password, 'budget.kim', ['next'])).toMatchObject({ code, path: ['next'], messageKo: expect.stringMatching(/[가-힣]/) });
  });

  it.each(['four words in a row', '구청 앞 은행나무 길', 'x9$Lm2#qRt'])('given %s, judged, got nothing against it', password => {
    expect(passwordProblem(password, 'budget.kim', ['next'])).toBeNull();
  });

  it('given a password, hashed twice, got argon2id with the OWASP parameters, another salt each time, and both right', async () => {
    const [one, two] = await Promise.all([hashOf('구청 앞 은행나무 길'), hashOf('구청 앞 은행나무 길')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    expect([await isRight('구청 앞 은행나무 길', one), await isRight('구청 앞 은행나무 길'.normalize('NFD'), two), await isRight('구청 앞 은행나무 집', one)]).toEqual([true, true, false]);
  });

  it('given a login without a password, checked, got wrong whatever is typed', async () => {
    expect([await isRight('', null), await isRight('anything at all', null), await isRight('x'.repeat(100_000), null)]).toEqual([false, false, false]);
  });
});

describe('roles of tokens', () => {
  it('given each role, asked which tokens it may make, got none that may do more', () => {
    expect(rolesFor('ADMIN')).toEqual(['ADMIN', 'STAFF', 'LIAISON', 'AUDITOR', 'READER', 'INTEGRATOR']);
    expect(rolesFor('STAFF')).toEqual(['STAFF', 'READER', 'INTEGRATOR']);
    expect(rolesFor('AUDITOR')).toEqual(['AUDITOR', 'READER', 'INTEGRATOR']);
    expect(rolesFor('READER')).toEqual(['READER']);
    expect(rolesFor('INTEGRATOR')).toEqual(['INTEGRATOR', 'READER']);
  });
});

describe('root fields of identity', () => {
  const user = (role: Viewer['role']): Viewer => ({ ...SYSTEM, kind: 'user', user: 1, login: 'x', role });
  const token: Viewer = { ...SYSTEM, kind: 'token', user: 1, login: 'x' };
  const may = (viewer: Viewer) => Object.keys(identityRoots).filter(name => {
    try {
      return permitRoot(name, viewer) === undefined;
    } catch (error) {
      expect((error as { extensions: unknown }).extensions).toEqual({ code: viewer.role === null ? 'UNAUTHENTICATED' : 'FORBIDDEN' });
      return false;
    }
  });

  it('given the public, a reader, an administrator, a token and the system, asked for each, got only what is theirs', () => {
    const open = ['me', 'signInMethods', 'signIn', 'signInByLink'];
    const own = ['sessions', 'signOut', 'signOutEverywhere', 'changePassword', 'setPassword'];
    const tokens = ['tokens', 'createToken', 'revokeToken'];
    const calendar = ['calendarLink', 'createCalendarLink', 'revokeCalendarLink'];
    expect(may(PUBLIC)).toEqual(open);
    expect(may(user('READER'))).toEqual([...open, ...own, ...tokens, ...calendar]);
    expect(may(user('ADMIN'))).toEqual([...open, ...own, ...tokens, 'createSignInLink', ...calendar]);
    expect(may(token)).toEqual(open);
    expect(may(SYSTEM)).toEqual([...open, ...tokens, 'createSignInLink']);
  });
});

describe('secrets', () => {
  it('given a thousand, made, got no two alike and 256 bits each', () => {
    const made = new Set(Array.from({ length: 1000 }, newSecret));
    expect(made.size).toBe(1000);
    expect([...made].every(s => Buffer.from(s, 'base64url').length === 32)).toBe(true);
  });
});
