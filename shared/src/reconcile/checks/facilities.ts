// I-3 주요 시설·장비.
import { check, type Check } from '../check.js';
import { cellsOf, prose } from '../figures.js';
import { equal, sum } from '../identities/sum.js';

const at = cellsOf('facilities');

export const facilities: Check[] = [
  check(
    { name: 'facilities.pc', title: { ko: 'P·C 총 = 구 + 그 밖', en: 'PCs: total = district office + elsewhere' }, items: ['I-3'] },
    sum(at('pcTotal', 'quantity'), [at('pcDistrictOffice', 'quantity'), at('pcOther', 'quantity')]),
  ),
  check(
    { name: 'facilities.centers', title: { ko: '정보문화센터 = 소재지 수', en: 'Information culture centers = places named' }, items: ['I-3', 'III-computing-1'] },
    equal(at('informationCultureCenters', 'quantity'), prose('facilities.centerPlaces')),
  ),
];
