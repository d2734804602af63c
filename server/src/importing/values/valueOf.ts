// One cell becomes the value of its attribute, or says which rule it breaks and how to mend it. Relations are looked up elsewhere.
import { GraphQLError } from 'graphql';
import { codeListOf, type Declared } from '../../graph/noun.js';
import { DateTimeScalar } from '../../graph/scalars.js';
import { NotTaken, shownCell, type Cell } from '../cell.js';
import type { Rule } from '../fault.js';
import { codesOf, namedCodes, truthOf } from './codes.js';
import { dayOf } from './dates.js';
import { objectOf } from './objects.js';
import { figureOf, ratioOf, UNITS, wholeWon } from './numbers.js';

export type Taken = { value: unknown } | { rule: Rule };
export type ColumnAttribute = Extract<Declared, { kind: 'column' }>;

const MAX_INT = 2_147_483_647;
const broken = (code: string, ko: string, en: string): Taken => ({ rule: [code, { ko, en }] });

/** Why a cell has no value to take; null: it has. */
export function untaken(cell: Cell): Rule | null {
  if (!(cell instanceof NotTaken)) return null;
  if (cell.why === 'FORMULA') return ['FORMULA', { ko: '수식이 있습니다. 값을 복사해 "값만 붙여넣기"로 바꾸십시오.', en: 'There is a formula here; paste its value instead.' }];
  if (cell.why === 'CELL_ERROR') return ['CELL_ERROR', { ko: '엑셀 오류 값입니다. 값을 바로 적으십시오.', en: 'This is an error value of the spreadsheet; write the value itself.' }];
  return ['MERGED', { ko: '병합된 칸입니다. 병합을 풀고 칸마다 값을 적으십시오.', en: 'These cells are merged; split them and write a value in each.' }];
}

/** `unit`: what the heading says the figures are counted in. */
export function valueOf(a: ColumnAttribute, cell: Exclude<Cell, NotTaken | null>, unit: string | null): Taken {
  switch (a.leaf) {
    case 'date': {
      const day = dayOf(cell);
      return day ? { value: day } : broken('NOT_A_DATE', '있는 날짜를 2002-09-30, 2002.9.30. 또는 2002년 9월 30일처럼 적으십시오.', 'Write a day that exists, for example 2002-09-30.');
    }
    case 'money': return money(cell, unit);
    case 'number': return figure(a, cell, unit);
    case 'boolean': {
      const truth = truthOf(cell);
      return truth === null ? broken('NOT_A_BOOLEAN', '예 또는 아니오로 적으십시오.', 'Write yes or no (예, 아니오).') : { value: truth };
    }
    case 'enum': return code(a, cell);
    case 'instant': return instant(cell);
    case 'json': return objectOf(a, shownCell(cell));
    default: return { value: typeof cell === 'string' ? cell : shownCell(cell) };
  }
}

function money(cell: Cell, unit: string | null): Taken {
  const found = typeof cell === 'number' || typeof cell === 'string' ? figureOf(cell) : null;
  const by = found?.unit ?? unit ?? '원';
  if (!found || by === '%') return broken('NOT_A_NUMBER', '금액을 1,234,000 또는 △1,234처럼 숫자로 적으십시오. 단위는 머리글에 (천원)처럼 적습니다.', 'Write an amount in figures, for example 1,234,000; its unit stands in the heading, (천원) for example.');
  const won = wholeWon(found.value, UNITS[by] ?? 1);
  return won === null ? broken('NOT_WHOLE', '원 단위로 떨어지는 금액을 적으십시오.', 'An amount is a whole number of won, within 15 digits.') : { value: won };
}

function figure(a: ColumnAttribute, cell: Cell, unit: string | null): Taken {
  const found = typeof cell === 'number' || typeof cell === 'string' ? figureOf(cell) : null;
  const whole = isWhole(a);
  const by = found?.unit ?? unit;
  if (!found || (by !== null && by !== '%') || (by === '%' && whole)) return broken('NOT_A_NUMBER', '숫자로 적으십시오. 예: 1,234', 'Write a number, for example 1,234.');
  const value = by === '%' ? ratioOf(found.value) : found.value;
  if (whole && !Number.isInteger(value)) return broken('NOT_WHOLE', '소수점 없는 수를 적으십시오.', 'Write a whole number.');
  if (whole && Math.abs(value) > MAX_INT) return broken('OUT_OF_RANGE', '너무 큰 수입니다. 자릿수를 확인하십시오.', 'The number is too great; look at its digits.');
  return { value };
}

const isWhole = (a: ColumnAttribute): boolean => (a.type as { name?: string }).name === 'Int';

function code(a: ColumnAttribute, cell: Cell): Taken {
  const list = codeListOf(a.type)!;
  const [found, other] = codesOf(list, shownCell(cell));
  if (found === undefined) return broken('NOT_A_CODE', `${list.title.ko} 목록에 있는 값을 적으십시오: ${namedCodes(list, 'ko')}`, `Take one of ${list.name}: ${namedCodes(list, 'en')}`);
  if (other !== undefined) return broken('AMBIGUOUS_CODE', `같은 이름의 코드가 둘 이상입니다. 코드로 적으십시오: ${found}, ${other}`, `Several codes have this label; write the code itself: ${found}, ${other}`);
  return { value: found };
}

function instant(cell: Cell): Taken {
  try {
    return { value: DateTimeScalar.parseValue(cell instanceof Date ? cell.toISOString() : String(cell).trim()) };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return broken('NOT_A_MOMENT', '시각을 2002-09-30T09:00:00+09:00처럼 시간대까지 적으십시오.', 'Write a moment with its offset, for example 2002-09-30T09:00:00+09:00.');
  }
}
