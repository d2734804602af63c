import { readFileSync } from 'node:fs';
import { printColours } from '@gujeong/shared/charts/printColours';
import { describe, expect, it } from 'vitest';

const tokens = readFileSync('src/design/tokens.css', 'utf8');
const light = new Map([...tokens.slice(0, tokens.indexOf('html[data-theme="contrast"]')).matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
/** A token's own value, through the names that it stands for. */
const resolved = (name: string): string | undefined => {
  const value = light.get(name);
  const other = /^var\((--[\w-]+)\)$/.exec(value ?? '')?.[1];
  return other ? resolved(other) : value;
};

describe('charts on paper', () => {
  it('have the colours of the light theme', () => {
    expect(printColours).toEqual(Object.fromEntries(Object.keys(printColours).map((name) => [name, resolved(name)])));
  });
});
