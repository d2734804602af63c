// Any order of columns and rows, any lines of noise between: each figure is either in its place or listed.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { documentText, faultsOf } from './document.fixture.js';
import { columnsMoved, rowsMoved, withNoise } from './mutated.fixture.js';
import { readReport } from './readReport.js';

const word = fc.constantFrom('합 계', '계', '구 분', '예산액', '소계', '참고', '사업', '완 료', '관계기관', '협의', '(단위 : 건)', '○ 기타', '- 대상', '□ 개 요', '3. 기타 업무', '1,234', '56건', '7', '-', '※', '4급', '총 9명', '조례', '(', '2001년');
const noise = fc.array(fc.tuple(fc.integer({ min: 1, max: 613 }), fc.tuple(fc.array(word, { minLength: 1, maxLength: 6 }), fc.constantFrom(' ', '\t', ' : ')).map(([words, by]) => words.join(by))), { maxLength: 12 });
/** Puts n things into an order that is drawn once for each n. */
const order = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 20, maxLength: 20 }).map(keys => (n: number) => Array.from({ length: n }, (_, i) => i).sort((a, b) => keys[(a * 7 + n) % 20]! - keys[(b * 7 + n) % 20]!));

it('is never misplaced nor lost', { timeout: 120_000 }, () => {
  fc.assert(fc.property(order, order, noise, (columns, rows, lines) => {
    const moved = rowsMoved(columnsMoved(documentText, columns).text, rows);
    const noisy = withNoise(moved.text, lines);
    const copy = { text: noisy.text, lineOf: (line: number) => noisy.lineOf(moved.lineOf(line)) };
    const { misplaced, silent } = faultsOf(readReport(copy.text), copy);
    expect([misplaced, silent]).toEqual([[], []]);
  }), { numRuns: 20 });
});
