// What the schema answers about itself is computed once, one at a time, and others are let through in between.
import { expect, it } from 'vitest';
import { Introspection } from './introspection.js';

const busy = (ms: number): void => {
  for (const until = performance.now() + ms; performance.now() < until; );
};

it('given a question asked by many at once, and again, got it computed once', async () => {
  const introspection = new Introspection();
  let times = 0;
  const ask = () => introspection.answer('a', async () => ({ data: { n: ++times } }));
  expect([...(await Promise.all([ask(), ask(), ask()])), await ask()]).toEqual(Array(4).fill({ json: '{"n":1}' }));
});

it('given a mistake, asked again, got it told again and the next question answered', async () => {
  const introspection = new Introspection();
  const wrong = { errors: [] as never[] };
  expect(await introspection.answer('b', () => Promise.reject(new Error('x'))).catch((e: Error) => e.message)).toBe('x');
  expect(await introspection.answer('b', async () => ({ ...wrong, data: null }))).toEqual({ json: 'null' });
});

it('given several that block the process one after the other, got others let through between them', async () => {
  const introspection = new Introspection();
  let [happened, over] = ['', false];
  const blocking = (n: number) => introspection.answer(`${n}`, async () => {
    happened += 'B';
    busy(40);
    return { data: { n } };
  });
  const all = Promise.all([0, 1, 2, 3].map(blocking)).then(() => (over = true));
  while (!over) {
    await new Promise(resolve => setTimeout(resolve, 5));
    happened += '.';
  }
  await all;
  expect(happened).toMatch(/^B\.+B\.+B\.+B\.*$/);
});
