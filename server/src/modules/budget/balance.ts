// A line's balance: the sum of its counted entries of some kinds, less those of others, in one pass over the ledger.
import type { BudgetEntryKind } from '@gujeong/shared/vocabulary/budget';
import { among, choose, type Row } from '../../graph/row.js';
import { sql, type Sql } from '../../graph/sql.js';

type Kinds = readonly BudgetEntryKind[];

/** 예산액: what the council granted, or is deemed to have granted, and what was moved between lines. */
export const BUDGET_KINDS: Kinds = ['ORIGINAL', 'DEEMED', 'SUPPLEMENTARY', 'TRANSFER'];
/** 예산현액: 예산액 with last year's 이월. */
export const CURRENT_KINDS: Kinds = [...BUDGET_KINDS, 'CARRY_OVER_IN'];

export const balance = (plus: Kinds, minus: Kinds = []) => (line: Row): Sql =>
  line.sum(
    'entries',
    entry => (minus.length ? choose([[among(entry('kind'), minus), sql`-${entry('amount')}`]], entry('amount')) : entry('amount')),
    entry => sql`${among(entry('kind'), [...plus, ...minus])} AND ${entry('counted')}`,
  );
