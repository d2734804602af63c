// Facilities the document implies but does not name: a branch for every dong office, sites of other divisions, seven pumping stations.
// Coordinates are approximate.
import type { Draft } from '../draft.js';

type Place = readonly [latitude: number, longitude: number];

const DONG_PLACES: Readonly<Record<string, Place>> = {
  'DONG-YEONGDEUNGPO1': [37.5186, 126.9046], 'DONG-YEONGDEUNGPO2': [37.5213, 126.9079], 'DONG-YEONGDEUNGPO3': [37.5158, 126.9098],
  'DONG-YEOUI': [37.5219, 126.9245], 'DONG-DANGSAN1': [37.5243, 126.8978], 'DONG-DANGSAN2': [37.5336, 126.9027],
  'DONG-DORIM1': [37.5098, 126.9009], 'DONG-DORIM2': [37.5062, 126.8977], 'DONG-MULLAE1': [37.5179, 126.8949],
  'DONG-MULLAE2': [37.5146, 126.8913], 'DONG-YANGPYEONG1': [37.5249, 126.8867], 'DONG-YANGPYEONG2': [37.5372, 126.8929],
  'DONG-SINGIL1': [37.5131, 126.9153], 'DONG-SINGIL2': [37.5117, 126.9188], 'DONG-SINGIL3': [37.5089, 126.9112],
  'DONG-SINGIL4': [37.5079, 126.9148], 'DONG-SINGIL5': [37.5045, 126.9066], 'DONG-SINGIL6': [37.5016, 126.9101],
  'DONG-SINGIL7': [37.5067, 126.9203], 'DONG-DAERIM1': [37.4958, 126.9041], 'DONG-DAERIM2': [37.4984, 126.8997], 'DONG-DAERIM3': [37.5011, 126.8968],
};

/** Sites of divisions that do not sit in the district office: division, name, place. */
const BRANCHES: readonly (readonly [string, string, Place])[] = [
  ['HEALTH', '영등포구보건소', [37.5272, 126.8951]],
  ['COUNCIL', '영등포구의회 청사', [37.5259, 126.8979]],
  ['PARKS', '영등포공원 관리사무소', [37.5157, 126.9101]],
  ['CLEANING', '청소차고지 관리사무소', [37.5411, 126.8894]],
  ['CULTURE', '영등포구민회관', [37.5268, 126.8987]],
];

const PUMPING_STATIONS: readonly (readonly [string, string, Place])[] = [
  ['양평2', '양평2동', [37.5403, 126.8921]], ['당산', '당산2동', [37.5359, 126.9035]], ['문래', '문래2동', [37.5139, 126.8862]],
  ['도림', '도림2동', [37.5063, 126.8942]], ['신길', '신길6동', [37.4991, 126.9085]], ['대림1', '대림1동', [37.4937, 126.9008]], ['대림3', '대림3동', [37.5006, 126.8921]],
];

export function generateFacilities(draft: Draft): void {
  const add = (code: string, name: string, kind: string, division: string, [latitude, longitude]: Place, address?: string) =>
    draft.add('Facility', { code, name, kind, division, address: address && `서울특별시 영등포구 ${address}`, latitude, longitude, origin: 'GENERATED' });

  for (const dong of draft.rows('Division').filter(d => d.kind === 'DONG_OFFICE')) {
    const name = String(dong.name);
    add(`BRANCH-${dong.key}`, name, 'BRANCH_OFFICE', dong.key, DONG_PLACES[dong.key] ?? [37.52, 126.905], name.replace(/사무소$/, ''));
  }
  for (const [division, name, place] of BRANCHES) add(`BRANCH-${division}`, name, 'BRANCH_OFFICE', division, place);
  PUMPING_STATIONS.forEach(([name, dong, place], i) => add(`PUMP-0${i + 2}`, `${name} 빗물펌프장`, 'PUMPING_STATION', 'FLOOD', place, dong));
}
