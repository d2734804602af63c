import { describe, expect, it } from 'vitest';
import { emptySpec, fixedTo, parseSpec, writeSpec, type ViewSpec } from './spec';

const whole: ViewSpec = {
  noun: 'Project', title: '부진 사업', where: { status: { eq: 'DELAYED' } }, columns: ['title', 'division.name', 'milestones#count', 'spent/linkedBudget'], order: [{ path: 'endsOn', descending: true }],
  rows: [{ path: 'division' }, { path: 'endsOn', part: 'QUARTER' }], measures: [{ of: 'sum', path: 'requiredBudget', label: '소요예산', spread: { path: 'status', all: true }, subtotal: true, over: { of: 'count', where: { status: { eq: 'DELAYED' } } } }],
  totals: 'first', show: 'PIVOT', chart: 'stacked', scale: 'THOUSAND',
};

describe('a specification', () => {
  it('given a whole one, asked to be written and read again, got the same', () => {
    expect(parseSpec(writeSpec(whole))).toEqual({ spec: whole, problems: [] });
  });

  it('given what is as usual, asked to be written, got nothing of it', () => {
    expect(writeSpec(emptySpec('Project'))).toBe('{"noun":"Project"}');
    expect(parseSpec('{"noun":"Project"}').spec).toEqual(emptySpec('Project'));
  });

  it.each([
    ['no JSON', '{', 'spec', 'object'],
    ['a noun that is not there', '{"noun":"Nothing"}', 'noun', 'noun'],
    ['a column that is not there', '{"noun":"Project","columns":["title","nothing"]}', 'columns.1', 'path'],
    ['a relation without its end', '{"noun":"Project","columns":["division.nothing"]}', 'columns.0', 'path'],
    ['groups by a list', '{"noun":"Project","rows":[{"path":"milestones"}]}', 'rows.0.path', 'path'],
    ['a part of a day that is none', '{"noun":"Project","rows":[{"path":"endsOn","part":"WEEK"}]}', 'rows.0.part', 'choice'],
    ['a figure that is none', '{"noun":"Project","measures":[{"of":"median"}]}', 'measures.0.of', 'choice'],
    ['money in a unit that is none', '{"noun":"Project","scale":"PENNY"}', 'scale', 'choice'],
    ['four groups', '{"noun":"Project","rows":[{"path":"status"},{"path":"kind"},{"path":"division"},{"path":"team"}]}', 'rows', 'tooMany'],
    ['a title as long as a page', JSON.stringify({ noun: 'Project', title: '가'.repeat(201) }), 'title', 'text'],
    ['a filter that is none', '{"noun":"Project","where":"all"}', 'where', 'object'],
  ])('given %s, asked to be read, got what is wrong and where', (_what, text, at, rule) => {
    const { spec, problems } = parseSpec(text);
    expect(spec).toBeNull();
    expect(problems).toContainEqual({ at, rule });
  });
  it('keeps the day that it is fixed to, and says when that is none', () => {
    const fixed = fixedTo(writeSpec(emptySpec('Project')), '2002-06-30');
    expect(parseSpec(fixed).spec).toEqual({ ...emptySpec('Project'), asOf: '2002-06-30' });
    expect(parseSpec(fixedTo(writeSpec(emptySpec('Project')), null)).spec?.asOf).toBeUndefined();
    expect(parseSpec('{"noun":"Project","asOf":"2002-02-30"}').problems).toEqual([{ at: 'asOf', rule: 'text' }]);
  });
});
