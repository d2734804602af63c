// Settings: what is wrong is named with its variable.
import { describe, expect, it } from 'vitest';
import { settings } from './settings.js';

const oidc = { OIDC_ISSUER: 'https://login.example.go.kr', OIDC_CLIENT_ID: 'gujeong', OIDC_CLIENT_SECRET: 'known to both' };

describe('settings', () => {
  it('given nothing, got the embedded database on this machine only', () => {
    expect(settings({})).toMatchObject({ host: '127.0.0.1', port: 4000, costLimit: 50_000, rateLimit: 120_000, publicRateLimit: 6_000 });
    expect(settings({}).database).toBeUndefined();
  });

  it('given a database address, got its parts', () => {
    expect(settings({ DATABASE_URL: 'mysql://app:p%40ss@db.local:3307/gujeong' }).database).toEqual({ host: 'db.local', port: 3307, user: 'app', password: 'p@ss', name: 'gujeong' });
  });

  it.each([
    [{ PORT: 'many' }, /PORT is a whole number from 0 to 65535; got "many"/],
    [{ PORT: '70000' }, /PORT/],
    [{ RATE_LIMIT: 'none' }, /RATE_LIMIT is a whole number from 0 to 1000000; got "none"/],
    [{ PUBLIC_RATE_LIMIT: '-1' }, /PUBLIC_RATE_LIMIT is a whole number from 0/],
    [{ TRUSTED_PROXY: 'yes' }, /TRUSTED_PROXY is a whole number from 0 to 1; got "yes"/],
    [{ PUBLIC_URL: 'gujeong.example.go.kr' }, /PUBLIC_URL is an address that begins with https:\/\/ .* for example https:\/\/gujeong/],
    [{ PUBLIC_URL: 'ftp://gujeong.example.go.kr' }, /PUBLIC_URL is an address that begins with https/],
    [{ PUBLIC_URL: 'https://gujeong.example.go.kr/office' }, /PUBLIC_URL is the address alone, without a path/],
    [{ OIDC_ISSUER: 'https://login.example.go.kr' }, /OIDC_CLIENT_ID and OIDC_CLIENT_SECRET are not set\. .* go together/],
    [{ ...oidc, OIDC_ISSUER: 'login' }, /OIDC_ISSUER is an address/],
    [{ ...oidc, OIDC_ISSUER: 'http://login.example.go.kr' }, /OIDC_ISSUER begins with https:\/\/; http:\/\/ is for this machine only/],
    [{ ...oidc, OIDC_CREATE: 'ADMIN' }, /OIDC_CREATE is READER, or not set; got "ADMIN"/],
    [{ OIDC_CREATE: 'READER' }, /OIDC_CREATE goes with OIDC_ISSUER/],
    [{ SMTP_URL: 'smtp://mail.example.go.kr' }, /MAIL_FROM is not set\. SMTP_URL and MAIL_FROM go together/],
    [{ MAIL_FROM: 'gujeong@example.go.kr' }, /SMTP_URL is not set/],
    [{ SMTP_URL: 'mail.example.go.kr:25', MAIL_FROM: 'gujeong@example.go.kr' }, /SMTP_URL is an address that begins with smtp:\/\/ /],
    [{ SMTP_URL: 'smtp://mail.example.go.kr', MAIL_FROM: 'gujeong' }, /MAIL_FROM is a mail address, for example .*; got "gujeong"/],
    [{ SMTP_URL: 'smtp://mail.example.go.kr', MAIL_FROM: 'gujeong@example.go.kr\r\nBcc: <x@example.com>' }, /MAIL_FROM is a mail address/],
    [{ DATABASE_URL: 'postgres://x/y' }, /begins with mysql:\/\/ or mariadb:\/\//],
    [{ DATABASE_URL: 'nonsense' }, /DATABASE_URL is not an address; for example mysql:/],
    [{ DATABASE_URL: 'mysql://127.0.0.1' }, /names no database/],
    [{ DATABASE_URL: 'mysql://127.0.0.1/a`b' }, /may have letters/],
    [{ DATABASE_URL: 'mysql://app:100%@127.0.0.1/gujeong' }, /% .* is written %25/],
  ])('given %j, got a line that says how to mend it', (env, message) => {
    expect(() => settings(env)).toThrow(message);
  });

  it('given rates, and 0 for any number, got them', () => {
    expect(settings({ RATE_LIMIT: '0', PUBLIC_RATE_LIMIT: '60' })).toMatchObject({ rateLimit: 0, publicRateLimit: 60 });
  });

  it('given any address of the machine, got it: there is a sign-in', () => {
    expect(settings({ HOST: '0.0.0.0' }).host).toBe('0.0.0.0');
  });

  it('given the address that people use and the sign-in of the office, and the mail server, got them', () => {
    expect(settings({ PUBLIC_URL: 'https://Gujeong.example.go.kr/' }).publicUrl).toBe('https://gujeong.example.go.kr');
    expect(settings({ ...oidc, OIDC_CREATE: 'READER' }).oidc).toEqual({ issuer: 'https://login.example.go.kr/', clientId: 'gujeong', clientSecret: 'known to both', createsReaders: true });
    expect(settings({}).oidc).toBeUndefined();
    expect(settings({ SMTP_URL: 'smtp://mail.example.go.kr', MAIL_FROM: '구정 그래프 <gujeong@example.go.kr>' }).mail).toEqual({ server: 'smtp://mail.example.go.kr', from: '구정 그래프 <gujeong@example.go.kr>' });
  });
});
