// Posts: the heads of every unit, the further offices that hold objectives (7 of grade 4, 28 of grade 5), and team leaders.
import type { Draft, DraftRow } from '../draft.js';
import { founded } from './divisions.js';

/** Offices of grade 5 beside the heads of divisions: code, title, division. */
const further: readonly (readonly [string, string, string])[] = [
  ['POST-HEALTH-ADMIN', '보건행정과장', 'HEALTH'],
  ['POST-HEALTH-GUIDE', '보건지도과장', 'HEALTH'],
  ['POST-HEALTH-MEDICAL', '의약과장', 'HEALTH'],
  ['POST-COUNCIL-ADVISER', '의회 전문위원', 'COUNCIL'],
];

export function addPosts(draft: Draft): void {
  const post = (code: string, title: string, division: string, grade: number): void => {
    draft.add('Post', { code, title, division, grade, track: 'GENERAL', validFrom: founded, origin: 'GENERATED' });
  };
  for (const unit of draft.rows('Division')) {
    if (unit.kind === 'EXTERNAL' || unit.validTo) continue;
    post(`POST-${unit.key}`, headOf(unit), unit.key, ['BUREAU', 'AFFILIATE', 'COUNCIL_OFFICE'].includes(String(unit.kind)) ? 4 : 5);
  }
  for (const [code, title, division] of further) post(code, title, division, 5);
  for (const team of draft.rows('Team')) {
    if (!team.validTo) post(`POST-TEAM-${team.key}`, `${String(team.name)}장`, String(team.division), 6);
  }
}

/** 기획예산과장, 보건소장, 대림1동장; 감사담당관 is a title already. */
function headOf(unit: DraftRow): string {
  const name = String(unit.name);
  if (name.endsWith('담당관')) return name;
  return `${unit.kind === 'DONG_OFFICE' ? name.replace(/사무소$/, '') : name}장`;
}
