// Organization: the figures of I-1 and the tree of I-2 over the draft, at their date and at others.
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from './document.js';
import { Draft, type DraftRow } from './draft.js';
import { generateOrganization } from './organization.js';

let draft: Draft;
beforeAll(() => {
  draft = new Draft();
  readDocument(draft);
  generateOrganization(draft);
});

const quotas = (division: string) => draft.rows('StaffingQuota').filter(q => q.division === division);
const persons = (of: DraftRow[], field: 'authorizedDelta' | 'currentDelta', day: string) => {
  const keys = new Set(of.map(q => q.key));
  return draft.rows('StaffingChange').filter(c => keys.has(String(c.quota)) && String(c.date) <= day).reduce((sum, c) => sum + Number(c[field]), 0);
};
const columns = [['GENERAL', 5], ['GENERAL', 6], ['GENERAL', 7], ['GENERAL', 8], ['GENERAL', 9], ['TECHNICAL', 9], ['TECHNICAL', 10]] as const;
const row = (field: 'authorizedDelta' | 'currentDelta', day: string) =>
  columns.map(([track, grade]) => persons(quotas('PLANNING').filter(q => q.track === track && q.grade === grade), field, day));

describe('staffing of the planning division', () => {
  it('is the printed table on 2002-09-01', () => {
    expect(row('authorizedDelta', '2002-09-01')).toEqual([1, 5, 11, 9, 2, 2, 0]);
    expect(row('currentDelta', '2002-09-01')).toEqual([1, 7, 14, 7, 2, 2, 0]);
  });

  it('holds 5 computing and 2 communication posts inside the 30', () => {
    const authorized = (series: string) => persons(quotas('PLANNING').filter(q => q.series === series), 'authorizedDelta', '2002-09-01');
    expect([authorized('COMPUTING'), authorized('COMMUNICATION'), authorized('UNSTATED')]).toEqual([5, 2, 23]);
  });

  it.each([['2002-03-31', 29, 31], ['2002-06-30', 30, 32], ['2002-09-30', 30, 33], ['2002-12-31', 31, 33]])('adds up at %s', (day, authorized, current) => {
    expect(persons(quotas('PLANNING'), 'authorizedDelta', day)).toBe(authorized);
    expect(persons(quotas('PLANNING'), 'currentDelta', day)).toBe(current);
    expect(row('authorizedDelta', day).reduce((a, b) => a + b)).toBe(authorized);
    expect(row('currentDelta', day).reduce((a, b) => a + b)).toBe(current);
  });

  it('never falls below nobody in any cell of any division', () => {
    for (const quota of draft.rows('StaffingQuota')) {
      for (const day of ['1998-12-31', '2002-03-31', '2002-12-31']) {
        expect(persons([quota], 'authorizedDelta', day), `${quota.key} at ${day}`).toBeGreaterThanOrEqual(0);
        expect(persons([quota], 'currentDelta', day), `${quota.key} at ${day}`).toBeGreaterThanOrEqual(0);
      }
    }
  });
});

describe('the tree', () => {
  it('holds five bureaus, 24 divisions and 22 dong offices that stand', () => {
    const standing = (kind: string) => draft.rows('Division').filter(d => d.kind === kind && !d.validTo).length;
    expect(['BUREAU', 'DIVISION', 'DONG_OFFICE', 'AFFILIATE', 'COUNCIL_OFFICE', 'EXTERNAL'].map(standing)).toEqual([5, 24, 22, 1, 1, 2]);
  });

  it('gives the planning division the six teams of the report, in its order', () => {
    expect(draft.rows('Team').filter(t => t.division === 'PLANNING').map(t => t.key)).toEqual(['POLICY', 'BUDGET', 'COUNCIL-LEGAL', 'ICT', 'COMPUTING', 'RESEARCH']);
  });

  it('has a post of grade 4 or 5 at the head of every unit, 7 of grade 4', () => {
    for (const d of draft.rows('Division').filter(u => u.kind !== 'EXTERNAL' && !u.validTo)) expect([4, 5]).toContain(draft.get('Post', `POST-${d.key}`).grade);
    expect(draft.rows('Post').filter(p => p.grade === 4)).toHaveLength(7);
  });

  it('points every relation at a row', () => {
    const relations: readonly (readonly [string, string, string])[] = [
      ['Division', 'parent', 'Division'], ['Division', 'successor', 'Division'], ['Team', 'division', 'Division'], ['Team', 'successor', 'Team'], ['Post', 'division', 'Division'],
      ['StaffingQuota', 'division', 'Division'], ['StaffingChange', 'quota', 'StaffingQuota'], ['CommitteeDecision', 'committee', 'Committee'],
    ];
    for (const [noun, name, target] of relations) {
      const used = draft.rows(noun).filter(r => r[name] !== undefined);
      expect(used.length, `${noun}.${name}`).toBeGreaterThan(0);
      for (const r of used) expect(draft.has(target, String(r[name])), `${noun} ${r.key}.${name}`).toBe(true);
    }
  });
});
