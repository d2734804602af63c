// Names of records that are known by their ids: all of them, however many an answer may hold.
import { describe, expect, it } from 'vitest';
import { namesOf } from './names';

const asking = () => {
  const asked: string[][] = [];
  const query = (({ variables }: { variables: Record<string, { id: { in: string[] } }> }) => {
    const ids = Object.entries(variables).flatMap(([name, where]) => (name.startsWith('of') ? where.id.in : []));
    asked.push(ids);
    return Promise.resolve({ data: { any: { nodes: ids.map((id) => ({ id, name: `${id} 이름` })) } } });
  }) as unknown as Parameters<typeof namesOf>[0]['query'];
  return { asked, query };
};

describe('the names of records', () => {
  it('given more ids than a page holds, asked, got every one', async () => {
    const { asked, query } = asking();
    const ids = Array.from({ length: 230 }, (_, at) => `Division-${at + 1}`);
    const names = await namesOf({ query }, [...ids, 'Division-1']);
    expect([...names.keys()]).toEqual(ids);
    expect(asked.map(({ length }) => length)).toEqual([100, 100, 30]);
  });
  it('given what is no id, asked, got nothing asked', async () => {
    const { asked, query } = asking();
    expect((await namesOf({ query }, ['', 'none', '2002-03'])).size).toBe(0);
    expect(asked).toEqual([]);
  });
});
