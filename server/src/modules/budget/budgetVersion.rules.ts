// What a budget version is called, and what its entries say when nobody says otherwise.
import type { BudgetEntryKind, BudgetVersionKind } from '@gujeong/shared/vocabulary/budget';

export interface Naming {
  kind: BudgetVersionKind;
  fiscalYear: number;
  /** 제n회; null for the original. */
  number: number | null;
}

const two = (n: number | null): string => String(n).padStart(2, '0');

export function versionCode({ kind, fiscalYear, number }: Naming): string {
  if (kind === 'ORIGINAL') return `${fiscalYear}-ORIGINAL`;
  return kind === 'DEEMED' ? `${fiscalYear}-DEEMED-${two(number)}` : `${fiscalYear}-SUPP-${number}`;
}

export function versionTitle({ kind, fiscalYear, number }: Naming): string {
  if (kind === 'ORIGINAL') return `${fiscalYear}년도 세입·세출예산(안)`;
  return kind === 'DEEMED' ? `${fiscalYear}년도 제${number}회 간주처리예산` : `${fiscalYear}년도 제${number}회 추가경정예산(안)`;
}

export function entryDescription({ kind, fiscalYear, number }: Naming, amount: number): string {
  if (kind === 'ORIGINAL') return `${fiscalYear}년도 당초예산`;
  if (kind === 'DEEMED') return `제${number}회 간주처리예산 편성`;
  return `제${number}회 추가경정예산 ${amount < 0 ? '감액' : '증액'}`;
}

/** A version's entries are of its own kind. */
export const entryKind = (kind: BudgetVersionKind): BudgetEntryKind => kind;

/** An original budget counts from the first day of its year, a change from the day it is entered. */
export const entryDate = ({ kind, fiscalYear }: Naming, enteredOn: string): string => (kind === 'ORIGINAL' ? `${fiscalYear}-01-01` : enteredOn);

/** The number that comes next: one more than the greatest of the versions that were put to the council. */
export const nextNumber = (taken: readonly (number | null)[]): number => Math.max(0, ...taken.map(n => n ?? 0)) + 1;
