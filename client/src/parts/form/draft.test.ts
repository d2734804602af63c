import { describe, expect, it } from 'vitest';
import { actionOf, type Field } from '@/graph/model';
import { draftOf, emptyDraft, inputOf, problemsOf } from './draft';

const field = (name: string, kind: Field['kind'], more: Partial<Field> = {}): Field => ({ name, kind, ...more });
const fields: readonly Field[] = [
  field('title', 'string'), field('budget', 'money', { nullable: true }), field('share', 'ratio', { nullable: true }), field('persons', 'int', { nullable: true }),
  field('division', 'id', { target: 'Division' }), field('with', 'id', { target: 'Division', many: true, nullable: true }), field('head', 'boolean'),
  field('rows', 'object', { many: true, nullable: true, fields: [field('source', 'enum'), field('amount', 'money')] }),
];
const filled = { ...emptyDraft(fields), title: '펌프장 증설', budget: '1,200,000', share: '69.1', division: 'Division-3' };

describe('a new record', () => {
  it('is sent as what is filled, figures as figures', () => {
    expect(inputOf(fields, filled)).toEqual({ title: '펌프장 증설', budget: 1_200_000, share: 0.691, division: 'Division-3', head: false });
  });

  it('sends a list of objects row by row', () => {
    expect(inputOf(fields, { ...filled, rows: [{ source: 'CITY', amount: '△3,000' }] })['rows']).toEqual([{ source: 'CITY', amount: -3000 }]);
  });
});

describe('a change', () => {
  const present = { title: '펌프장', budget: 500, share: 0.07, persons: null, division: { id: 'Division-3' }, with: { nodes: [{ id: 'Division-4' }] }, head: true, rows: [] };
  const before = draftOf(fields, present);

  it('begins with what the record has', () => {
    expect(before).toEqual({ title: '펌프장', budget: '500', share: '7', persons: '', division: 'Division-3', with: ['Division-4'], head: 'true', rows: [] });
  });

  it('sends only what is different, and null for what was cleared', () => {
    expect(inputOf(fields, { ...before, budget: '', head: 'false', with: [] }, before)).toEqual({ budget: null, head: false, with: [] });
    expect(inputOf(fields, before, before)).toEqual({});
  });
});

describe('what is wrong before anything is sent', () => {
  it('is named by where it stands', () => {
    const wrong = { ...emptyDraft(fields), budget: '12.5', persons: 'x', rows: [{ source: 'CITY', amount: '' }] };
    expect(problemsOf(fields, wrong, false)).toEqual([
      { path: ['title'], code: 'required' }, { path: ['budget'], code: 'notWhole' }, { path: ['persons'], code: 'notNumber' },
      { path: ['division'], code: 'required' }, { path: ['rows', '0', 'amount'], code: 'required' },
    ]);
  });

  it('is a title cleared in a change, though a change may leave it out', () => {
    const update = actionOf('updateProject')?.fields.filter(({ name }) => name === 'title' || name === 'purpose') ?? [];
    expect(problemsOf(update, { title: '', purpose: '' }, true)).toEqual([{ path: ['title'], code: 'required' }]);
  });

  it('is a title longer than its attribute takes', () => {
    const update = actionOf('updateProject')?.fields.filter(({ name }) => name === 'title') ?? [];
    expect(problemsOf(update, { title: '가'.repeat(600) }, true).map(({ code }) => code)).toEqual(['tooLong']);
  });
});
