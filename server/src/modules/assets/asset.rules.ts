// Codes of the register, and what each kind of equipment is called in them.
import type { AssetKind, FacilityKind, LinkKind } from '@gujeong/shared/vocabulary/assets';
import { must } from '../../writing/refusal.js';

interface Series {
  readonly prefix: string;
  readonly digits: number;
}

/** PC-00001, PRN-0001, SRV-01: the longer the register, the more digits. */
export const ASSET_SERIES: Readonly<Record<AssetKind, Series>> = {
  SERVER: { prefix: 'SRV-', digits: 2 }, PC: { prefix: 'PC-', digits: 5 }, PRINTER: { prefix: 'PRN-', digits: 4 }, COMMUNICATION: { prefix: 'COM-', digits: 4 },
  SECURITY: { prefix: 'SEC-', digits: 2 }, RACK: { prefix: 'RACK-', digits: 2 }, SOFTWARE: { prefix: 'SW-', digits: 2 },
};

export const LINK_SERIES: Readonly<Record<LinkKind, Series>> = {
  HIGH_SPEED: { prefix: 'HS-', digits: 3 }, LAN: { prefix: 'LAN-', digits: 5 }, OPTICAL: { prefix: 'OPT-', digits: 3 },
};

export const FACILITY_SERIES: Readonly<Record<FacilityKind, Series>> = {
  INFORMATION_CULTURE_CENTER: { prefix: 'ICC-', digits: 1 }, MACHINE_ROOM: { prefix: 'MACHINE-ROOM-', digits: 1 }, ARCHIVE_ROOM: { prefix: 'ARCHIVE-ROOM-', digits: 1 },
  DISTRICT_OFFICE: { prefix: 'DISTRICT-OFFICE-', digits: 1 }, BRANCH_OFFICE: { prefix: 'BRANCH-', digits: 2 }, PUMPING_STATION: { prefix: 'PUMP-', digits: 2 }, EXTERNAL: { prefix: 'OUTSIDE-', digits: 2 },
};

/** What changes by verbs of their own, and which. */
const OWN_VERBS: Readonly<Record<string, string>> = { facility: 'moveAsset', division: 'moveAsset', repair: 'repairAsset', store: 'storeAsset', bandwidth: 'upgradeLink' };

/** cpu, memory, disk: the name of an attribute, one word in small letters. */
export function attributeFits(attribute: string): void {
  must(/^[a-z][a-z0-9-]{0,39}$/.test(attribute), 'attribute', 'ILL_FORMED', { ko: '변경 항목은 영문 소문자 한 낱말로 적습니다. 예: cpu, memory, disk, unit', en: 'The attribute is one word in small letters: cpu, memory, disk, unit.' });
  const verb = OWN_VERBS[attribute];
  must(!verb, 'attribute', 'OTHER_VERB', { ko: `이 항목은 따로 정한 동작(${verb ?? ''})으로 바꿉니다.`, en: `This is changed by ${verb ?? ''}.` });
}

/** A change is dated after those before it; `ko` and `en` name what it follows. */
export function notBefore(date: string, earliest: string | null, ko: string, en: string, path = 'date'): void {
  must(!earliest || date >= earliest, path, 'OUT_OF_ORDER', { ko: `${ko}(${earliest ?? ''})보다 앞선 날은 적을 수 없습니다.`, en: `Not before ${en} (${earliest ?? ''}); got ${date}.` });
}
