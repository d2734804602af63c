// Reports: the issues of publications that the document plans without naming them (자치법규 추록 년 2회 이상, 구소식지).
import type { Draft } from './draft.js';

const supplements = [
  { number: 1, issuedOn: '2002-04-25' },
  { number: 2, issuedOn: '2002-10-31' },
];

export function generateReports(draft: Draft): void {
  for (const { number, issuedOn } of supplements) {
    draft.add('Publication', {
      code: `PUB-REGULATION-SUPPLEMENT-2002-${number}`, title: `자치법규 추록 2002년 제${number}호`, issuedOn, precision: 'DAY',
      copies: 120, recipients: '구·동 전 부서', online: false, project: 'III-council-2', origin: 'GENERATED',
    });
  }
  for (let month = 1; month <= 12; month++) {
    draft.add('Publication', {
      code: `PUB-NEWSLETTER-2002-${String(month).padStart(2, '0')}`, title: `구소식지 2002년 ${month}월호`,
      issuedOn: `2002-${String(month).padStart(2, '0')}-25`, precision: 'DAY', online: true, project: 'III-ict-4', origin: 'GENERATED',
    });
  }
}
