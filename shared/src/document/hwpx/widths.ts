// How wide a text is and how many lines it takes, near enough to lay out a table: Hangul and Hanja are as wide as high, the rest about half.

/** In halves of a letter's height. */
export function halvesOf(text: string): number {
  let halves = 0;
  for (const letter of text) halves += /[\u1100-\u11ff\u2010-\u2e7f\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef]/.test(letter) ? 2 : 1.1;
  return halves;
}

export const widthOf = (text: string, height: number): number => Math.ceil((halvesOf(text) * height) / 2);

/** Lines of a text in a width, broken between letters as cells do. */
export const linesIn = (text: string, width: number, height: number): number =>
  text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line, height) / Math.max(width, height))), 0);

export interface Need {
  /** On one line. */
  readonly natural: number;
  /** Less would tear a number or a short word apart. */
  readonly least: number;
}

/** Widths that add up to `whole`: what each column needs, the rest shared out by what each would like. null: even the least do not fit. */
export function share(needs: readonly Need[], whole: number): number[] | null {
  const sum = (of: (need: Need) => number): number => needs.reduce((all, need) => all + of(need), 0);
  const [natural, least] = [sum(need => need.natural), sum(need => need.least)];
  if (least > whole) return null;
  const widths = natural <= whole
    ? needs.map(need => need.natural * (whole / natural))
    : needs.map(need => need.least + ((need.natural - need.least) * (whole - least)) / (natural - least));
  return evened(widths, whole);
}

/** Whole units; what rounding leaves over goes to the last. */
export function evened(widths: readonly number[], whole: number): number[] {
  const cut = widths.map(Math.floor);
  const last = cut.length - 1;
  cut[last] = (cut[last] ?? 0) + whole - cut.reduce((all, width) => all + width, 0);
  return cut;
}
