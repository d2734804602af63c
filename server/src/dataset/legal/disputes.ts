// What suits are about: name of the case, division that conducts it, the regulation in dispute, whether money is claimed.
import type { LawsuitKindCode } from './cohorts.js';

export interface Dispute {
  readonly name: string;
  readonly division: string;
  /** Words in the title of the ordinance in dispute. */
  readonly regulation?: string;
  readonly money: boolean;
  /** The district sues. */
  readonly ours: boolean;
}

/** `name|division|regulation|won`: `원` money is claimed, `구` the district sues. */
const LINES: Readonly<Record<LawsuitKindCode, string>> = {
  ADMINISTRATIVE: `
영업정지처분취소|ENVIRONMENT||
과징금부과처분취소|ENVIRONMENT|식품진흥기금|원
영업허가취소처분취소|ENVIRONMENT||
취득세등부과처분취소|TAX1|구세 조례|원
종합토지세부과처분취소|TAX1|구세 조례|원
재산세부과처분취소|TAX1|구세 감면|원
자동차세부과처분취소|TAX2||원
사업소세부과처분취소|TAX2||원
건축허가신청반려처분취소|BUILDING|건축 조례|
이행강제금부과처분취소|BUILDING|건축 조례|원
광고물철거계고처분취소|BUILDING|옥외광고물|
도로점용료부과처분취소|ROADS|도로점용허가|원
도로점용허가거부처분취소|ROADS|도로점용허가|
변상금부과처분취소|ACCOUNTING|공유재산|원
개발부담금부과처분취소|LAND|개발부담금|원
개별공시지가결정처분취소|LAND||
주택재개발사업시행인가처분취소|URBAN-DEV|도시정비기금|
재건축조합설립인가처분취소|HOUSING|공동주택|
정보공개거부처분취소|CIVIL|행정정보 공개|
견인료부과처분취소|TRAFFIC-CONTROL|견인차량|원
부설주차장원상복구명령취소|TRAFFIC-ADMIN|주차장|
생계급여중지처분취소|SOCIAL||
폐기물처리업허가신청반려처분취소|CLEANING|폐기물 관리|`,
  STATE: `
소유권이전등기말소|ACCOUNTING||원
토지소유권확인|LAND||원
부당이득금반환|CIVIL-WORKS||원
소유권보존등기말소|ACCOUNTING||원
손해배상(기)|FLOOD||원`,
  CIVIL: `
손해배상(기)|CIVIL-WORKS||원
손해배상(자)|CLEANING||원
부당이득금반환|ROADS|도로점용허가|원
공사대금|ACCOUNTING||원
토지인도|PARKS|도시공원|원
채무부존재확인|TAX1||원
건물명도|ACCOUNTING|공유재산|원구
구상금|CIVIL-WORKS||원구`,
};

export function disputesOf(kind: LawsuitKindCode): Dispute[] {
  return LINES[kind].trim().split('\n').map(line => {
    const [name, division, regulation, marks] = line.split('|') as [string, string, string, string];
    return { name, division, ...(regulation ? { regulation } : {}), money: marks.includes('원'), ours: marks.includes('구') };
  });
}

const COURTS: Readonly<Record<LawsuitKindCode, readonly [court: string, mark: string]>> = {
  STATE: ['서울지방법원', '가합'], ADMINISTRATIVE: ['서울행정법원', '구합'], CIVIL: ['서울지방법원 남부지원', '가단'],
};

/** 서울행정법원 2002구합1234; before 2002 the mark of administrative cases was 구. */
export function caseNumber(kind: LawsuitKindCode, year: string, number: number): string {
  const [court, mark] = COURTS[kind];
  return `${court} ${year}${kind === 'ADMINISTRATIVE' && year < '2002' ? '구' : mark}${number}`;
}
