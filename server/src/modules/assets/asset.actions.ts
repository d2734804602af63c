// Equipment: registered, moved, sent away and taken back, retired.
import { Int } from 'type-graphql';
import { action } from '../../writing/action.js';
import { both, day, line, of, optional, plain, record, ref } from '../../writing/fields.js';
import { records } from '../../writing/records.js';
import { must } from '../../writing/refusal.js';
import { Division } from '../organization/division.entity.js';
import { Asset } from './asset.entity.js';
import { notBefore } from './asset.rules.js';
import { AssetChange } from './assetChange.entity.js';
import { freeOfLines, keptAsset, lastChange, nextCodes, openFacility, placeName } from './equipment.js';

const MOST = 500;
const closeLinks = optional(plain<'closeLinks', boolean>('closeLinks', Boolean, '이어진 회선도 그날 해지: its lines in service are closed with it.', { ko: '회선도 해지', en: 'Close its lines' }));

const registerAssets = action({
  name: 'registerAssets',
  title: { ko: '장비 등록', en: 'Register' },
  doc: `장비 등록: one piece of equipment, or as many alike as the quantity says (up to ${MOST}). The system gives the codes. Item I-3.`,
  returns: () => Asset,
  many: true,
  may: 'I S',
  owner: 'division',
  input: both(
    of(Asset, 'kind', 'name', 'specification', 'facility', 'division', 'donor', 'cost', 'systems'),
    optional(plain<'quantity', number>('quantity', Int, '수량; 1 when not given.', { ko: '수량', en: 'Quantity' })),
    day('acquiredOn', '취득일.', { ko: '취득일', en: 'Acquired on' }),
  ),
  run: async (write, { quantity, ...values }) => {
    const count = quantity ?? 1;
    must(count >= 1 && count <= MOST, 'quantity', 'OUT_OF_RANGE', { ko: `한 번에 1대부터 ${MOST}대까지 등록합니다.`, en: `From 1 to ${MOST} at once.` });
    must(!values.donor || values.cost == null, 'cost', 'GIVEN_FREE', { ko: '기증받은 장비에는 취득가를 적지 않습니다.', en: 'What was given has no cost.' });
    must(values.cost == null || values.cost >= 0, 'cost', 'NEGATIVE', { ko: '취득가는 0보다 작을 수 없습니다.', en: 'A cost is not below 0.' });
    if (values.facility) await openFacility(write, values.facility, values.acquiredOn, 'facility');
    const keys = [];
    for (const code of await nextCodes(write, values.kind, count)) keys.push(await write.add(Asset, { ...values, code }));
    return keys;
  },
});

const moveAsset = action({
  name: 'moveAsset',
  title: { ko: '장비 이전', en: 'Move' },
  doc: '장비 이전: to another place, another division, or both; null: not placed, in store. The move is kept as a change. A line that ends at it is closed first, or with it.',
  returns: () => Asset,
  on: 'asset',
  may: 'I S',
  owner: 'asset.division',
  input: both(
    record('asset', () => Asset, '장비.'),
    optional(both(of(Asset, 'facility', 'division'), line('text', '이전 사유: 인사이동에 따른 재배치 …', { ko: '이전 사유', en: 'Why' }, 300))),
    day('date', '이전일.', { ko: '이전일', en: 'Moved on' }),
    closeLinks,
  ),
  run: async (write, { asset: key, version, facility, division, text, date, closeLinks: closes }) => {
    const asset = await keptAsset(write, key, date);
    const to = { facility: facility === undefined ? asset.facility : facility, division: division === undefined ? asset.division : division };
    const [places, uses] = [to.facility !== asset.facility, to.division !== asset.division];
    must(places || uses, 'facility', 'NOT_MOVED', { ko: '지금과 다른 시설이나 부서를 고르십시오.', en: 'Choose another place or another division.' });
    const attribute = places ? 'facility' : 'division';
    notBefore(date, (await lastChange(write, { asset: key }, attribute))?.date ?? null, '마지막 이전일', 'it was last moved');
    if (to.facility !== null && places) await openFacility(write, to.facility, date, 'facility');
    if (places) await freeOfLines(write, asset, date, closes ?? false);
    const name = async (d: number | null) => (d === null ? '보관' : (await write.get(Division, d, ['name'])).name);
    const told = [
      ...(places ? [`${await placeName(write, asset.facility)} → ${await placeName(write, to.facility)}`] : []),
      ...(uses ? [`${await name(asset.division)} → ${await name(to.division)}`] : []),
      ...(text ? [text] : []),
    ].join(', ');
    await write.add(AssetChange, { asset: key, quantity: 1, date, precision: 'DAY', kind: 'RELOCATED', attribute, text: told });
    await write.change(Asset, key, to, version);
    return key;
  },
});

/** Repair and store: away from the day it is sent until the day it is taken back. */
const AWAY = {
  repair: { kind: 'REPAIRED', ko: '수리 중', en: 'in repair' },
  store: { kind: 'RELOCATED', ko: '보관 중', en: 'in store' },
} as const;

