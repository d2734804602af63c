import { print } from 'graphql/language/printer';
import { parse } from 'graphql/language/parser';
import { describe, expect, it } from 'vitest';
import { documentOf, withMoment } from './ast';

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

describe('a built document', () => {
  it('gives every value by a variable', () => {
    const document = documentOf({ kind: 'query', name: 'Q', variables: { id: 'ID!', order: '[ProjectOrder!]' }, of: [{ name: 'project', as: 'record', by: { id: 'id' }, of: ['id', { name: 'milestones', by: { orderBy: 'order' }, of: ['totalCount'] }] }] });
    expect(plain(print(document))).toBe('query Q($id: ID!, $order: [ProjectOrder!]) { record: project(id: $id) { id milestones(orderBy: $order) { totalCount } } }');
  });

  it('is asked at a moment of recording by its root fields alone', () => {
    const document = withMoment(parse('query ($first: Int) { records: projects(first: $first) { nodes { id } } }'));
    expect(plain(print(document))).toBe('query ($first: Int, $recordedAt: DateTime) { records: projects(first: $first, recordedAt: $recordedAt) { nodes { id } } }');
  });
});
