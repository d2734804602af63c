// The examples of law: the figures of II-9 and II-11 at their day, their movement before and after, and every tie.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Draft, DraftRow } from './draft.js';
import { count, legalOf, past } from './legal.fixture.js';

let draft: Draft;
beforeAll(() => {
  draft = legalOf();
});

describe('regulations of II-9 and II-11', () => {
  const inForce = (asOf: string): DraftRow[] => draft.rows('Regulation').filter(r => past(r, 'enactedOn', asOf) && !past(r, 'abolishedOn', asOf));
  const kinds = (rows: DraftRow[]): number[] => [
    rows.length, count(rows, r => r.kind === 'ORDINANCE'), count(rows, r => r.kind === 'RULE'), count(rows, r => r.kind === 'DIRECTIVE' || r.kind === 'ESTABLISHED_RULE'),
  ];
  const promulgated = (asOf: string): DraftRow[] => draft.rows('RegulationChange').filter(c => past(c, 'promulgatedOn', asOf) && String(c.promulgatedOn) >= '2002-01-01');
  const changes = (asOf: string): Record<string, number> => {
    const rows = promulgated(asOf);
    const of = (attribute: string, value: unknown): number => count(rows, c => c[attribute] === value);
    return {
      all: rows.length, ordinance: of('regulationKind', 'ORDINANCE'), rule: of('regulationKind', 'RULE'), directive: of('regulationKind', 'DIRECTIVE'), established: of('regulationKind', 'ESTABLISHED_RULE'),
      enacted: of('action', 'ENACT'), amended: of('action', 'AMEND'), abolished: of('action', 'ABOLISH'), unstated: of('action', undefined),
    };
  };

  it('are 228 in force on 30 June, each with its text on the internet', () => {
    expect(kinds(inForce('2002-06-30'))).toEqual([228, 105, 79, 44]);
    const published = new Set(draft.rows('RegulationText').filter(t => past(t, 'publishedOn', '2002-06-30')).map(t => t.regulation));
    expect(kinds(inForce('2002-06-30').filter(r => published.has(r.key)))).toEqual([228, 105, 79, 44]);
    expect(count(inForce('2002-06-30'), r => r.kind === 'ESTABLISHED_RULE')).toBeGreaterThan(0);
  });

  it('were one fewer in March, before the enactment, and move on by September', () => {
    expect(kinds(inForce('2002-03-31'))).toEqual([227, 104, 79, 44]);
    const [all, ...parts] = kinds(inForce('2002-09-30'));
    expect([all, parts]).toEqual([229, [105, 80, 44]]);
    const between = promulgated('2002-09-30').filter(c => String(c.promulgatedOn) > '2002-06-30');
    expect(all).toBe(228 + count(between, c => c.action === 'ENACT') - count(between, c => c.action === 'ABOLISH'));
  });

  it('were changed 28 times in the half-year', () => {
    expect(changes('2002-06-30')).toEqual({ all: 28, ordinance: 13, rule: 14, directive: 1, established: 0, enacted: 1, amended: 9, abolished: 0, unstated: 18 });
  });

  it('add up by kind and by action in March and September', () => {
    const [march, june, september] = ['2002-03-31', '2002-06-30', '2002-09-30'].map(changes);
    for (const c of [march!, september!]) {
      expect(c.ordinance! + c.rule! + c.directive! + c.established!).toBe(c.all);
      expect(c.enacted! + c.amended! + c.abolished! + c.unstated!).toBe(c.all);
    }
    expect(march!.all).toBeGreaterThan(0);
    expect(march!.all).toBeLessThan(june!.all!);
    expect(september!.all).toBeGreaterThan(june!.all!);
  });

  it('have one of them changed twice: 종 is not 건', () => {
    const subjects = promulgated('2002-06-30').map(c => c.regulation);
    expect(new Set(subjects).size).toBe(27);
  });

  it('are changed step by step, ordinances through a bill', () => {
    for (const c of draft.rows('RegulationChange')) {
      const days = [c.proposedOn, c.noticeFrom, c.noticeTo, c.submittedOn, c.promulgatedOn, c.effectiveOn].filter(Boolean);
      expect(days).toEqual([...days].sort());
      expect(Boolean(c.submittedOn)).toBe(Boolean(c.bill));
      if (c.promulgatedOn) expect([c.regulationKind === 'ORDINANCE', Boolean(c.promulgationNumber), Boolean(c.regulation)]).toEqual([Boolean(c.bill), true, true]);
      else expect(c.action === 'ENACT').toBe(!c.regulation);
      if (c.bill) {
        const bill = draft.get('Bill', String(c.bill));
        expect(bill.submittedOn).toBe(c.submittedOn);
        if (c.promulgatedOn) expect(past(bill, 'decidedOn', String(c.promulgatedOn))).toBe(true);
      }
      if (c.regulation && c.promulgatedOn && c.action === 'ENACT') expect(draft.get('Regulation', String(c.regulation)).enactedOn).toBe(c.promulgatedOn);
      if (c.regulation && c.promulgatedOn && c.action === 'ABOLISH') expect(draft.get('Regulation', String(c.regulation)).abolishedOn).toBe(c.promulgatedOn);
    }
    const numbers = draft.rows('RegulationChange').filter(c => c.promulgationNumber).map(c => c.promulgationNumber);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('wait as candidates of every stage and reason at the end of June', () => {
    const open = draft.rows('RegulationChange').filter(c => past(c, 'proposedOn', '2002-06-30') && !past(c, 'promulgatedOn', '2002-06-30') && !past(c, 'droppedOn', '2002-06-30'));
    expect(new Set(open.map(c => c.reason))).toEqual(new Set(['UPPER_BODY_REQUEST', 'LOCAL_INITIATIVE', 'NO_LOCAL_REGULATION', 'CONFLICT_WITH_UPPER_LAW', 'HINDERS_EFFICIENCY', 'REGULATORY_BURDEN']));
    expect(count(open, c => past(c, 'submittedOn', '2002-06-30'))).toBeGreaterThan(0);
    expect(count(open, c => !c.submittedOn && past(c, 'noticeFrom', '2002-06-30'))).toBeGreaterThan(0);
    expect(count(open, c => !past(c, 'noticeFrom', '2002-06-30'))).toBeGreaterThan(0);
    for (const c of open) expect((c.action === 'ENACT') === ['UPPER_BODY_REQUEST', 'LOCAL_INITIATIVE', 'NO_LOCAL_REGULATION'].includes(String(c.reason))).toBe(true);
  });

  it('have one text for every day they are in force, and the amended ones differ from what they were', () => {
    for (const r of draft.rows('Regulation')) {
      const texts = draft.rows('RegulationText').filter(t => t.regulation === r.key);
      expect(texts.map(t => t.number)).toEqual(texts.map((_, i) => i + 1));
      expect([texts[0]!.effectiveFrom, texts.at(-1)!.effectiveTo]).toEqual([r.enactedOn, r.abolishedOn]);
      texts.slice(1).forEach((text, i) => {
        expect(text.effectiveFrom).toBe(texts[i]!.effectiveTo);
        expect(text.text).not.toBe(texts[i]!.text);
        expect(String(text.text)).toContain('<개정 ');
      });
      expect(String(texts[0]!.text)).toContain('제1조(목적)');
    }
    const amended = new Set(promulgated('2002-06-30').filter(c => c.action === 'AMEND').map(c => c.regulation));
    for (const key of amended) expect(count(draft.rows('RegulationText'), t => t.regulation === key)).toBeGreaterThan(1);
  });
});

describe('ties of law', () => {
  const TARGETS: Readonly<Record<string, string>> = {
    regulation: 'Regulation', upperLaw: 'UpperLaw', upperLaws: 'UpperLaw', bill: 'Bill', change: 'RegulationChange', division: 'Division', counsel: 'LegalCounsel', lawsuit: 'Lawsuit', event: 'LawsuitEvent',
  };
  const NOUNS = ['UpperLaw', 'Regulation', 'RegulationChange', 'RegulationText', 'RegulatoryReview', 'Lawsuit', 'LawsuitEvent', 'Deadline', 'LegalCounsel', 'CounselOpinion'];

  it('all lead to rows that are there, and every row says it is an example', () => {
    for (const noun of NOUNS) {
      expect([noun, draft.rows(noun).length > 0]).toEqual([noun, true]);
      for (const row of draft.rows(noun)) {
        expect(row.origin).toBe('GENERATED');
        for (const [attribute, target] of Object.entries(TARGETS)) for (const key of [row[attribute]].flat()) if (key !== undefined) expect([row.key, attribute, key, draft.has(target, String(key))]).toEqual([row.key, attribute, key, true]);
      }
    }
    expect(new Set(draft.rows('Regulation').map(r => r.title)).size).toBe(draft.rows('Regulation').length);
  });

  it('reach regulations, counsel and opinions; reviews of each kind are decided as their kind can be', () => {
    expect(count(draft.rows('Lawsuit'), l => Boolean(l.regulation))).toBeGreaterThan(20);
    expect(count(draft.rows('CounselOpinion'), o => Boolean(o.lawsuit))).toBeGreaterThan(3);
    for (const r of draft.rows('RegulatoryReview')) {
      const results = r.kind === 'EXISTING' ? ['KEPT', 'RELAXED', 'ABOLISHED'] : ['APPROVED', 'REJECTED'];
      if (r.decidedOn) expect(results).toContain(r.result);
      expect(Boolean(r.decidedOn)).toBe(Boolean(r.result));
    }
    expect(new Set(draft.rows('RegulatoryReview').map(r => r.kind)).size).toBe(3);
  });

  it('are the same each time', () => {
    expect(legalOf().rows('LawsuitEvent')).toEqual(draft.rows('LawsuitEvent'));
  });
});
