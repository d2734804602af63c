// A fact reported for a period should fall inside it; one that does not is noted, for each item has its own reference date.
import { showDay } from '../calendar.js';
import type { Key } from '../figures.js';
import { allOf, type Identity } from '../identity.js';

export function within(days: readonly Key[], end: Key): Identity {
  return {
    cells: [...days, end],
    evaluate(read) {
      const facts = allOf(days, read);
      const last = read(end);
      const inside = facts && last ? facts.every((day) => day.compare(last) <= 0) : null;
      return {
        left: null,
        right: null,
        difference: null,
        rounding: 'EXACT',
        verdict: inside === null ? 'NOT_STATED' : inside ? 'HOLDS' : 'NOTE',
        arithmetic: `${days.map((day) => showDay(read(day))).join(', ')} ${inside === false ? '>' : '≤'} ${showDay(last)}`,
      };
    },
  };
}
