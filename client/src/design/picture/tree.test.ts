import { describe, expect, it } from 'vitest';
import { treeOf, type TreeNode, type TreeRow } from './tree';

const row = (id: string, parent: string | null): TreeRow => ({ id, parent, label: id, detail: '', to: `/${id}`, group: '' });
const text = (nodes: readonly TreeNode[]): string => nodes.map(({ id, children }) => (children.length ? `${id}(${text(children)})` : id)).join(' ');

describe('a tree', () => {
  it('given rows in any order, asked for it, got each below the one it names', () => {
    expect(text(treeOf([row('c', 'b'), row('a', null), row('b', 'a'), row('d', 'a')]))).toBe('a(b(c) d)');
  });
  it('given a row whose parent is not there, asked for it, got it at the top', () => {
    expect(text(treeOf([row('a', 'gone'), row('b', 'a')]))).toBe('a(b)');
  });
  it('given rows that name each other, asked for it, got both once', () => {
    expect(text(treeOf([row('a', 'b'), row('b', 'a'), row('c', null)]))).toBe('a b c');
  });
});
