import { describe, expect, it } from 'vitest';
import { curlOf, explorerUrl, prettyJson } from './explorer';

describe('the same question elsewhere', () => {
  it('carries query and variables to the explorer unchanged', () => {
    const query = 'query Q($a: String) { x(a: $a) { y } } # 100% & "q"';
    const url = new URL(explorerUrl(query, '{"a":"전산 & 통계"}'), 'http://127.0.0.1:4000');
    expect([url.pathname, url.searchParams.get('query'), url.searchParams.get('variables')]).toEqual(['/explorer/', query, '{"a":"전산 & 통계"}']);
  });

  it('quotes a command so that a shell gives the very body back', () => {
    const command = curlOf("{ x(a: \"it's\") }", '{"n":1}', 'http://127.0.0.1:4000');
    const quoted = command.slice(command.indexOf("-d '") + 4, -1).replaceAll(String.raw`'\''`, "'");
    expect(JSON.parse(quoted)).toEqual({ query: "{ x(a: \"it's\") }", variables: { n: 1 } });
  });

  it('shows variables as JSON, and none as an empty object', () => {
    expect(prettyJson('{"a":[1]}')).toBe('{\n  "a": [\n    1\n  ]\n}');
    expect(prettyJson(null)).toBe('{}');
  });
});
