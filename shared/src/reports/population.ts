// II-17 주민등록인구: nationals and foreigners by sex at the newest basis date, and by age.
import { AgeGroup, Nationality, Sex } from '../vocabulary/statistics.js';
import { column, count, label, ofColumns, ofRows, tally, type Group } from './cells.js';
import { basisNote, change, newestBasis, statisticValues } from './statisticTables.js';
import { PERSONS } from './units.js';
import { reportView, type Row, type Table } from './view.js';

interface Data {
  statisticValues: { groups: Group[]; byAge: Group[] };
}

const SERIES = 'POP-REGISTERED';
const sexes = Object.keys(Sex.values) as Sex[];
const nationalities = Object.keys(Nationality.values) as Nationality[];
const columnOf: Record<Sex, string> = { MALE: 'male', FEMALE: 'female' };

const row = (nationality: Nationality, groups: readonly Group[], basis: string): Row => {
  const id = nationality.toLowerCase();
  const of = (sex?: Sex) => tally(groups, [basis, nationality, sex], 'value');
  const opens = (sex?: Sex) => statisticValues(SERIES, basis, { axis1: nationality, ...(sex && { axis2: sex }) });
  return {
    id,
    label: Nationality.values[nationality],
    cells: {
      total: count(of(), { opens: opens(), formula: ofColumns(id, '계 = 남 + 여', 'Total = male + female', ...sexes.map(s => ['+', columnOf[s]] as const)) }),
      ...Object.fromEntries(sexes.map(s => [columnOf[s], count(of(s), { opens: opens(s) })])),
    },
  };
};

function changes(groups: readonly Group[], basis: string): Table {
  const cells = (nationality?: Nationality): Row['cells'] => {
    const opens = statisticValues(SERIES, basis, nationality && { axis1: nationality });
    const sum = (id: string) => (nationality ? {} : { formula: ofRows(id, '계 = 내국인 + 외국인', 'Total = nationals + foreigners', ...nationalities.map(n => ['+', n.toLowerCase()] as const)) });
    return {
      residents: count(tally(groups, [basis, nationality], 'value'), { opens, ...sum('residents') }),
      change: change(groups, [basis, nationality], { opens, ...sum('change') }),
    };
  };
  return {
    id: 'population-change',
    title: label('전반기대비 증감', 'Change since the half-year before'),
    unit: PERSONS,
    columns: [column('residents', '인구', 'Residents'), column('change', '전반기대비', 'Change')],
    rows: [
      { id: 'total', label: label('계', 'Total'), total: true, cells: cells() },
      ...nationalities.map(n => ({ id: n.toLowerCase(), label: Nationality.values[n], cells: cells(n) })),
    ],
    notes: [{ text: label('원문의 ‘전반기대비 증가’가 내국인만인지 외국인을 포함하는지 적혀 있지 않아 포함하는 것으로 읽음.', 'The document does not say whether its rise is of nationals only; it is read as of all residents.') }],
  };
}

function byAge(groups: readonly Group[], basis: string): Table {
  const ages = Object.keys(AgeGroup.values) as AgeGroup[];
  const cuts = nationalities.flatMap(n => sexes.map(s => ({ id: `${n}-${s}`, n, s })));
  const cells = (age?: AgeGroup): Row['cells'] => {
    const id = age ?? 'total';
    const axis3 = age && { axis3: age };
    const sum = (name: string) => (age ? {} : { formula: ofRows(name, '계 = 연령별 합', 'Total of the age groups', ...ages.map(a => ['+', a] as const)) });
    return {
      total: count(tally(groups, [basis, undefined, undefined, age], 'value'), {
        opens: statisticValues(SERIES, basis, axis3), formula: ofColumns(id, '계 = 국적·성별 합', 'Total of nationality and sex', ...cuts.map(c => ['+', c.id] as const)),
      }),
      ...Object.fromEntries(cuts.map(c => [c.id, count(tally(groups, [basis, c.n, c.s, age], 'value'), { opens: statisticValues(SERIES, basis, { axis1: c.n, axis2: c.s, ...axis3 }), ...sum(c.id) })])),
    };
  };
  return {
    id: 'population-by-age',
    title: label('연령별 인구', 'Residents by age'),
    unit: PERSONS,
    head: label('연 령', 'Age'),
    columns: [column('total', '계', 'Total'), ...cuts.map(c => column(c.id, Sex.values[c.s].ko, Sex.values[c.s].en, { group: Nationality.values[c.n] }))],
    rows: [
      { id: 'total', label: label('계', 'Total'), total: true, cells: cells() },
      ...ages.map(a => ({ id: a, label: AgeGroup.values[a], cells: cells(a) })),
    ],
    notes: [],
  };
}

export const population = reportView<Data>({
  id: 'population',
  item: 'II-17',
  title: label('주민등록인구통계', 'Registered residents'),
  unit: PERSONS,
  asOf: '2002-06-30',
  lines: [226, 226],
  document: `query Population($asOf: Date!) {
  statisticValues(asOf: $asOf, where: { series: { code: { eq: "${SERIES}" } } }) {
    groups(by: [BASIS_ON, AXIS1, AXIS2]) { keys sum { value change } }
    byAge: groups(by: [BASIS_ON, AXIS1, AXIS2, AXIS3]) { keys sum { value } }
  }
}`,
  variables: asOf => ({ asOf }),
  layout: ({ statisticValues: { groups, byAge: ages } }) => {
    const basis = newestBasis(groups);
    return {
      columns: [column('total', '계', 'Total'), column('male', Sex.values.MALE.ko, Sex.values.MALE.en), column('female', Sex.values.FEMALE.ko, Sex.values.FEMALE.en)],
      rows: basis === null ? [] : nationalities.map(n => row(n, groups, basis)),
      notes: basis === null ? [] : [basisNote(basis)],
      more: basis === null ? [] : [changes(groups, basis), byAge(ages, basis)],
    };
  },
});
