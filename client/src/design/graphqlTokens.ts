// The words of a GraphQL document that are set off: keywords, strings, comments.
export interface Token {
  readonly text: string;
  readonly kind: 'word' | 'string' | 'comment' | 'plain';
}

const pattern = /(#[^\n]*)|("""[\s\S]*?"""|"(?:\\.|[^"\\\n])*")|\b(query|mutation|subscription|fragment|on|true|false|null)\b/g;

export function tokensOf(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const found of source.matchAll(pattern)) {
    if (found.index > from) tokens.push({ text: source.slice(from, found.index), kind: 'plain' });
    tokens.push({ text: found[0], kind: found[1] ? 'comment' : found[2] ? 'string' : 'word' });
    from = found.index + found[0].length;
  }
  if (from < source.length) tokens.push({ text: source.slice(from), kind: 'plain' });
  return tokens;
}
