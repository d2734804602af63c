// Replacement in bulk: one in for one out, on one day, in a batch that was planned.
import { AssetKind } from '@gujeong/shared/vocabulary/assets';
import { action } from '../../writing/action.js';
import { both, day, of, optional, ref, refs } from '../../writing/fields.js';
import { records } from '../../writing/records.js';
import { must, problem, Refusal, type Problem } from '../../writing/refusal.js';
import type { Values, Write } from '../../writing/write.js';
import { Asset } from './asset.entity.js';
import { keptAsset, lastChange, linesAt, nextCodes, type Equipment } from './equipment.js';
import { NetworkLink } from './networkLink.entity.js';
import { ReplacementBatch } from './replacementBatch.entity.js';
import { systemsOf } from './systems.js';

const MOST = 500;

const replaceAssets = action({
  name: 'replaceAssets',
  title: { ko: '일괄 교체', en: 'Replace' },
  doc: `저급 전산기기 교체: each old one is retired on the day and a new one registered in its place, with its division, its lines and its systems; up to ${MOST} at once, all or none. More than planned may be replaced. Items II-14, III-ict-3.`,
  returns: () => ReplacementBatch,
  on: 'batch',
  may: 'I',
  input: both(
    ref('batch', () => ReplacementBatch, '교체.'),
    refs('retired', () => Asset, '교체되어 폐기하는 장비.', { ko: '폐기 장비', en: 'Retired' }),
    optional(of(Asset, 'name', 'specification', 'cost', 'donor')),
    day('date', '교체일.', { ko: '교체일', en: 'Replaced on' }),
  ),
  run: async (write, { batch: key, retired, name, specification, cost, donor, date }) => {
    const batch = await write.get(ReplacementBatch, key, ['kind', 'specification', 'startsOn', 'endsOn']);
    must(date >= batch.startsOn && date <= batch.endsOn, 'date', 'OUT_OF_PERIOD', { ko: `교체 기간(${batch.startsOn}~${batch.endsOn}) 안의 날이어야 합니다. 늦어졌으면 먼저 기간을 고치십시오.`, en: `The day is within the period of the batch (${batch.startsOn} to ${batch.endsOn}); if it is late, change the period first.` });
    must(retired.length && retired.length <= MOST, 'retired', 'OUT_OF_RANGE', { ko: `한 번에 1대부터 ${MOST}대까지 교체합니다.`, en: `From 1 to ${MOST} at once.` });
    must(new Set(retired).size === retired.length, 'retired', 'TWICE', { ko: '같은 장비를 두 번 적었습니다.', en: 'The same equipment is named twice.' });
    must(!donor || cost == null, 'cost', 'GIVEN_FREE', { ko: '기증받은 장비에는 취득가를 적지 않습니다.', en: 'What was given has no cost.' });
    const old = await outgoing(write, retired, batch.kind, date);
    const codes = await nextCodes(write, batch.kind, old.length);
    const given = { specification: specification ?? batch.specification, cost: cost ?? null, donor: donor ?? null, batch: key, kind: batch.kind, acquiredOn: date };
    for (const [i, asset] of old.entries()) await replace(write, asset, { ...given, code: codes[i]!, name: name ?? asset.name });
    return key;
  },
});

/** All that go, each looked at; what is wrong with any is told together. */
async function outgoing(write: Write, keys: readonly number[], kind: AssetKind, date: string): Promise<Equipment[]> {
  const problems: Problem[] = [];
  const out: Equipment[] = [];
  for (const [i, key] of keys.entries()) {
    try {
      const asset = await keptAsset(write, key, date);
      must(asset.kind === kind, 'asset', 'OTHER_KIND', { ko: `${asset.code}은(는) ${AssetKind.values[asset.kind].ko}입니다. 이 교체는 ${AssetKind.values[kind].ko}만 대상으로 합니다.`, en: `${asset.code} is a ${AssetKind.values[asset.kind].en}; the batch replaces ${AssetKind.values[kind].en}.` });
      must(asset.acquiredOn < date, 'asset', 'TOO_NEW', { ko: `${asset.code}은(는) ${asset.acquiredOn}에 취득한 장비입니다.`, en: `${asset.code} was acquired on ${asset.acquiredOn} only.` });
      const last = await lastChange(write, { asset: key });
      must(!last || last.date <= date, 'asset', 'OUT_OF_ORDER', { ko: `${asset.code}의 마지막 변경일(${last?.date ?? ''})보다 앞선 날입니다.`, en: `${asset.code} was changed later, on ${last?.date ?? ''}.` });
      out.push(asset);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      problems.push(...error.problems.map(p => problem(['retired', String(i)], p.code, { ko: p.messageKo, en: p.message })));
    }
  }
  if (problems.length) throw new Refusal(problems);
  return out;
}

type Made = Values<Asset, 'code' | 'kind' | 'name' | 'specification' | 'cost' | 'donor' | 'batch' | 'acquiredOn'>;

/** A new one where the old one stood: with its division, its lines and its systems. */
async function replace(write: Write, old: Equipment, values: Made): Promise<void> {
  const made = await write.add(Asset, { ...values, facility: old.facility, division: old.division, replaces: old.id, systems: await systemsOf(write, old.id) });
  for (const line of await linesAt(write, old.id)) await write.change(NetworkLink, line.id, line.aAsset === old.id ? { aAsset: made } : { bAsset: made });
  await write.change(Asset, old.id, { retiredOn: values.acquiredOn });
}

export const replacementActions = [
  replaceAssets,
  ...records(ReplacementBatch, {
    may: 'I',
    code: (write, { startsOn }) => write.nextCode(ReplacementBatch, `REPL-${String(startsOn).slice(0, 4)}-`, 2),
    rules: (_write, { startsOn, endsOn, planned }) => {
      must(String(endsOn) >= String(startsOn), 'endsOn', 'BEFORE_BEGIN', { ko: `끝나는 날은 시작하는 날(${String(startsOn)})보다 앞설 수 없습니다.`, en: `It ends on or after the day it begins (${String(startsOn)}).` });
      must(Number(planned) >= 0, 'planned', 'NEGATIVE', { ko: '계획 대수는 0 이상입니다.', en: 'A planned number is 0 or more.' });
    },
  }),
];
