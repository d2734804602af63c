// Funds and budget lines, as the budget team keeps them. A line's year, side and fund stay once its ledger has begun.
import { sql } from '../../graph/sql.js';
import { records } from '../../writing/records.js';
import { must } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { Division } from '../organization/division.entity.js';
import { BudgetEntry } from './budgetEntry.entity.js';
import { BudgetLine } from './budgetLine.entity.js';
import { Fund } from './fund.entity.js';
import type { FundingShare } from './fundingShare.js';

const fundRecords = records(Fund, {
  may: 'B',
  rules: async (write, { id, group, parent }) => {
    must(group === 'GENERAL' || group === 'SPECIAL', 'group', 'NOT_A_GROUP', { ko: '일반회계나 특별회계를 고르십시오.', en: 'The group is GENERAL or SPECIAL.' });
    if (parent == null) return;
    must(parent !== id, 'parent', 'OWN_PARENT', { ko: '자기 자신을 상위 회계로 둘 수 없습니다.', en: 'A fund is not above itself.' });
    const above = await write.get(Fund, parent as number, ['parent']);
    must(above.parent === null, 'parent', 'TOO_DEEP', { ko: '상위 회계는 일반회계나 특별회계입니다.', en: 'The fund above is GENERAL or SPECIAL itself.' });
    const held = await write.find(BudgetLine, [], { where: row => sql`${row('fund')} = ${parent}`, limit: 1 });
    must(!held.length, 'parent', 'HOLDS_LINES', { ko: '예산과목이 있는 회계 아래에는 회계를 둘 수 없습니다.', en: 'A fund that holds lines has no funds under it.' });
  },
});

const FIXED = { fiscalYear: '회계연도', side: '세입·세출 구분', fund: '회계' } as const;

const lineRecords = records(BudgetLine, {
  may: 'B',
  code: (write, values) => lineCode(write, values),
  rules: async (write, after, before) => {
    const leaf = await write.find(Fund, ['name'], { where: row => sql`${row('parent')} = ${after['fund']}`, limit: 1 });
    must(!leaf.length, 'fund', 'NOT_A_LEAF', { ko: `하위 회계(예: ${leaf[0]?.name})를 고르십시오.`, en: 'Lines stand in a fund that has none under it.' });
    const shares = (after['fundingShares'] ?? []) as FundingShare[];
    const sum = shares.reduce((total, s) => total + s.share, 0);
    must(shares.every(s => s.share > 0) && Math.abs(sum - 1) < 1e-9, 'fundingShares', 'NOT_ONE', { ko: '재원 비율은 0보다 크고 모두 더해 1이어야 합니다. 예: 국비 0.5, 시비 0.25, 구비 0.25', en: 'Shares are above 0 and sum to 1, for example 0.5, 0.25 and 0.25.' });
    if (before) await keepFixed(write, after, before);
  },
});

async function keepFixed(write: Write, after: Record<string, unknown>, before: Record<string, unknown>): Promise<void> {
  const changed = Object.keys(FIXED).find(name => after[name] !== before[name]) as keyof typeof FIXED | undefined;
  if (!changed) return;
  const entered = await write.find(BudgetEntry, [], { ever: true, where: row => sql`${row('line')} = ${before['id']}`, limit: 1 });
  must(!entered.length, changed, 'IN_LEDGER', { ko: `원장이 있는 과목의 ${FIXED[changed]}는 고칠 수 없습니다. 새 과목을 등록하십시오.`, en: 'This stays once the line has entries; make a new line.' });
}

/** BL-2003-FLOOD-012 of expenditure, BR-2003-031 of revenue. */
async function lineCode(write: Write, { fiscalYear, side, division }: Record<string, unknown>): Promise<string> {
  if (side === 'REVENUE') return write.nextCode(BudgetLine, `BR-${Number(fiscalYear)}-`);
  const { code } = await write.get(Division, division as number, ['code']);
  return write.nextCode(BudgetLine, `BL-${Number(fiscalYear)}-${code}-`);
}

export const budgetLineActions = [...fundRecords, ...lineRecords];
