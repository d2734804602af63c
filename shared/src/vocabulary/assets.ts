// Code lists of assets: facilities, equipment and lines.
import { codeList, type CodeOf } from './codeList.js';

export const FacilityKind = codeList('FacilityKind', { ko: '시설 구분', en: 'Kind of facility' }, {
  INFORMATION_CULTURE_CENTER: { ko: '정보문화센터', en: 'Information culture center' },
  MACHINE_ROOM: { ko: '전산기계실', en: 'Machine room' },
  ARCHIVE_ROOM: { ko: '구정자료실', en: 'Archive room' },
  DISTRICT_OFFICE: { ko: '구청사', en: 'District office' },
  BRANCH_OFFICE: { ko: '동사무소·사업소', en: 'Dong or branch office' },
  PUMPING_STATION: { ko: '빗물펌프장', en: 'Stormwater pumping station' },
  EXTERNAL: { ko: '밖의 시설', en: 'Outside facility' },
});
export type FacilityKind = CodeOf<typeof FacilityKind>;

export const AssetKind = codeList('AssetKind', { ko: '장비 종류', en: 'Kind of equipment' }, {
  SERVER: { ko: '주전산기', en: 'Server' },
  PC: { ko: 'PC', en: 'PC' },
  PRINTER: { ko: '프린터', en: 'Printer' },
  COMMUNICATION: { ko: '통신장비', en: 'Communication device' },
  SECURITY: { ko: '보안장비', en: 'Security device' },
  RACK: { ko: '정보통신함(랙)', en: 'Rack' },
  SOFTWARE: { ko: '소프트웨어', en: 'Software' },
});
export type AssetKind = CodeOf<typeof AssetKind>;

export const AssetStatus = codeList('AssetStatus', { ko: '장비 상태', en: 'Equipment status' }, {
  IN_USE: { ko: '사용', en: 'In use', tone: 'calm' },
  IN_REPAIR: { ko: '수리', en: 'In repair', tone: 'warn' },
  IN_STORE: { ko: '보관', en: 'In store', tone: 'change' },
  RETIRED: { ko: '폐기', en: 'Retired', tone: 'none' },
});
export type AssetStatus = CodeOf<typeof AssetStatus>;

export const AssetChangeKind = codeList('AssetChangeKind', { ko: '장비 변경 구분', en: 'Kind of equipment change' }, {
  UPGRADED: { ko: '증설·성능개선', en: 'Upgraded' },
  RELOCATED: { ko: '이전', en: 'Relocated' },
  REPAIRED: { ko: '수리', en: 'Repaired' },
  RETIRED: { ko: '폐기', en: 'Retired' },
  INSTALLED: { ko: '신설', en: 'Installed' },
});
export type AssetChangeKind = CodeOf<typeof AssetChangeKind>;

export const LinkKind = codeList('LinkKind', { ko: '회선 종류', en: 'Kind of line' }, {
  HIGH_SPEED: { ko: '초고속정보통신망', en: 'High-speed network' },
  LAN: { ko: 'LAN', en: 'LAN' },
  OPTICAL: { ko: '광통신·정보고속도로', en: 'Optical, information highway' },
});
export type LinkKind = CodeOf<typeof LinkKind>;
