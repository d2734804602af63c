import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { parse } from 'graphql/language/parser';
import { describe, expect, it } from 'vitest';
import { renewLink } from './renewLink';

const query = parse('query Q { name }');
const ended = { data: null, errors: [{ message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED' } }] };

/** A server that no longer knows who asks until somebody has signed in again. */
function stage(again: boolean) {
  let asked = 0;
  let renewals = 0;
  const server = new ApolloLink(() => {
    asked += 1;
    return new Observable((observer) => {
      observer.next(asked > 1 && again ? { data: { name: '기획하는 이' } } : ended);
      observer.complete();
    });
  });
  const renewed = (): Promise<boolean> => {
    renewals += 1;
    return Promise.resolve(again);
  };
  const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.from([renewLink(renewed), server]) });
  return { client, told: () => ({ asked, renewals }) };
}

describe('a question after the session has ended', () => {
  it('is asked again once somebody has signed in', async () => {
    const { client, told } = stage(true);
    const { data } = await client.query({ query, fetchPolicy: 'no-cache' });
    expect([data, told()]).toEqual([{ name: '기획하는 이' }, { asked: 2, renewals: 1 }]);
  });

  it('fails as it did when nobody wants to', async () => {
    const { client, told } = stage(false);
    await expect(client.query({ query, fetchPolicy: 'no-cache' })).rejects.toThrow('Sign in first.');
    expect(told()).toEqual({ asked: 1, renewals: 1 });
  });

  it('that is about the session itself does not wait', async () => {
    const { client, told } = stage(true);
    await expect(client.query({ query, fetchPolicy: 'no-cache', context: { aboutSession: true } })).rejects.toThrow('Sign in first.');
    expect(told()).toEqual({ asked: 1, renewals: 0 });
  });
});
