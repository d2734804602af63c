// Tables of the report as specifications: something to begin with, and the proof of what can be built.
import { emptySpec, type Measure, type ViewSpec } from '@/graph/view/spec';

export interface Example {
  /** Its texts: builder.example.<id>. */
  readonly id: string;
  /** The item of the report. */
  readonly item: string;
  readonly asOf: string;
  readonly spec: ViewSpec;
}

const count: Measure = { of: 'count' };
const spreadOver = (path: string): Measure => ({ of: 'count', spread: { path }, subtotal: true });
/** Every code of the list has its column, as printed. */
const spreadOverAll = (path: string): Measure => ({ of: 'count', spread: { path, all: true }, subtotal: true });
const sum = (path: string): Measure => ({ of: 'sum', path });
const thisYear = { gte: { $: 'yearStart' }, lte: { $: 'today' } };
const make = (id: string, item: string, asOf: string, noun: string, spec: Partial<ViewSpec>): Example => ({ id, item, asOf, spec: { ...emptySpec(noun), show: 'PIVOT', totals: 'first', ...spec } });
const half = '2002-06-30';

const metrics = (...codes: readonly string[]) => ({ metric: { code: { in: codes } }, periodFrom: { gte: { $: 'yearStart' } }, periodTo: { lte: { $: 'today' } } });

/** `t` gives the words that stand in the tables. */
export function examples(t: (key: string) => string): readonly Example[] {
  const closed = { heading: t('builder.word.closed') };
  const monthly = { rows: [{ path: 'periodTo', part: 'MONTH' }], measures: [{ ...sum('value'), spread: { path: 'metric.name' } }], totals: 'last' } as const;
  return [
    make('agenda', 'II-1', half, 'Project', { where: { kind: { eq: 'NATIONAL_AGENDA' } }, rows: [{ path: 'sector', all: true }], measures: [spreadOverAll('status')] }),
    make('projects', 'II-2', half, 'Project', { where: { kind: { eq: 'MAJOR' }, planYear: { eq: 2002 } }, rows: [{ path: 'field' }], measures: [spreadOverAll('status')] }),
    make('posts', 'II-3', half, 'Post', { where: { objectives: { some: { year: { eq: 2002 }, setOn: { isNull: false } } } }, rows: [{ path: 'grade' }] }),
    make('seasonal', 'II-4', '2002-08-31', 'SeasonalPlan', { show: 'TABLE', where: { startsOn: { lte: { $: 'today' } }, endsOn: { gte: { $: 'yearStart' } } }, columns: ['title', 'startsOn', 'endsOn', 'state', 'functionCount', 'personShifts'], order: [{ path: 'startsOn' }] }),
    make('directives', 'II-5', half, 'Directive', { where: { issuedOn: thisYear }, rows: [{ path: 'kind', all: true }], measures: [spreadOverAll('result')] }),
    make('evaluations', 'II-5', half, 'DirectiveEvaluation', { where: { date: { gte: { $: 'yearStart' } } }, rows: [{ path: 'quarter' }], measures: [spreadOverAll('result')] }),
    make('execution', 'II-6', half, 'BudgetLine', {
      where: { fiscalYear: { eq: 2002 }, side: { eq: 'EXPENDITURE' } }, rows: [{ path: 'fund.group' }], scale: 'MILLION',
      measures: [sum('current'), sum('budget'), sum('carriedOver'), sum('allotted'), { ...sum('allotted'), over: { of: 'sum', path: 'current' }, label: t('builder.word.allottedRate') }, sum('unallotted')],
    }),
    make('supplementary', 'II-7', '2002-08-31', 'BudgetEntry', { where: { budgetVersion: { code: { eq: '2002-SUPP-1' } }, line: { side: { eq: 'EXPENDITURE' } } }, rows: [{ path: 'line.fund.group' }, { path: 'line.fund.name' }], scale: 'THOUSAND', measures: [sum('amount')] }),
    make('questions', 'II-8', half, 'CouncilQuestion', { where: { askedOn: { gte: { $: 'yearStart' } } }, rows: [{ path: 'kind' }], measures: [spreadOver('status')] }),
    make('regulations', 'II-9', half, 'RegulationChange', { where: { promulgatedOn: thisYear }, rows: [{ path: 'regulation.kind' }], measures: [spreadOverAll('action')] }),
    make('litigation', 'II-10', half, 'Lawsuit', {
      where: { inDocket: { eq: true } }, rows: [{ path: 'kind' }],
      measures: [
        { ...spreadOver('receipt'), heading: t('builder.word.received') },
        { ...spreadOver('stage'), where: { closedOn: { isNull: true } }, heading: t('builder.word.pending') },
        { ...count, where: { closedOn: { isNull: false } }, label: t('builder.subtotal'), ...closed },
        { ...count, where: { outcome: { in: ['WON', 'WON_BY_WITHDRAWAL'] } }, label: t('builder.word.won'), ...closed },
        { ...count, where: { outcome: { in: ['WON_BY_WITHDRAWAL'] } }, label: t('builder.word.withdrawn'), ...closed },
        { ...count, where: { outcome: { in: ['LOST'] } }, label: t('builder.word.lost'), ...closed },
        { ...count, where: { outcome: { in: ['OTHER'] } }, label: t('builder.word.other'), ...closed },
      ],
    }),
    make('online', 'II-11', half, 'Regulation', { where: { inForce: { eq: true }, texts: { some: { publishedOn: { lte: { $: 'today' } } } } }, rows: [{ path: 'kind' }] }),
    make('edocuments', 'II-12', '2002-07-31', 'MetricValue', { ...monthly, where: metrics('EDOC-PRODUCED', 'EDOC-ELECTRONIC') }),
    make('rollouts', 'II-13', '2002-07-31', 'Rollout', { where: { system: { code: { eq: 'SIGUNGU-SECURITY' } } }, rows: [{ path: 'division.kind' }, { path: 'division.name' }] }),
    make('links', 'II-14', '2002-07-31', 'NetworkLink', { show: 'TABLE', where: { kind: { in: ['HIGH_SPEED'] }, bEnd: { kind: { in: ['PUMPING_STATION'] } } }, columns: ['bEnd.code', 'bEnd.name', 'openedOn', 'carrier', 'bandwidth'], order: [{ path: 'bEnd.code' }] }),
    make('homepage', 'II-15', half, 'MetricValue', { ...monthly, where: metrics('WEB-PETITIONS', 'WEB-PUBLICITY', 'WEB-VIDEOS') }),
    make('training', 'II-16', half, 'TrainingSession', { where: { heldOn: thisYear, attendees: { isNull: false } }, rows: [{ path: 'audience' }], measures: [count, sum('attendees'), { ...sum('attendees'), spread: { path: 'venue' }, label: t('builder.word.byVenue') }] }),
    make('population', 'II-17', half, 'StatisticValue', { where: { series: { code: { eq: 'POP-REGISTERED' } } }, rows: [{ path: 'axis1' }], measures: [{ ...sum('value'), spread: { path: 'basisOn', part: 'YEAR' } }] }),
    make('businesses', 'II-17', '2001-12-31', 'StatisticValue', { where: { series: { code: { eq: 'BIZ-ESTABLISHMENTS' } } }, rows: [{ path: 'axis1' }], measures: [{ ...sum('value'), spread: { path: 'basisOn', part: 'YEAR' } }] }),
  ];
}
