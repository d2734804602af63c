// Section II reports the first half; some of its items state facts of July.
import { family, type Check } from '../check.js';
import { prose } from '../figures.js';
import { within } from '../identities/period.js';

const facts: Readonly<Record<string, readonly string[]>> = { 'II-17': ['latest.II-17.population', 'latest.II-17.businesses'] };

const later = { ko: '상반기 뒤의 사실이 실려 있음. 기준일을 항목마다 따로 둠', en: 'States facts after the first half: each item has its own reference date' };
const replaced = {
  ko: '상반기 뒤(7월)까지의 교체 실적. 정보화기반시설 확충 계획은 이를 상반기 추진으로 적음',
  en: 'Replacements until July, which the plan of the same work lists under the first half',
};

export const firstHalf: Check[] = family(
  {
    name: 'first-half',
    title: { ko: '사실의 시점 ≤ 상반기 말', en: 'facts fall within the first half' },
    items: (id) => (id === 'II-14' ? [id, 'III-ict-3'] : [id]),
    notes: { NOTE: ({ id }) => (id === 'II-14' ? replaced : later) },
  },
  {
    'II-12': { ko: '행정정보화', en: 'Administrative informatization' },
    'II-13': { ko: '시군구 행정종합정보화', en: 'District administration systems' },
    'II-14': { ko: '정보화기반시설', en: 'Information infrastructure' },
    'II-17': { ko: '통계조사', en: 'Surveys' },
  },
  (item) => within((facts[item] ?? [`latest.${item}`]).map(prose), prose('firstHalf.end')),
);
