// Failed sign-ins: who has to wait gathers nothing in the database.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../graph/sql.js';
import { testGraph, type TestGraph } from '../testing/graph.js';
import { FREE } from './delay.js';
import { countAttempt } from './failures.js';

let g: TestGraph;
let time = Date.parse('2026-11-22T00:00:00Z');
beforeAll(async () => {
  g = await testGraph(() => time);
});
afterAll(() => g.close());

const rows = async () => Number((await g.app.database.connection.rows(sql`SELECT COUNT(*) FROM sign_in_failure`))[0]![0]);

describe('an address that has to wait', () => {
  it('given it, asked for many other logins, got told to wait and no row for any; after the wait, counted again', async () => {
    for (let i = 0; i < FREE.address; i++) expect(await countAttempt(g.app.identity, `login-${i}`, '10.0.0.1')).toBeNull();
    const before = await rows();
    for (let i = 0; i < 20; i++) expect(await countAttempt(g.app.identity, `other-${i}`, '10.0.0.1')).toBe(30);
    expect(await rows()).toBe(before);
    time += 31_000;
    expect(await countAttempt(g.app.identity, 'other-0', '10.0.0.1')).toBeNull();
    expect(await rows()).toBe(before + 1);
  });
});
