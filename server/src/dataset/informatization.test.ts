// Informatization: the figures of II-12, II-13 and II-15 over the draft, at their dates and at others.
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from './document.js';
import { Draft } from './draft.js';
import { generateInformatization } from './informatization.js';
import { generateOrganization } from './organization.js';

let draft: Draft;
beforeAll(() => {
  draft = new Draft();
  readDocument(draft);
  generateOrganization(draft);
  generateInformatization(draft);
});

const total = (metric: string, until: string) =>
  draft.rows('MetricValue').filter(v => v.metric === metric && String(v.periodTo) <= until).reduce((sum, v) => sum + Number(v.value), 0);
const liveDomains = (phase: string, day: string) =>
  draft.rows('WorkDomain').filter(d => d.phase === phase && draft.rows('Rollout').some(r => r.domain === d.key && String(r.liveOn) <= day)).length;
const divisionsOf = (system: string, day: string) =>
  draft.rows('Rollout').filter(r => r.system === system && String(r.liveOn) <= day).map(r => draft.get('Division', String(r.division)));

describe('metrics', () => {
  it('give 15,495 documents to 31 July, every one signed electronically', () => {
    expect([total('EDOC-PRODUCED', '2002-07-31'), total('EDOC-ELECTRONIC', '2002-07-31')]).toEqual([15495, 15495]);
  });

  it('give 2,428 petitions, 624 pieces of publicity and 3 videos to 30 June', () => {
    expect(['WEB-PETITIONS', 'WEB-PUBLICITY', 'WEB-VIDEOS'].map(metric => total(metric, '2002-06-30'))).toEqual([2428, 624, 3]);
  });

  it.each(['EDOC-PRODUCED', 'EDOC-ELECTRONIC', 'WEB-PETITIONS', 'WEB-PUBLICITY', 'WEB-VIDEOS'])('%s grows from quarter to quarter', metric => {
    const totals = ['2002-03-31', '2002-06-30', '2002-09-30', '2002-12-31'].map(day => total(metric, day));
    expect(totals.every((value, i) => value > (totals[i - 1] ?? 0))).toBe(true);
  });

  it('have one value for every month, without overlap', () => {
    for (const metric of draft.rows('Metric').filter(m => m.aggregation === 'SUM')) {
      const periods = draft.rows('MetricValue').filter(v => v.metric === metric.key);
      expect(periods.map(p => p.periodFrom)).toEqual(Array.from({ length: 12 }, (_, i) => `2002-${String(i + 1).padStart(2, '0')}-01`));
      periods.slice(1).forEach((p, i) => expect(Date.parse(String(p.periodFrom)) - Date.parse(String(periods[i]!.periodTo))).toBe(864e5));
      expect(periods.at(-1)!.periodTo).toBe('2002-12-31');
    }
  });
});

describe('work domains', () => {
  it('of phase 1 are live, 10 of 10, and of phase 2 none of 11, at every date of 2002', () => {
    const all = (phase: string) => draft.rows('WorkDomain').filter(d => d.phase === phase).length;
    expect([all('SIGUNGU-1'), all('SIGUNGU-2'), all('CIVIL-SERVICE-1')]).toEqual([10, 11, 4]);
    for (const day of ['2002-03-31', '2002-07-31', '2002-12-31']) expect([liveDomains('SIGUNGU-1', day), liveDomains('SIGUNGU-2', day)]).toEqual([10, 0]);
  });

  it('of the civil-service system go live in April', () => {
    expect(['2002-03-31', '2002-04-30'].map(day => liveDomains('CIVIL-SERVICE-1', day))).toEqual([0, 4]);
  });
});

describe('rollouts the document states', () => {
  it('put the low-income system at 사회복지과 and every dong office in May', () => {
    expect(divisionsOf('LOW-INCOME', '2002-04-30')).toEqual([]);
    const there = divisionsOf('LOW-INCOME', '2002-05-31');
    expect([there.filter(d => d.kind === 'DONG_OFFICE').length, there.filter(d => d.kind !== 'DONG_OFFICE').map(d => d.key)]).toEqual([22, ['SOCIAL']]);
  });

  it('put the security system at every dong office and two traffic divisions in April', () => {
    expect(divisionsOf('SIGUNGU-SECURITY', '2002-03-31')).toEqual([]);
    const there = divisionsOf('SIGUNGU-SECURITY', '2002-04-30');
    expect([there.filter(d => d.kind === 'DONG_OFFICE').length, there.filter(d => d.kind !== 'DONG_OFFICE').map(d => d.key)]).toEqual([22, ['TRAFFIC-ADMIN', 'TRAFFIC-CONTROL']]);
  });
});

describe('system changes', () => {
  it('of III-ict-1 fall in the months of II-12', () => {
    const dated = draft.rows('SystemChange').filter(c => c.project === 'III-ict-1' && c.precision === 'MONTH').map(c => [c.system, String(c.date).slice(0, 7)]);
    expect(dated).toEqual([['EDOC', '2002-04'], ['EDOC', '2002-04'], ['CIVIL-SERVICE', '2002-04'], ['LOW-INCOME', '2002-05']]);
  });
});

describe('ties', () => {
  it('of every row lead to rows that exist', () => {
    const relations: Record<string, Record<string, string>> = {
      InformationSystem: { division: 'Division', project: 'Project' },
      SystemChange: { system: 'InformationSystem', project: 'Project' },
      SystemIntegration: { fromSystem: 'InformationSystem', toSystem: 'InformationSystem' },
      SystemPhase: { system: 'InformationSystem' },
      WorkDomain: { phase: 'SystemPhase' },
      Rollout: { system: 'InformationSystem', domain: 'WorkDomain', division: 'Division' },
      Metric: { numerator: 'Metric', denominator: 'Metric', system: 'InformationSystem', project: 'Project' },
      MetricValue: { metric: 'Metric' },
    };
    const missing: string[] = [];
    for (const [noun, attributes] of Object.entries(relations)) {
      expect(draft.rows(noun).length).toBeGreaterThan(0);
      for (const row of draft.rows(noun)) {
        for (const [attribute, target] of Object.entries(attributes)) {
          const key = row[attribute];
          if (key !== undefined && !draft.has(target, String(key))) missing.push(`${noun} ${row.key} ${attribute} ${String(key)}`);
        }
      }
    }
    expect(missing).toEqual([]);
  });
});
