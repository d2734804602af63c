// Budget versions that the document does not name: 2001's original, the deemed budgets of 2002, and 2003's original.
import type { Draft } from '../draft.js';
import { addDays } from '../random.js';
import { DEEMED_DAYS } from './grants.js';
import { deemedCode } from './opening.js';

export function addVersions(draft: Draft): void {
  draft.add('BudgetVersion', {
    code: '2001-ORIGINAL', fiscalYear: 2001, kind: 'ORIGINAL', title: '2001년도 세입·세출예산 (2002년도 이월사업)', baseOn: '2000-12-31',
    draftedOn: '2000-11-10', submittedOn: '2000-11-20', adoptedOn: '2000-12-20', origin: 'GENERATED',
  });
  DEEMED_DAYS.forEach((day, i) =>
    draft.add('BudgetVersion', {
      code: deemedCode(i), fiscalYear: 2002, kind: 'DEEMED', number: i + 1, title: `2002년도 제${i + 1}회 간주처리예산`, baseOn: addDays(day, -1),
      draftedOn: addDays(day, -3), adoptedOn: day, origin: 'GENERATED',
    }));
  draft.add('BudgetVersion', {
    code: '2003-ORIGINAL', fiscalYear: 2003, kind: 'ORIGINAL', title: '2003년도 세입·세출예산(안)', baseOn: '2002-12-31', cycle: 'CYCLE-2003',
    bill: 'BILL-2003-BUDGET', draftedOn: '2002-11-12', submittedOn: '2002-11-20', adoptedOn: '2002-12-18', origin: 'GENERATED',
  });
}
