const [NARROWEST, WIDEST] = [8, 44];

/** How wide a column is that holds these texts, in letters of the Latin alphabet; a Korean one takes two. */
export const textWidth = (texts: readonly string[]): number =>
  Math.min(WIDEST, Math.max(NARROWEST, ...texts.flatMap(text => text.split('\n')).map(line => [...line].reduce((sum, letter) => sum + (letter > '\u1100' ? 2 : 1.1), 2))));
