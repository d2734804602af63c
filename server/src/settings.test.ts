// Settings: what is wrong is named with its variable.
import { describe, expect, it } from 'vitest';
import { settings } from './settings.js';

describe('settings', () => {
  it('given nothing, got the embedded database on this machine only', () => {
    expect(settings({})).toMatchObject({ host: '127.0.0.1', port: 4000, costLimit: 50_000 });
    expect(settings({}).database).toBeUndefined();
  });

  it('given a database address, got its parts', () => {
    expect(settings({ DATABASE_URL: 'mysql://app:p%40ss@db.local:3307/gujeong' }).database).toEqual({ host: 'db.local', port: 3307, user: 'app', password: 'p@ss', name: 'gujeong' });
  });

  it.each([
    [{ PORT: 'many' }, /PORT is a whole number from 0 to 65535; got "many"/],
    [{ PORT: '70000' }, /PORT/],
    [{ TRUSTED_PROXY: 'yes' }, /TRUSTED_PROXY is a whole number from 0 to 1; got "yes"/],
    [{ HOST: '0.0.0.0' }, /HOST is 0\.0\.0\.0, but .* TRUSTED_PROXY=1/],
    [{ DATABASE_URL: 'postgres://x/y' }, /begins with mysql:\/\/ or mariadb:\/\//],
    [{ DATABASE_URL: 'nonsense' }, /DATABASE_URL is not an address; for example mysql:/],
    [{ DATABASE_URL: 'mysql://127.0.0.1' }, /names no database/],
    [{ DATABASE_URL: 'mysql://127.0.0.1/a`b' }, /may have letters/],
    [{ DATABASE_URL: 'mysql://app:100%@127.0.0.1/gujeong' }, /% .* is written %25/],
  ])('given %j, got a line that says how to mend it', (env, message) => {
    expect(() => settings(env)).toThrow(message);
  });

  it('given a proxy that guards it, got any address', () => {
    expect(settings({ HOST: '0.0.0.0', TRUSTED_PROXY: '1' }).host).toBe('0.0.0.0');
  });
});
