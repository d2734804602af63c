// A queue between what happens and a reader who takes his time.
import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../graph/access.js';
import type { Noticed } from './notice.js';
import { MOST_WAITING, Subscriber, type Listening } from './subscriber.js';

const listening = (signal = new AbortController().signal): Listening => ({ who: 'User-1', access: () => EVERYTHING, stillThere: () => Promise.resolve(true), drained: () => Promise.resolve(), signal });
const notice = (key: number, noun = 'Project'): Noticed => ({ change: key, key, noun, record: `${noun}-${key}`, kind: 'UPDATED', revision: key, at: '2002-12-31T00:00:00.000Z', action: 'updateProject', actorName: '김예시' });
const all = async (subscriber: Subscriber) => {
  const found: (number | string)[] = [];
  for await (const n of subscriber.notices()) found.push(n instanceof GraphQLError ? String(n.extensions['code']) : n.key);
  return found;
};

describe('a subscriber', () => {
  it('given notices and an end, read, got all of them in order and then the end', async () => {
    const end = new AbortController();
    const subscriber = new Subscriber(listening(end.signal), null, null);
    for (const key of [1, 2, 3]) subscriber.tell(notice(key));
    end.abort();
    subscriber.tell(notice(4));
    expect(await all(subscriber)).toEqual([1, 2, 3]);
  });

  it('given more notices than may wait, read, got told to begin anew', async () => {
    const subscriber = new Subscriber(listening(), null, null);
    for (let key = 0; key <= MOST_WAITING; key++) subscriber.tell(notice(key));
    expect(await all(subscriber)).toEqual(['SERVICE_UNAVAILABLE']);
  });

  it.each([
    [null, null, true],
    [['Project'], null, true],
    [['Directive'], null, false],
    [null, ['Project-7'], true],
    [null, ['Project-8'], false],
    [['Directive'], ['Project-7'], true],
  ])('given nouns %j and records %j, asked about Project-7, got %s', (nouns, records, wanted) => {
    expect(new Subscriber(listening(), nouns && new Set(nouns), records && new Set(records)).wants(notice(7))).toBe(wanted);
  });
});
