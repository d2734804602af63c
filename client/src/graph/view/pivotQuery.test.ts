import { print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { figureIn, joined, PivotPlan } from './pivotQuery';

const standing = { today: '2002-06-30', userId: null, divisionIds: ['Division-1'] };
const times = { asOf: '2002-06-30', recordedAt: null };

const group = (count: number) => [{ keys: [], count }];

const aliases = (plan: PivotPlan): readonly number[] => plan.questions(standing, times).map(({ query }) => print(query).match(/^\s+\w+: /gm)?.length ?? 0);

describe('the questions of a pivot', () => {
  it('ask each list once, with its groupings and their figures', () => {
    const plan = new PivotPlan({ noun: 'Project', where: { planYear: { eq: 2002 } } });
    plan.want({ of: 'count' }, [{ path: 'status' }]);
    plan.want({ of: 'sum', path: 'linkedBudget' }, [{ path: 'status' }]);
    plan.want({ of: 'sum', path: 'spent' }, [{ path: 'status' }]);
    expect(plan.want({ of: 'count' }, [])).toEqual({ list: 'of1', grouping: 'by2' });
    expect(plan.want({ of: 'count', where: { division: { id: { in: { $: 'myDivisions' } } } } }, [{ path: 'endsOn', part: 'HALF' }])).toEqual({ list: 'of2', grouping: 'by1' });
    const [question, more] = plan.questions(standing, times);
    expect(more).toBeUndefined();
    expect(print(question!.query)).toMatchInlineSnapshot(`
      "query ProjectFigures($asOf: Date, $recordedAt: DateTime, $of1Where: ProjectWhere, $by_STATUS: [ProjectGroupBy!]!, $by: [ProjectGroupBy!]!, $of2Where: ProjectWhere, $by_ENDS_ON_HALF: [ProjectGroupBy!]!) {
        of1: projects(asOf: $asOf, recordedAt: $recordedAt, where: $of1Where) {
          by1: groups(by: $by_STATUS) {
            keys
            count
            sum {
              linkedBudget
              spent
            }
          }
          by2: groups(by: $by) {
            keys
            count
          }
        }
        of2: projects(asOf: $asOf, recordedAt: $recordedAt, where: $of2Where) {
          by1: groups(by: $by_ENDS_ON_HALF) {
            keys
            count
          }
        }
      }"
    `);
    expect(question!.variables).toEqual({
      ...times, of1Where: { planYear: { eq: 2002 } }, by_STATUS: ['STATUS'], by: [], by_ENDS_ON_HALF: ['ENDS_ON_HALF'],
      of2Where: { and: [{ planYear: { eq: 2002 } }, { division: { id: { in: ['Division-1'] } } }] },
    });
  });

  it('are several where a request has more aliases than the server takes, and none is lost', () => {
    const plan = new PivotPlan({ noun: 'Project' });
    for (let year = 0; year < 20; year += 1) plan.want({ of: 'count', where: { planYear: { eq: year } } }, [{ path: 'status' }]);
    expect(aliases(plan)).toEqual([28, 12]);
  });
  it('cut one list with very many groupings, and its answers come together again', () => {
    const plan = new PivotPlan({ noun: 'Project' });
    const paths = ['status', 'kind', 'sector', 'field', 'planYear', 'division'];
    for (const one of paths) for (const other of paths) plan.want({ of: 'count' }, [{ path: one }, { path: other }]);
    expect(aliases(plan)).toEqual([28, 10]);
    expect(joined([{ of1: { by1: group(1) } }, null, { of1: { by28: group(2) }, of2: { by1: group(3) } }])).toEqual({ of1: { by1: group(1), by28: group(2) }, of2: { by1: group(3) } });
  });
  it('read a count of nothing as 0, and any other figure of nothing as unset', () => {
    expect(figureIn(undefined, { of: 'count' })).toBe(0);
    expect(figureIn(undefined, { of: 'sum', path: 'spent' })).toBeNull();
    expect(figureIn({ keys: [], count: 2, sum: { spent: '1200' } }, { of: 'sum', path: 'spent' })).toBe(1200);
  });
});
