// The rules of a line's account, day by day.
import { describe, expect, it } from 'vitest';
import { breachFrom, countedFrom, told, type Movement } from './account.rules.js';

const on = (day: string, kind: Movement['kind'], amount: number): Movement => ({ kind, day, amount });
const granted = [on('2002-01-01', 'ORIGINAL', 100), on('2002-02-01', 'ALLOTMENT', 60), on('2002-03-01', 'COMMITMENT', 50), on('2002-04-01', 'EXPENDITURE', 40)];

describe('breachFrom', () => {
  const cases: [string, Movement, string, [string, string, number] | null][] = [
    ['all that is left allotted', on('2002-05-01', 'ALLOTMENT', 40), '2002-05-01', null],
    ['one won more', on('2002-05-01', 'ALLOTMENT', 41), '2002-05-01', ['OVER_CURRENT', '2002-05-01', 1]],
    ['an allotment before the budget', on('2001-12-31', 'ALLOTMENT', 1), '2001-12-31', ['OVER_CURRENT', '2001-12-31', 1]],
    ['a recall of what is committed', on('2002-05-01', 'ALLOTMENT', -11), '2002-05-01', ['OVER_ALLOTTED', '2002-05-01', 1]],
    ['a recall before a later commitment needs it', on('2002-02-15', 'ALLOTMENT', -11), '2002-02-15', ['OVER_ALLOTTED', '2002-03-01', 1]],
    ['a commitment before its allotment', on('2002-01-15', 'COMMITMENT', 5), '2002-01-15', ['OVER_ALLOTTED', '2002-01-15', 5]],
    ['a release of what is paid', on('2002-05-01', 'COMMITMENT', -11), '2002-05-01', ['OVER_COMMITTED', '2002-05-01', 1]],
    ['a refund of more than was paid', on('2002-05-01', 'EXPENDITURE', -41), '2002-05-01', ['BELOW_ZERO', '2002-05-01', 1]],
    ['budget cut down to what is allotted', on('2002-05-01', 'SUPPLEMENTARY', -40), '2002-05-01', null],
    ['budget cut below what is allotted', on('2002-05-01', 'TRANSFER', -41), '2002-05-01', ['OVER_CURRENT', '2002-05-01', 1]],
    ['all but what is paid carried forward', on('2002-12-31', 'CARRY_OVER_OUT', 60), '2002-12-31', null],
    ['more than that', on('2002-12-31', 'CARRY_OVER_OUT', 61), '2002-12-31', ['OVER_LEFT', '2002-12-31', 1]],
  ];
  it.each(cases)('given %s', (_, added, from, wanted) => {
    const breach = breachFrom([...granted, added], from);
    expect(breach && [breach.rule, breach.day, breach.over]).toEqual(wanted);
  });

  it('given carried-over money alone, a transfer of it is refused: only budget moves', () => {
    expect(breachFrom([on('2002-01-01', 'CARRY_OVER_IN', 50), on('2002-05-01', 'TRANSFER', -1)], '2002-05-01')?.rule).toBe('BUDGET_BELOW_ZERO');
  });

  it('given several days, tells the one that is broken most, by how much, and how to mend it', () => {
    const breach = breachFrom([...granted, on('2002-06-01', 'TRANSFER', -20), on('2002-01-20', 'ALLOTMENT', 30)], '2002-01-20')!;
    expect(breach).toEqual({ rule: 'OVER_CURRENT', day: '2002-06-01', amount: 90, limit: 80, over: 10 });
    expect(told(breach, '하수관 준설')).toEqual({
      ko: '하수관 준설: 2002-06-01 현재 배정액 90원이 예산현액 80원을 10원 넘게 됩니다. 금액을 10원 이상 줄이거나 그 뒤의 원장을 먼저 정정하십시오.',
      en: '하수관 준설: as of 2002-06-01, 90 won would stand allotted against a current budget of 80; 10 too much. Lower the amount by at least 10, or correct the later entries first.',
    });
  });

  it('given a breach before the day asked for, says nothing of it', () => {
    expect(breachFrom([on('2002-01-01', 'ALLOTMENT', 5), on('2002-02-01', 'ORIGINAL', 5)], '2002-02-01')).toBeNull();
  });
});

describe('countedFrom', () => {
  it.each([
    [null, '2002-05-01', '2002-05-01'],
    [{ kind: 'SUPPLEMENTARY', adoptedOn: null }, '2002-05-01', null],
    [{ kind: 'SUPPLEMENTARY', adoptedOn: '2002-06-01' }, '2002-05-01', '2002-06-01'],
    [{ kind: 'ORIGINAL', adoptedOn: '2001-12-20' }, '2002-01-01', '2002-01-01'],
    [{ kind: 'DEEMED', adoptedOn: '2002-06-01' }, '2002-05-01', '2002-05-01'],
  ])('given a version %j and an entry of %s, got %s', (version, date, wanted) => {
    expect(countedFrom(date, version)).toBe(wanted);
  });
});
