// Names of sheets as spreadsheets allow them: up to 31 letters, none of []:*?/\, no two alike whatever their case.
const LONGEST = 31;

export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map(name => {
    const plain = name.replaceAll(/[[\]:*?/\\]/g, '·').replaceAll(/\s+/g, ' ').replaceAll(/^[' ]+|[' ]+$/g, '') || '표';
    for (let n = 1; ; n++) {
      const mark = n === 1 ? '' : ` (${n})`;
      const found = `${cut(plain, LONGEST - mark.length)}${mark}`;
      if (taken.has(found.toLowerCase())) continue;
      taken.add(found.toLowerCase());
      return found;
    }
  });
}

/** Never in the middle of a letter that takes two places. */
const cut = (text: string, most: number): string => text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '').trimEnd();
