// The rest of the district office: bureaus, divisions and teams that the document does not name.
import type { Draft } from '../draft.js';

/** The day the office took its present shape. */
export const founded = '1998-10-01';

/** code, name, English name, kind, the bureau above */
const units: readonly (readonly [string, string, string, string, string?])[] = [
  ['ADMIN', '행정관리국', 'Administration Bureau', 'BUREAU'],
  ['FINANCE', '재무국', 'Finance Bureau', 'BUREAU'],
  ['WELFARE', '생활복지국', 'Living and Welfare Bureau', 'BUREAU'],
  ['URBAN', '도시관리국', 'Urban Management Bureau', 'BUREAU'],
  ['CONSTRUCTION', '건설교통국', 'Construction and Transport Bureau', 'BUREAU'],
  ['AUDIT', '감사담당관', 'Audit Office', 'DIVISION'],
  ['GENERAL', '총무과', 'General Affairs Division', 'DIVISION', 'ADMIN'],
  ['AUTONOMY', '자치행정과', 'Local Autonomy Division', 'DIVISION', 'ADMIN'],
  ['CULTURE', '문화체육과', 'Culture and Sports Division', 'DIVISION', 'ADMIN'],
  ['CIVIL', '민원봉사과', 'Civil Service Division', 'DIVISION', 'ADMIN'],
  ['ACCOUNTING', '재무과', 'Accounting Division', 'DIVISION', 'FINANCE'],
  ['TAX1', '세무1과', 'Tax Division 1', 'DIVISION', 'FINANCE'],
  ['TAX2', '세무2과', 'Tax Division 2', 'DIVISION', 'FINANCE'],
  ['LAND', '지적과', 'Land Registry Division', 'DIVISION', 'FINANCE'],
  ['FAMILY', '가정복지과', 'Family Welfare Division', 'DIVISION', 'WELFARE'],
  ['ECONOMY', '지역경제과', 'Local Economy Division', 'DIVISION', 'WELFARE'],
  ['ENVIRONMENT', '환경위생과', 'Environment and Sanitation Division', 'DIVISION', 'WELFARE'],
  ['CLEANING', '청소행정과', 'Cleaning Administration Division', 'DIVISION', 'WELFARE'],
  ['URBAN-DEV', '도시개발과', 'Urban Development Division', 'DIVISION', 'URBAN'],
  ['HOUSING', '주택과', 'Housing Division', 'DIVISION', 'URBAN'],
  ['BUILDING', '건축과', 'Building Division', 'DIVISION', 'URBAN'],
  ['PARKS', '공원녹지과', 'Parks and Greens Division', 'DIVISION', 'URBAN'],
  ['ROADS', '건설관리과', 'Construction Management Division', 'DIVISION', 'CONSTRUCTION'],
  ['HEALTH', '보건소', 'Public Health Centre', 'AFFILIATE'],
  ['COUNCIL', '의회사무국', 'Council Secretariat', 'COUNCIL_OFFICE'],
];

/** code, name, English name, division */
const teams: readonly (readonly [string, string, string, string])[] = [
  ['GENERAL-AFFAIRS', '총무팀', 'General Affairs Team', 'GENERAL'],
  ['PERSONNEL', '인사팀', 'Personnel Team', 'GENERAL'],
  ['WELFARE-POLICY', '복지정책팀', 'Welfare Policy Team', 'SOCIAL'],
  ['LIVELIHOOD', '생활보장팀', 'Livelihood Security Team', 'SOCIAL'],
  ['DISABLED-WELFARE', '장애인복지팀', 'Disability Welfare Team', 'SOCIAL'],
  ['ROAD-WORKS', '도로시설팀', 'Road Works Team', 'CIVIL-WORKS'],
  ['ROAD-LIGHTING', '도로조명팀', 'Street Lighting Team', 'CIVIL-WORKS'],
  ['RIVERS', '하천관리팀', 'River Management Team', 'FLOOD'],
  ['PUMPS', '펌프장관리팀', 'Pumping Station Team', 'FLOOD'],
  ['TRAFFIC-PLAN', '교통기획팀', 'Traffic Planning Team', 'TRAFFIC-ADMIN'],
  ['PARKING', '주차관리팀', 'Parking Management Team', 'TRAFFIC-CONTROL'],
];

export function addDivisions(draft: Draft): void {
  for (const [code, name, nameEn, kind, parent] of units) {
    draft.add('Division', { code, name, nameEn, kind, parent, validFrom: founded, origin: 'GENERATED' });
  }
  // An earlier shape of the office, so that a unit with a successor and a team that moved can be seen.
  draft.add('Division', {
    code: 'CULTURE-PR', name: '문화공보과', nameEn: 'Culture and Public Information Division', kind: 'DIVISION', parent: 'ADMIN',
    validFrom: founded, validTo: '2000-07-01', successor: 'CULTURE', origin: 'GENERATED',
  });
  for (const [code, name, nameEn, division] of teams) {
    draft.add('Team', { code, name, nameEn, division, validFrom: founded, origin: 'GENERATED' });
  }
  draft.add('Team', {
    code: 'PUBLIC-INFORMATION', name: '공보팀', nameEn: 'Public Information Team', division: 'CULTURE-PR',
    validFrom: founded, validTo: '2000-07-01', successor: 'GENERAL-AFFAIRS', origin: 'GENERATED',
  });
}
