// The columns of a list that nobody chose: what an officer looks for first, of any noun.
import { describe, expect, it } from 'vitest';
import { attributeOf, mustNoun, nounNames } from '@/graph/model';
import { columnsOf, tellingOf } from './columns';

const named = (noun: string, wanted = 6, except?: string): readonly string[] => columnsOf(noun, wanted, except).map(({ name }) => name);
const told = (noun: string): readonly string[] => tellingOf(noun, 3).map(({ name }) => name);

describe('the columns of a short table', () => {
  it('given records of work, chosen, got number, state, who is charged, and the figures', () => {
    expect(named('Project')).toEqual(['code', 'status', 'division', 'milestoneProgress', 'linkedBudget', 'spent']);
    expect(named('BudgetLine')).toEqual(['code', 'fund', 'division', 'current', 'allotted', 'spent']);
    expect(named('CouncilQuestion')).toEqual(['code', 'status', 'member', 'kind', 'holderName', 'dueOn']);
    expect(named('Lawsuit')).toEqual(['code', 'stage', 'division', 'kind', 'filedOn', 'closedOn']);
    expect(named('Asset')).toEqual(['code', 'status', 'facility', 'division', 'kind', 'acquiredOn']);
    expect(named('Directive')).toEqual(['code', 'result', 'lead', 'kind', 'issuedOn', 'dueOn']);
  });
  it('given any noun, chosen, got its state and an amount if it has them, and neither its name again nor a long text', () => {
    for (const noun of nounNames) {
      const { attributes, called } = mustNoun(noun);
      const chosen = named(noun);
      expect([noun, chosen.length <= 6, chosen.includes(called), chosen.filter((name) => attributeOf(noun, name)?.kind === 'text')]).toEqual([noun, true, false, []]);
      const has = (fits: (one: (typeof attributes)[number]) => boolean): boolean => !attributes.some(fits) || chosen.some((name) => attributes.some((one) => one.name === name && fits(one)));
      expect([noun, has(({ kind, name }) => kind === 'enum' && /^(status|state|stage)$/.test(name)), has(({ kind, nullable }) => kind === 'money' && !nullable)]).toEqual([noun, true, true]);
    }
  });
  it('given where the reader is already, and fewer places, chosen, got no way back there', () => {
    expect(named('Milestone', 3, 'Project')).toEqual(['state', 'dueFrom', 'dueOn']);
    expect(named('Project', 2)).toEqual(['code', 'status']);
  });
  it('given a record found, told in one line, got who and until when', () => {
    expect(told('CouncilQuestion')).toEqual(['member', 'dueOn']);
    expect(told('Lawsuit')).toEqual(['division', 'filedOn']);
    expect(told('BudgetLine')).toEqual(['fund', 'division']);
    expect(told('Directive')).toEqual(['lead', 'dueOn']);
    for (const noun of nounNames) expect([noun, told(noun).length <= 3]).toEqual([noun, true]);
  });
});
