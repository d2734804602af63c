// The rows of a file: what is shown, read to its end, and where any record is an example, a last column that says so.
import { describe, expect, it } from 'vitest';
import { readFile } from './listFile';

type Client = Parameters<typeof readFile>[0];
const pages = (...all: readonly (readonly Readonly<Record<string, unknown>>[])[]): Client => ({
  query: (({ variables }: { variables: { after: string | null } }) => {
    const at = Number(variables.after ?? 0);
    return Promise.resolve({ data: { records: { nodes: all[at], pageInfo: { hasNextPage: at + 1 < all.length, endCursor: String(at + 1) } } } });
  }) as unknown as Client['query'],
});
const asked = { query: '{ records { nodes { id } } }', variables: null };
const words = { rowOf: (node: Readonly<Record<string, unknown>>) => [String(node['title'])], originOf: (node: Readonly<Record<string, unknown>>) => ({ GENERATED: '예시', DOCUMENT: '원문' })[String(node['origin'])] ?? '', originHead: '자료 구분' };
const read = (client: Client, groups: Parameters<typeof readFile>[2]) => readFile(client, ['사업명'], groups, words, new AbortController().signal, () => undefined);

describe('a list as a file', () => {
  it('given records of the document only, read, got no column more', async () => {
    expect(await read(pages([{ title: '가', origin: 'DOCUMENT' }], [{ title: '나', origin: 'DOCUMENT' }]), [{ asked }])).toEqual([['사업명'], ['가'], ['나']]);
  });
  it('given an example among them, read, got each record told, and no sum', async () => {
    const groups = [{ asked, label: '교통', subtotal: ['교통 소계', null] }, { subtotal: ['계', null] }];
    expect(await readFile(pages([{ title: '가', origin: 'DOCUMENT' }, { title: '나', origin: 'GENERATED' }]), ['분야', '사업명'], groups, words, new AbortController().signal, () => undefined)).toEqual([
      ['분야', '사업명', '자료 구분'], ['교통', '가', '원문'], ['교통', '나', '예시'], ['교통 소계', null, null], ['계', null, null],
    ]);
  });
});
