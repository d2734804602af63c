// A cell of a series: one code on each of its axes, and none beyond them.
import * as lists from '@gujeong/shared/vocabulary/statistics';
import type { CodeList } from '@gujeong/shared/vocabulary/codeList';
import { must } from '../../writing/refusal.js';
import type { StatisticAxis } from './statisticAxis.js';

export interface Cell {
  axis1?: string | null;
  axis2?: string | null;
  axis3?: string | null;
}
const AXES = ['axis1', 'axis2', 'axis3'] as const;

/** The same for two cells that are one. */
export const cellKey = (cell: Cell): string => JSON.stringify(AXES.map(a => cell[a] ?? null));

const codeLists = new Map<string, CodeList>(Object.values(lists).map((list: CodeList) => [list.name, list]));
export const codeListNames = (): string[] => [...codeLists.keys()];

export function onItsAxes(cell: Cell, axes: readonly StatisticAxis[], path: readonly string[]): void {
  for (const [i, name] of AXES.entries()) {
    const axis = axes.find(a => a.number === i + 1);
    const at = [...path, name];
    const code = cell[name] ?? null;
    if (!axis) {
      must(code === null, at, 'NO_AXIS', { ko: `이 계열에는 ${i + 1}번째 분류 축이 없습니다.`, en: `The series has no axis ${i + 1}.` });
      continue;
    }
    const codes = Object.keys(codeLists.get(axis.code)?.values ?? {});
    must(code !== null, at, 'REQUIRED', { ko: `${axis.name} 분류를 적어야 합니다. 예: ${codes[0] ?? ''}`, en: `Give the code on the axis ${axis.name}, for example ${codes[0] ?? ''}.` });
    must(!codes.length || codes.includes(code), at, 'UNKNOWN', { ko: `${axis.name} 분류에 없는 코드입니다. ${codes.slice(0, 4).join(', ')} 등을 쓰십시오.`, en: `The axis ${axis.name} has no such code; it has ${codes.slice(0, 4).join(', ')} and others.` });
  }
}
