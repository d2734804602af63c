// II-17 and III-computing-2 통계조사.
import { check, family, type Check, type Occasion } from '../check.js';
import { cellsOf, prose } from '../figures.js';
import { formatNumber } from '../../units.js';
import { bound } from '../identities/bound.js';
import { difference, sum } from '../identities/sum.js';

const populationAt = cellsOf('population');
const businessesAt = cellsOf('businesses');
const establishments = businessesAt('establishments', 'count');

const changes = {
  population: difference(prose('population.change'), populationAt('national', 'total'), prose('population.previous')),
  establishments: difference(businessesAt('establishments', 'change'), establishments, prose('businesses.previous')),
};

/** What the previous figure must have been. */
function previous({ id, read }: Occasion) {
  const identity = changes[id as keyof typeof changes];
  const value = identity.solve?.(id === 'population' ? prose('population.previous') : prose('businesses.previous'), read)?.toNumber();
  if (value === undefined) return null;
  const foreign = id === 'population' ? read(populationAt('foreign', 'total')) : null;
  const ko = `앞선 수치가 원문에 없음(셈하면 ${formatNumber(value)}`;
  const en = `The figure before is not stated (${formatNumber(value)} follows`;
  if (!foreign) return { ko: `${ko})`, en: `${en})` };
  const all = formatNumber(value + foreign.toNumber());
  return { ko: `${ko}, 외국인을 더한 인구라면 ${all})`, en: `${en}, ${all} with foreigners)` };
}

export const statistics: Check[] = [
  ...family(
    { name: 'population.sex', title: { ko: '계 = 남 + 여', en: 'total = male + female' }, items: ['II-17'] },
    { national: { ko: '내국인', en: 'Nationals' }, foreign: { ko: '외국인', en: 'Foreigners' } },
    (row) => sum(populationAt(row, 'total'), [populationAt(row, 'male'), populationAt(row, 'female')]),
  ),
  ...family(
    { name: 'surveys.change', title: { ko: '증감 = 이번 − 지난번', en: 'change = this − the one before' }, items: ['II-17'], notes: { NOT_STATED: previous } },
    { population: { ko: '인구', en: 'Population' }, establishments: { ko: '사업체', en: 'Establishments' } },
    (id) => changes[id as keyof typeof changes],
  ),
  check(
    { name: 'surveys.bound', title: { ko: '5인 이상 광공업사업체 ≤ 총사업체', en: 'Mining and manufacturing with 5 or more ≤ all establishments' }, items: ['III-computing-2', 'II-17'] },
    bound([prose('survey.mining.establishments')], establishments),
  ),
];
