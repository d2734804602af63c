// A text cut to a width: a Hangul letter is as wide as it is high, others little more than half of it.
const widthOf = (letter: string): number => (/[ᄀ-ᇿ⺀-鿿가-힣＀-￯]/.test(letter) ? 0.93 : /[\s.,·()]/.test(letter) ? 0.32 : 0.58);

export function fitText(text: string, width: number, size: number): string {
  const letters = [...text];
  const room = width / size;
  let used = 0;
  const fits = letters.findIndex((letter) => (used += widthOf(letter)) > room);
  return fits < 0 ? text : `${letters.slice(0, Math.max(1, fits - 1)).join('').trimEnd()}…`;
}
