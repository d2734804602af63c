// What is changed of equipment, before and after; the systems that run on it.
import { Int } from 'type-graphql';
import { AssetChangeKind } from '@gujeong/shared/vocabulary/assets';
import { action } from '../../writing/action.js';
import { both, choiceOf, day, of, optional, plain, record, ref, refs } from '../../writing/fields.js';
import { must } from '../../writing/refusal.js';
import { InformationSystem } from '../informatization/informationSystem.entity.js';
import { Asset } from './asset.entity.js';
import { attributeFits, notBefore } from './asset.rules.js';
import { AssetChange } from './assetChange.entity.js';
import { keptAsset, lastChange } from './equipment.js';
import { systemsOf } from './systems.js';

const changed = both(
  of(AssetChange, 'attribute', 'before', 'after', 'unit', 'text', 'project'),
  optional(choiceOf('kind', AssetChangeKind, '증설·성능개선 (when not given), 신설.')),
  day('date', '변경일.', { ko: '변경일', en: 'Changed on' }),
);

interface Changed {
  kind?: AssetChangeKind | null;
  before: number | null;
  after: number | null;
  unit: string | null;
  attribute: string;
}

/** Growing and adding; going and coming are for their own verbs. */
function kindOf({ kind }: Changed): 'UPGRADED' | 'INSTALLED' {
  must(kind == null || kind === 'UPGRADED' || kind === 'INSTALLED', 'kind', 'OTHER_VERB', { ko: '여기서는 증설·성능개선과 신설만 적습니다. 이전·수리·폐기는 따로 하십시오.', en: 'Only upgrades and additions are entered here; moving, repairing and retiring have their own actions.' });
  return kind ?? 'UPGRADED';
}

const changeAsset = action({
  name: 'changeAsset',
  title: { ko: '장비 변경', en: 'Change' },
  doc: '증설·성능개선 of one piece of equipment: the value before is what its newest change of the same attribute left; `before` is given only where there is none. When no value is known, the quantity says how many units were added: CPU 4장. Items II-12, II-14.',
  returns: () => AssetChange,
  on: 'asset',
  may: 'I',
  input: both(ref('asset', () => Asset, '장비.'), optional(plain<'quantity', number>('quantity', Int, '더한 수량, when values are not known; 1 when not given.', { ko: '수량', en: 'Quantity' })), changed),
  run: async (write, { asset, quantity, ...input }) => {
    attributeFits(input.attribute);
    const kind = kindOf(input);
    await keptAsset(write, asset, input.date);
    const last = await lastChange(write, { asset }, input.attribute);
    notBefore(input.date, last?.date ?? null, '같은 항목의 마지막 변경일', 'the newest change of the same attribute');
    return write.add(AssetChange, { ...input, ...values(input, last), asset, kind, precision: 'DAY', quantity: counted(input, quantity ?? null) });
  },
});

/** Before, after and unit in line with the change before. */
function values({ before, after, unit }: Changed, last: { after: number | null; unit: string | null } | null): Pick<AssetChange, 'before' | 'after' | 'unit'> {
  const known = last?.after ?? null;
  must(known === null || before == null || before === known, 'before', 'NOT_THE_LATEST', { ko: `변경 전 값은 마지막 변경의 값 ${known ?? ''}입니다. 비워 두면 그 값을 적습니다.`, en: `The newest change left ${known ?? ''}; leave the value before out.` });
  must(known === null || after == null || unit == null || unit === last?.unit, 'unit', 'OTHER_UNIT', { ko: `단위는 앞 변경과 같이 ${last?.unit ?? '없음'}이어야 합니다.`, en: `The unit stays ${last?.unit ?? 'as it was'}.` });
  const from = known ?? before ?? null;
  must(after == null || after !== from, 'after', 'UNCHANGED', { ko: '변경 전과 후의 값이 같습니다.', en: 'Nothing changes: the values before and after are the same.' });
  return after == null ? { before: null, after: null, unit: unit ?? null } : { before: from, after, unit: unit ?? last?.unit ?? null };
}

/** Units added where no values are stated, each counted in `unit`. */
function counted({ before, after, unit }: Changed, quantity: number | null): number {
  must(quantity === null || quantity >= 1, 'quantity', 'OUT_OF_RANGE', { ko: '수량은 1 이상입니다.', en: 'A quantity is 1 or more.' });
  if (after != null) return quantity ?? 1;
  must(before == null, 'after', 'REQUIRED', { ko: '변경 후 값을 적으십시오.', en: 'Give the value after.' });
  must(quantity === null || unit, 'unit', 'REQUIRED', { ko: '더한 수량의 단위를 적으십시오. 예: 장, 대, GB', en: 'Give the unit that the quantity is counted in.' });
  return quantity ?? 1;
}

const changeUnits = action({
  name: 'changeUnits',
  title: { ko: '여러 장비 변경', en: 'Change units' },
  doc: '장비대장에 한 대씩 오르지 않는 것의 변경: PC 650대의 메모리, 광통신카드 2개. The subject is named, the quantity counted.',
  returns: () => AssetChange,
  may: 'I',
  input: both(of(AssetChange, 'quantity'), plain<'subject', string>('subject', String, '대상, as named: 128M 미만 PC(전 부서).', { ko: '대상', en: 'Subject' }), changed),
  run: async (write, { quantity, ...input }) => {
    attributeFits(input.attribute);
    return write.add(AssetChange, { ...input, ...values(input, null), kind: kindOf(input), precision: 'DAY', quantity: counted(input, quantity) });
  },
});

const systems = both(record('asset', () => Asset, '장비.'), refs('systems', () => InformationSystem, '정보시스템.', { ko: '정보시스템', en: 'Systems' }));

const linkAssetSystems = action({
  name: 'linkAssetSystems',
  title: { ko: '시스템 연결', en: 'Link systems' },
  doc: '장비에 정보시스템을 연결: systems that run on it or manage it, beside those linked already.',
  returns: () => Asset,
  on: 'asset',
  may: 'I',
  input: systems,
  run: async (write, { asset, version, systems: added }) => {
    await keptAsset(write, asset, write.today);
    const linked = await systemsOf(write, asset);
    must(added.some(s => !linked.includes(s)), 'systems', 'LINKED', { ko: '이미 연결된 시스템입니다.', en: 'These systems are linked already.' });
    await write.change(Asset, asset, { systems: [...linked, ...added] }, version);
    return asset;
  },
});

const unlinkAssetSystems = action({
  name: 'unlinkAssetSystems',
  title: { ko: '시스템 연결 해제', en: 'Unlink systems' },
  doc: '장비와 정보시스템의 연결을 해제.',
  returns: () => Asset,
  on: 'asset',
  may: 'I',
  input: systems,
  run: async (write, { asset, version, systems: removed }) => {
    const linked = await systemsOf(write, asset);
    must(removed.some(s => linked.includes(s)), 'systems', 'NOT_LINKED', { ko: '이 장비에 연결된 시스템이 아닙니다.', en: 'These systems are not linked to it.' });
    await write.change(Asset, asset, { systems: linked.filter(s => !removed.includes(s)) }, version);
    return asset;
  },
});

export const assetChangeActions = [changeAsset, changeUnits, linkAssetSystems, unlinkAssetSystems];
