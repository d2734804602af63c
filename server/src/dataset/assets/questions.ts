// Which equipment a council question is about, where its subject says so and the question names none.
import type { Draft } from '../draft.js';

const SUBJECTS: readonly (readonly [subject: RegExp, equipment: RegExp])[] = [
  [/펌프장/, /^COM-PUMP-/],
  [/전자결재|전자문서/, /^(SRV-01|SW-01)$/],
  [/홈페이지/, /^(SRV-09|SRV-10)$/],
  [/정보통신망|초고속|네트워크|전산망/, /^COM-(BACKBONE|OPTICAL)-1$/],
];

export function tieQuestions(draft: Draft): void {
  const codes = draft.rows('Asset').map(asset => asset.key);
  const about = SUBJECTS.map(([subject, equipment]) => ({ subject, codes: codes.filter(code => equipment.test(code)) }));
  for (const question of draft.rows('CouncilQuestion')) {
    if (Array.isArray(question.assets) && question.assets.length) continue;
    const match = about.find(({ subject }) => subject.test(String(question.subject)));
    if (match) question.assets = match.codes;
  }
}
