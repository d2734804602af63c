import { describe, expect, it } from 'vitest';
import { explorerUrl, prettyJson } from './explorer';

describe('the same question elsewhere', () => {
  it('carries query and variables to the explorer unchanged', () => {
    const query = 'query Q($a: String) { x(a: $a) { y } } # 100% & "q"';
    const url = new URL(explorerUrl(query, '{"a":"전산 & 통계"}'), 'http://127.0.0.1:4000');
    expect([url.pathname, url.searchParams.get('query'), url.searchParams.get('variables')]).toEqual(['/explorer/', query, '{"a":"전산 & 통계"}']);
  });

  it('shows variables as JSON, and none as an empty object', () => {
    expect(prettyJson('{"a":[1]}')).toBe('{\n  "a": [\n    1\n  ]\n}');
    expect(prettyJson(null)).toBe('{}');
  });
});
