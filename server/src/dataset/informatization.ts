// What the document says of its systems only as totals or not at all: monthly values, where they are live, older ties. Items II-12, II-13, II-15.
import type { Draft } from './draft.js';
import { generateMetricValues } from './informatization/metricValues.js';
import { generateRollouts } from './informatization/rollouts.js';

/** Ties between systems beside the two the document states: from, to, since, what is shared. */
const INTEGRATIONS = [
  ['SIGUNGU', 'CIVIL-SERVICE', '2002-04-30', '주민·차량·지적 자료를 인허가와 세외수입 부과에 이용'],
  ['SIGUNGU', 'LOW-INCOME', '2002-05-31', '주민·보건복지 자료를 저소득 주민 조사에 이용'],
  ['SIGUNGU', 'BACKUP-CENTER', '2002-07-31', '1단계 업무 자료를 시·도 백업센터에 보관'],
  ['ONLINE-OPEN', 'HOMEPAGE', '2000-04-17', '민원 처리과정을 홈페이지에 공개'],
  ['CIVIL-SERVICE', 'EDOC', '2002-10-31', '인허가 결재를 전자결재로 처리'],
] as const;

export function generateInformatization(draft: Draft): void {
  generateRollouts(draft);
  generateMetricValues(draft);
  for (const [fromSystem, toSystem, since, content] of INTEGRATIONS) {
    draft.add('SystemIntegration', { key: `SI-${fromSystem}-${toSystem}`, fromSystem, toSystem, bothWays: false, since, content, origin: 'GENERATED' });
  }
}
