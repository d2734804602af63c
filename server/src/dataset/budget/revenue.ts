// 세입 of 2002: each fund takes in what it may spend, as original budget and as the grants of each deemed budget.
import type { Draft } from '../draft.js';
import { apportion } from '../spread.js';
import { REVENUE } from './catalogueRevenue.js';
import { LEAF_FUNDS, ORIGINAL_2002, type LeafFund } from './figures.js';
import { DEEMED_DAYS } from './grants.js';
import type { Ledger } from './ledger.js';
import { deemedCode, ORIGINAL_DAY } from './opening.js';
import type { PlannedLine } from './plannedLine.js';
import { SHARES } from './shares.js';

export function addRevenue(draft: Draft, ledger: Ledger, lines: readonly PlannedLine[]): void {
  const keys = REVENUE.map((_, i) => `BR-2002-${String(i + 1).padStart(3, '0')}`);
  REVENUE.forEach(([fund, division, classification, name, , grants], i) =>
    draft.add('BudgetLine', {
      code: keys[i], name, fiscalYear: 2002, side: 'REVENUE', classification: `${classification}-${name}`, fund, division,
      fundingShares: SHARES[grants ?? 'OWN'], origin: 'GENERATED',
    }));
  const enter = (i: number, kind: 'ORIGINAL' | 'DEEMED', date: string, amount: number, version: string, description: string): void => {
    if (amount) ledger.enter({ line: keys[i]!, fiscalYear: 2002, kind, date, amount, version, description });
  };
  for (const fund of LEAF_FUNDS) {
    const own = REVENUE.flatMap((r, i) => (r[0] === fund ? [i] : []));
    apportion(ORIGINAL_2002[fund], own.map(i => REVENUE[i]![4])).forEach((amount, n) => enter(own[n]!, 'ORIGINAL', ORIGINAL_DAY, amount, '2002-ORIGINAL', '2002년도 당초예산'));
    const granted = own.filter(i => REVENUE[i]![5]);
    DEEMED_DAYS.forEach((day, version) =>
      apportion(deemedIn(lines, fund, version), granted.map(() => 1)).forEach((amount, n) =>
        enter(granted[n]!, 'DEEMED', day, amount, deemedCode(version), `제${version + 1}회 간주처리예산 편성`)));
  }
}

const deemedIn = (lines: readonly PlannedLine[], fund: LeafFund, version: number): number =>
  lines.reduce((sum, l) => (l.fund === fund && l.deemed?.version === version ? sum + l.deemed.amount : sum), 0);
