// A workbook of projects with faults planted in it, each in a row of its own, and the list of them.
import { workbook, type SheetCell } from '../sheets/workbook.js';

const HEADINGS = ['식별자', '사업번호', '사업명 *', '사업 구분', '주관부서', '계획연도', '사업 시작일', '사업 종료일', '소요예산 (천원)', '협조부서', '상위 사업', '비고', '사업명', '추진현황'];
type Planted = readonly [column: string | null, code: string];
type Values = Partial<Record<(typeof HEADINGS)[number], unknown>>;

/** What is written in a row, and what is wrong with it. */
const ROWS: readonly (readonly [Values, ...Planted[]])[] = [
  [{}],
  [{ '사업명 *': null }, ['사업명 *', 'REQUIRED']],
  [{ '사업 구분': '주요사엄' }, ['사업 구분', 'NOT_A_CODE']],
  [{ 주관부서: '없는과' }, ['주관부서', 'UNKNOWN_RECORD']],
  [{ 주관부서: 'Project-1' }, ['주관부서', 'WRONG_NOUN']],
  [{ 주관부서: null }, ['주관부서', 'REQUIRED']],
  [{ '사업 시작일': '2002-02-30' }, ['사업 시작일', 'NOT_A_DATE']],
  [{ '사업 시작일': "'02. 9. 30." }, ['사업 시작일', 'NOT_A_DATE']],
  [{ '사업 시작일': '가을' }, ['사업 시작일', 'NOT_A_DATE']],
  [{ '사업 시작일': '2002.9.30.', '사업 종료일': '2002년 9월 1일' }, ['사업 종료일', 'BEFORE_BEGIN']],
  [{ '소요예산 (천원)': '많음' }, ['소요예산 (천원)', 'NOT_A_NUMBER']],
  [{ '소요예산 (천원)': '-' }, ['소요예산 (천원)', 'NOT_A_NUMBER']],
  [{ '소요예산 (천원)': '12,34' }, ['소요예산 (천원)', 'NOT_A_NUMBER']],
  [{ '소요예산 (천원)': 0.0005 }, ['소요예산 (천원)', 'NOT_WHOLE']],
  [{ '소요예산 (천원)': '△1,234.5' }, ['소요예산 (천원)', 'NEGATIVE']],
  [{ 계획연도: 2002.5 }, ['계획연도', 'NOT_WHOLE']],
  [{ 계획연도: 99_999_999_999 }, ['계획연도', 'OUT_OF_RANGE']],
  [{ 계획연도: '이천이' }, ['계획연도', 'NOT_A_NUMBER']],
  [{ '사업명 *': '가'.repeat(201) }, ['사업명 *', 'TOO_LONG']],
  [{ '사업명 *': '\u115f' }, ['사업명 *', 'BLANK']],
  [{ '사업명 *': { formula: '1+1' } }, ['사업명 *', 'FORMULA']],
  [{ '소요예산 (천원)': { formula: 'SUM(A1:A2)' } }, ['소요예산 (천원)', 'FORMULA']],
  [{ '사업명 *': { merge: 2 } }, ['사업명 *', 'MERGED']],
  [{ 계획연도: '#N/A' }, ['계획연도', 'CELL_ERROR']],
  [{ 사업번호: 'IMP-2' }, ['사업번호', 'TWICE']],
  [{ 협조부서: 'PLANNING, 없는과' }, ['협조부서', 'UNKNOWN_RECORD']],
  [{ '상위 사업': 'NO-SUCH-PROJECT' }, ['상위 사업', 'UNKNOWN_RECORD']],
  [{ 식별자: 'Project-999999' }, ['식별자', 'UNKNOWN_RECORD']],
  [{ 식별자: 'Project-1' }, ['식별자', 'ID_AND_CODE']],
  [{ extra: '남는 값' }, ['15', 'EXTRA_CELL']],
  [{ '사업 구분': '없음', '사업 시작일': '모름' }, ['사업 구분', 'NOT_A_CODE'], ['사업 시작일', 'NOT_A_DATE']],
  // Written otherwise, and right: a serial, a figure with separators, an umbrella named in a row below.
  [{ '사업 시작일': 37_529, '소요예산 (천원)': '1,234.5', '상위 사업': 'IMP-34', '사업 구분': 'MAJOR', 주관부서: 'Division-1' }],
  [{}],
];

export const GOOD_ROWS = ROWS.filter(([, ...faults]) => !faults.length).length;
export const ALL_ROWS = ROWS.length;

export const PLANTED: readonly string[] = [
  '1 비고: UNKNOWN_COLUMN', '1 사업명: DOUBLED_COLUMN', '1 추진현황: COMPUTED',
  ...ROWS.flatMap(([, ...faults], i) => faults.map(([column, code]) => `${i + 2} ${column}: ${code}`)),
];

export async function plantedWorkbook(): Promise<Buffer> {
  const cells = new Map<string, SheetCell>();
  const merges: { startRow: number; startCol: number; endRow: number; endCol: number }[] = [];
  const rows = ROWS.map(([values], i) => {
    const right: Values = { 사업번호: `IMP-${i + 2}`, '사업명 *': `심은 사업 ${i + 2}`, '사업 구분': '주요업무', 주관부서: '기획예산과', 계획연도: 2002, '사업 시작일': new Date(Date.UTC(2002, 0, 2)) };
    return [...HEADINGS, 'extra'].map((heading, c) => {
      const value = heading in values ? values[heading] : right[heading];
      if (typeof value !== 'object' || value === null || value instanceof Date) return (value ?? null) as string | number | Date | null;
      const at = { startRow: i + 1, startCol: c, endRow: i + 1 };
      if ('merge' in value) merges.push({ ...at, endCol: c + 1 });
      else cells.set(`${i + 1},${c}`, { type: 'formula', formula: String((value as { formula: string }).formula), formulaResult: 2, value: 2 });
      return 'merge' in value ? '병합' : 2;
    });
  });
  return Buffer.from(await workbook([{ name: '사업', rows: [HEADINGS, ...rows], cells, merges }], { title: '사업', description: '' }));
}
