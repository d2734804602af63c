// A period stated by its first and last day lasts the stated number of years.
import { show } from '../arithmetic.js';
import { dayOf, showDay, wholeMonths } from '../calendar.js';
import type { Key } from '../figures.js';
import type { Identity, Read } from '../identity.js';
import { Rational } from '../rational.js';

const TWELVE = Rational.of(12);

export function years(stated: Key, from: Key, to: Key): Identity {
  const reckon = (read: Read): Rational | null => {
    const [first, last] = [read(from), read(to)];
    const months = first && last ? wholeMonths(dayOf(first), dayOf(last)) : null;
    return months === null ? null : Rational.of(months).over(TWELVE);
  };
  return {
    cells: [stated, from, to],
    evaluate(read) {
      const left = read(stated) ?? null;
      const right = reckon(read);
      const missing = !left || !read(from) || !read(to);
      const holds = missing ? null : right !== null && left.equals(right);
      const period = `${showDay(read(from))} ~ ${showDay(read(to))}`;
      const length = right ? ` = ${show(right)}` : '';
      return {
        left,
        right,
        difference: left && right ? right.minus(left) : null,
        rounding: 'EXACT',
        verdict: holds === null ? 'NOT_STATED' : holds ? 'HOLDS' : 'BROKEN',
        arithmetic: holds === null ? `${show(left)} = ${period}` : holds ? `${period}${length}` : `${period}${length} ≠ ${show(left)}`,
      };
    },
    // Either day could be moved in more than one way.
    solve: (key, read) => (key === stated ? reckon(read) : null),
  };
}
