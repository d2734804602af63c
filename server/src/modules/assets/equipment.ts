// What every act on equipment looks at: whether it is in the register, what was last changed, which lines hang on it.
import type { AssetKind } from '@gujeong/shared/vocabulary/assets';
import { sql } from '../../graph/sql.js';
import { must } from '../../writing/refusal.js';
import type { Found, Write } from '../../writing/write.js';
import { Asset } from './asset.entity.js';
import { ASSET_SERIES, notBefore } from './asset.rules.js';
import { AssetChange } from './assetChange.entity.js';
import { Facility } from './facility.entity.js';
import { NetworkLink } from './networkLink.entity.js';

const NAMES = ['code', 'kind', 'name', 'specification', 'facility', 'division', 'acquiredOn', 'retiredOn'] as const;
export type Equipment = Found<Asset, (typeof NAMES)[number]>;

/** Equipment that is kept on a day; what was retired is not changed any more. */
export async function keptAsset(write: Write, key: number, date: string, path = 'asset'): Promise<Equipment> {
  const asset = await write.get(Asset, key, NAMES);
  must(!asset.retiredOn, path, 'RETIRED', { ko: `${asset.code}은(는) ${asset.retiredOn ?? ''}에 폐기된 장비입니다.`, en: `${asset.code} was retired on ${asset.retiredOn ?? ''}.` });
  notBefore(date, asset.acquiredOn, `${asset.code}의 취득일`, `${asset.code} was acquired`);
  return asset;
}

/** The newest change of an attribute, or of any. */
export async function lastChange(write: Write, subject: { asset: number } | { link: number }, attribute?: string) {
  const [[relation, key]] = Object.entries(subject) as [[string, number]];
  const [last] = await write.find(AssetChange, ['date', 'attribute', 'kind', 'after', 'unit'], {
    ever: true, limit: 1, order: row => sql`${row('date')} DESC, ${row('id')} DESC`,
    where: row => (attribute === undefined ? sql`${row(relation)} = ${key}` : sql`${row(relation)} = ${key} AND ${row('attribute')} = ${attribute}`),
  });
  return last ?? null;
}

export async function openFacility(write: Write, key: number, date: string, path: string | readonly string[]): Promise<{ id: number; name: string }> {
  const { id, name, openedOn, closedOn } = await write.get(Facility, key, ['name', 'openedOn', 'closedOn']);
  must((!openedOn || openedOn <= date) && (!closedOn || date < closedOn), path, 'NOT_OPEN', { ko: `${name}은(는) ${openedOn ?? '처음'}부터 ${closedOn ?? '지금'}까지의 시설입니다.`, en: `${name} is open from ${openedOn ?? 'the beginning'} to ${closedOn ?? 'now'}.` });
  return { id, name };
}

/** Lines in service that end at a piece of equipment. */
export const linesAt = (write: Write, asset: number): Promise<Found<NetworkLink, 'code' | 'aAsset' | 'bAsset' | 'openedOn'>[]> =>
  write.find(NetworkLink, ['code', 'aAsset', 'bAsset', 'openedOn'], { ever: true, where: row => sql`${row('closedOn')} IS NULL AND (${row('aAsset')} = ${asset} OR ${row('bAsset')} = ${asset})` });

/** Equipment leaves its place with no line on it: its lines are closed that day, or it is refused. */
export async function freeOfLines(write: Write, asset: Equipment, date: string, closeLinks: boolean): Promise<void> {
  const lines = await linesAt(write, asset.id);
  const codes = lines.slice(0, 5).map(l => l.code).join(', ') + (lines.length > 5 ? ' …' : '');
  must(!lines.length || closeLinks, 'asset', 'LINKED', { ko: `사용 중인 회선 ${lines.length}개(${codes})가 이 장비에 이어져 있습니다. 먼저 해지하거나, 함께 해지한다고 표시하십시오.`, en: `Lines in service lead to it, ${lines.length} of them (${codes}): close them first, or say that they are closed with it.` });
  for (const line of lines) {
    notBefore(date, (await lastChange(write, { link: line.id }))?.date ?? line.openedOn, `회선 ${line.code}의 마지막 변경`, `the last change of line ${line.code}`);
    await write.change(NetworkLink, line.id, { closedOn: date });
  }
}

/** The next codes of a kind's series, one for each piece of equipment. */
export async function nextCodes(write: Write, kind: AssetKind, count: number): Promise<string[]> {
  const { prefix, digits } = ASSET_SERIES[kind];
  const first = Number((await write.nextCode(Asset, prefix, digits)).slice(prefix.length));
  return Array.from({ length: count }, (_, i) => prefix + String(first + i).padStart(digits, '0'));
}

export const placeName = async (write: Write, key: number | null): Promise<string> => (key === null ? '미배치' : (await write.get(Facility, key, ['name'])).name);
