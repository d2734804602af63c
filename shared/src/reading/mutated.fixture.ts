// Copies of a document in which one thing is printed otherwise: for tests of what reading makes of it.

/** Which line of the copy each line of the original became, from 1. */
export interface Copy {
  readonly text: string;
  readonly lineOf: (original: number) => number;
}

const same = (text: string): Copy => ({ text, lineOf: line => line });
const byLine = (text: string, change: (line: string, at: number) => string): Copy => same(text.split('\n').map(change).join('\n'));

/** Runs of table rows: [first, last] indexes. */
export function tablesOf(lines: readonly string[]): [number, number][] {
  const runs: [number, number][] = [];
  lines.forEach((line, i) => {
    if (!line.includes('\t')) return;
    const last = runs.at(-1);
    if (last && last[1] === i - 1) last[1] = i;
    else runs.push([i, i]);
  });
  return runs;
}

/** A merged heading and the columns under it move together; within it they change places too. `order` gives a new order of n things. */
export function columnsMoved(text: string, order: (n: number) => readonly number[]): Copy {
  const lines = text.split('\n');
  for (const [first, last] of tablesOf(lines)) {
    const rows = lines.slice(first, last + 1).map(l => l.split('\t'));
    const width = Math.max(...rows.map(r => r.length));
    const cell = (r: number, c: number): string => rows[r]?.[c] ?? '';
    const groups: number[][] = [];
    for (let c = 1; c < width; c++) {
      const under = cell(0, c) === '' && cell(1, c) !== '' && rows.length > 2 && cell(1, 0) === '';
      if (under && groups.length) groups.at(-1)!.push(c);
      else groups.push([c]);
    }
    const moved = order(groups.length).map(g => ({ heading: cell(0, groups[g]![0]!), columns: order(groups[g]!.length).map(i => groups[g]![i]!) }));
    rows.forEach((_, r) => {
      lines[first + r] = [cell(r, 0), ...moved.flatMap(({ heading, columns }) => columns.map((c, i) => (r > 0 ? cell(r, c) : i === 0 ? heading : '')))].join('\t');
    });
  }
  return same(lines.join('\n'));
}

/** Rows that begin with a name change places. */
export function rowsMoved(text: string, order: (n: number) => readonly number[]): Copy {
  const lines = text.split('\n');
  const place = new Map<number, number>();
  for (const [first, last] of tablesOf(lines)) {
    const heads = lines[first + 1]?.startsWith('\t') ? 2 : 1;
    const body = lines.slice(first + heads, last + 1);
    order(body.length).forEach((from, to) => {
      lines[first + heads + to] = body[from]!;
      place.set(first + heads + from + 1, first + heads + to + 1);
    });
  }
  return { text: lines.join('\n'), lineOf: line => place.get(line) ?? line };
}

export const renumbered = (text: string, by: number): Copy => byLine(text, line => line.replace(/^(\d{1,2})\. (?=\D|20)/, (_, n: string) => `${Number(n) + by}. `));

/** Whole words, in headings and rows of tables. */
export const reworded = (text: string, words: Readonly<Record<string, string>>, where: (line: string) => boolean): Copy =>
  byLine(text, line => (where(line) ? Object.entries(words).reduce((l, [from, to]) => l.replace(from, to), line) : line));

/** 1,775 as '1 775'. */
export const spacedFigures = (text: string): Copy => byLine(text, line => line.replace(/\d{1,3}(?:,\d{3})+/g, f => f.replaceAll(',', ' ')));

/** Lines of noise, each before the original line of that number. */
export function withNoise(text: string, noise: readonly (readonly [before: number, line: string])[]): Copy {
  const lines = text.split('\n');
  const sorted = [...noise].sort((a, b) => a[0] - b[0]);
  const out = lines.flatMap((line, i) => [...sorted.filter(([before]) => before === i + 1).map(([, added]) => added), line]);
  return { text: out.join('\n'), lineOf: line => line + sorted.filter(([before]) => before <= line).length };
}
