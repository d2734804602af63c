// How alike two headings are, 0..1, by the pairs of neighbouring letters that they share.

export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [mine, theirs] = [pairs(a), pairs(b)];
  if (!mine.length || !theirs.length) return 0;
  const left = [...theirs];
  const shared = mine.filter(pair => {
    const i = left.indexOf(pair);
    if (i >= 0) left.splice(i, 1);
    return i >= 0;
  }).length;
  return (2 * shared) / (mine.length + theirs.length);
}

const pairs = (text: string): string[] => Array.from({ length: Math.max(text.length - 1, 0) }, (_, i) => text.slice(i, i + 2));
