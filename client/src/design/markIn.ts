// Where a stated figure stands in a line: as a figure of its own (28 is not the 28 of 228), else nowhere.
export interface Marked {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

export function markIn(text: string, stated: string | null | undefined): Marked {
  const nowhere = { before: text, marked: '', after: '' };
  if (!stated?.trim()) return nowhere;
  for (let at = text.indexOf(stated); at >= 0; at = text.indexOf(stated, at + 1)) {
    const after = text.slice(at + stated.length);
    const inside = /\d$/.test(stated) && /^(\d|[,.]\d)/.test(after);
    if (inside || (/^\d/.test(stated) && /\d[,.]?$/.test(text.slice(0, at)))) continue;
    return { before: text.slice(0, at), marked: stated, after };
  }
  return nowhere;
}
