// How much room texts take in a sheet, in letters of the Latin alphabet; a Korean one takes two.
const [NARROWEST, WIDEST] = [8, 44];

const lengthOf = (line: string): number => [...line].reduce((sum, letter) => sum + (letter > '\u1100' ? 2 : 1.1), 0);

/** The width of a column that holds these texts. */
export const textWidth = (texts: readonly string[]): number => Math.min(WIDEST, Math.max(NARROWEST, ...texts.flatMap(text => text.split('\n')).map(line => lengthOf(line) + 2)));

/** The lines that a text takes in a width. */
export const linesIn = (text: string, width: number): number => text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(lengthOf(line) / (width - 1))), 0);