const awayVerb = (name: string, attribute: keyof typeof AWAY, ko: string, en: string, doc: string, example: string) => action({
  name,
  title: { ko, en },
  doc,
  returns: () => AssetChange,
  on: 'asset',
  may: 'I S',
  owner: 'asset.division',
  input: both(ref('asset', () => Asset, '장비.'), line('text', `사유: ${example}`, { ko: '사유', en: 'Why' }, 300), day('date', '보낸 날.')),
  run: async (write, { asset, text, date }) => {
    await keptAsset(write, asset, date);
    const last = await lastAway(write, asset, date);
    must(!last?.after, 'asset', 'AWAY', { ko: `${last?.date ?? ''}부터 이미 ${AWAY[last?.attribute as keyof typeof AWAY]?.ko ?? ''}인 장비입니다. 먼저 사용 복귀를 적으십시오.`, en: `It has been away since ${last?.date ?? ''}; take it back first.` });
    return write.add(AssetChange, { asset, quantity: 1, date, precision: 'DAY', kind: AWAY[attribute].kind, attribute, before: 0, after: 1, text });
  },
});

/** Whether it is away as of its newest repair or store change; nothing is entered before that one. */
async function lastAway(write: Parameters<typeof lastChange>[0], asset: number, date: string) {
  const both = await Promise.all((Object.keys(AWAY) as (keyof typeof AWAY)[]).map(attribute => lastChange(write, { asset }, attribute)));
  const [last = null] = both.filter(c => c !== null).sort((a, b) => (a.date === b.date ? b.id - a.id : a.date < b.date ? 1 : -1));
  notBefore(date, last?.date ?? null, '마지막 수리·보관 변경일', 'its last repair or store change');
  return last;
}

const repairAsset = awayVerb('repairAsset', 'repair', '수리 의뢰', 'Send to repair', '수리: the equipment is IN_REPAIR until it is taken back.', '하드디스크 불량');
const storeAsset = awayVerb('storeAsset', 'store', '보관', 'Put into store', '보관: the equipment is IN_STORE until it is taken back into use.', '인사이동에 따른 회수');

const returnAsset = action({
  name: 'returnAsset',
  title: { ko: '사용 복귀', en: 'Take back' },
  doc: '사용 복귀: back from repair or from store.',
  returns: () => AssetChange,
  on: 'asset',
  may: 'I S',
  owner: 'asset.division',
  input: both(ref('asset', () => Asset, '장비.'), optional(line('text', '내용: 수리 완료, 사용 부서 반환 …', { ko: '내용', en: 'What was done' }, 300)), day('date', '복귀일.', { ko: '복귀일', en: 'Back on' })),
  run: async (write, { asset, text, date }) => {
    await keptAsset(write, asset, date);
    const last = await lastAway(write, asset, date);
    must(last?.after, 'asset', 'NOT_AWAY', { ko: '수리나 보관 중인 장비가 아닙니다.', en: 'It is neither in repair nor in store.' });
    const attribute = last.attribute as keyof typeof AWAY;
    return write.add(AssetChange, { asset, quantity: 1, date, precision: 'DAY', kind: AWAY[attribute].kind, attribute, before: 1, after: 0, text: text ?? (attribute === 'repair' ? '수리 완료, 사용 부서 반환' : '재배치하여 다시 사용') });
  },
});

const retireAsset = action({
  name: 'retireAsset',
  title: { ko: '폐기', en: 'Retire' },
  doc: '폐기: the equipment stays in the register as RETIRED from that day, with the reason as a change. A line in service that ends at it is closed first, or with it.',
  returns: () => Asset,
  on: 'asset',
  may: 'I S',
  owner: 'asset.division',
  input: both(record('asset', () => Asset, '장비.'), line('text', '폐기 사유: 내용연수 경과 …', { ko: '폐기 사유', en: 'Why' }, 300), day('date', '폐기일.', { ko: '폐기일', en: 'Retired on' }), closeLinks),
  run: async (write, { asset: key, version, text, date, closeLinks: closes }) => {
    const asset = await keptAsset(write, key, date);
    notBefore(date, (await lastChange(write, { asset: key }))?.date ?? null, '마지막 변경일', 'its last change');
    await freeOfLines(write, asset, date, closes ?? false);
    await write.add(AssetChange, { asset: key, quantity: 1, date, precision: 'DAY', kind: 'RETIRED', attribute: 'unit', before: 1, after: 0, unit: '대', text });
    await write.change(Asset, key, { retiredOn: date }, version);
    return key;
  },
});

/** What a piece of equipment is may be written again; where it is and how long it was kept is for its verbs. */
const DESCRIBED = records(Asset, {
  may: 'I',
  only: ['update', 'bulk'],
  except: ['kind', 'facility', 'division', 'acquiredOn', 'retiredOn', 'batch', 'replaces', 'systems'],
  rules: (_write, { donor, cost }) => must(!donor || cost == null, 'cost', 'GIVEN_FREE', { ko: '기증받은 장비에는 취득가를 적지 않습니다.', en: 'What was given has no cost.' }),
});

export const assetActions = [registerAssets, moveAsset, repairAsset, storeAsset, returnAsset, retireAsset, ...DESCRIBED];
