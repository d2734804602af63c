// What is done with the report's own records: a printed figure is read, its sentences stay word for word, the rest is kept.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onDuty } from '../../testing/viewers.js';
import { testGraph, type TestGraph } from '../../testing/graph.js';

let g: TestGraph;
beforeAll(async () => void (g = await testGraph()));
afterAll(() => g.close());

const planning = onDuty('PLANNING');
async function one<T>(root: string, where: string, select = ''): Promise<T & { id: string; version: number }> {
  const answer = await g.ask<Record<string, { nodes: (T & { id: string; version: number })[] }>>(`{ ${root}(where: ${where}, first: 1) { nodes { id version ${select} } } }`);
  return answer[root]!.nodes[0]!;
}

it('given a printed figure, read otherwise, got the reading beside the print; the print has not changed', async () => {
  const figure = await one<{ value: number; printed: string }>('reportedFigures', '{table: {eq: "major-projects-progress"}, column: {eq: "delayed"}}', 'value printed');
  const read = (values: object, viewer = planning) => g.act('readFigure', { figure: figure.id, version: figure.version, ...values }, 'reportedFigure { value printed reading readingNote }', viewer);
  expect((await read({ reading: figure.value, readingNote: '같음' })).refused).toEqual(['reading: AS_PRINTED']);
  expect((await read({ reading: 2 })).refused).toEqual(['readingNote: REQUIRED']);
  expect((await read({ readingNote: '까닭' })).refused).toEqual(['readingNote: NO_READING']);
  await expect(read({ reading: 2 }, onDuty('BUDGET'))).rejects.toThrow('FORBIDDEN');
  expect(await read({ reading: 2, readingNote: '합계에 맞춤' })).toMatchObject({ refused: [], reportedFigure: { value: figure.value, printed: figure.printed, reading: 2, readingNote: '합계에 맞춤' } });
  expect(await read({ version: figure.version + 1 })).toMatchObject({ reportedFigure: { reading: null, readingNote: null } });
});

it('given a printed sentence, rewritten or taken away, got refused; filed under another section, got it there', async () => {
  const printed = await one<{ section: string }>('statements', '{origin: {eq: DOCUMENT}, section: {eq: CONTENT}}', 'section');
  const update = (values: object) => g.act('updateStatement', { id: printed.id, version: printed.version, ...values }, 'statement { section }', planning);
  expect((await update({ text: '고친 글' })).refused).toEqual(['text: AS_PRINTED']);
  expect((await update({ parent: printed.id })).refused).toEqual(['parent: CIRCLE']);
  expect((await g.act('retireStatement', { id: printed.id, version: printed.version }, '', planning)).refused).toEqual(['id: AS_PRINTED']);
  expect(await update({ section: 'METHOD' })).toMatchObject({ statement: { section: 'METHOD' } });
});

it('given a record, named as evidence, got it only if it is there', async () => {
  const statement = await one('statements', '{}');
  const evidence = (noun: string, record: string) => g.act('createEvidence', { statement: statement.id, noun, record, title: '운영 중' }, 'evidence { record }', planning);
  expect((await evidence('Somewhere', 'EDOC')).refused).toEqual(['noun: UNKNOWN']);
  expect((await evidence('InformationSystem', 'NOWHERE')).refused).toEqual(['record: UNKNOWN']);
  expect(await evidence('InformationSystem', 'EDOC')).toMatchObject({ refused: [], evidence: { record: 'EDOC' } });
});

it('given a publication without a copy, kept, got refused', async () => {
  const given = { code: 'PUB-TEST', title: '구정백서', precision: 'DAY', issuedOn: '2002-12-01', online: false };
  expect((await g.act('createPublication', { ...given, copies: 0 }, '', planning)).refused).toEqual(['copies: OUT_OF_RANGE']);
  expect((await g.act('createPublication', { ...given, copies: 100 }, '', planning)).refused).toEqual([]);
});
