// The embedded database beside another process: who writes waits without holding up the rest, and nothing is written after its end.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../graph/sql.js';
import type { Transaction } from './connection.js';
import { libsql, openSqlite, sqliteWriter } from './sqlite.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gujeong-sqlite-'));
const file = path.join(folder, 'test.sqlite');
const writer = sqliteWriter(file);
const reader = openSqlite(file);
const notes = async () => (await reader.rows(sql`SELECT text FROM note ORDER BY text`)).map(([text]) => text);
const note = (text: string) => (tx: Transaction) => tx.run(sql`INSERT INTO note (text) VALUES (${text})`);

beforeAll(() => writer.transact(tx => tx.run(sql`CREATE TABLE note (text)`)));
afterAll(async () => {
  await writer.close();
  await reader.close();
  fs.rmSync(folder, { recursive: true });
});

describe('sqliteWriter', () => {
  it('given another program that is writing, asked to write, got it done once the other is through, and others answered meanwhile', async () => {
    const other = new libsql(file);
    other.prepare('BEGIN IMMEDIATE').run();
    const mine = writer.transact(note('mine'));
    await setImmediate();
    expect(await notes()).toEqual([]);
    other.prepare("INSERT INTO note (text) VALUES ('other')").run();
    other.prepare('COMMIT').run();
    await mine;
    expect(await notes()).toEqual(['mine', 'other']);
    other.close();
  });

  it('given a transaction that is over, written to, got it refused', async () => {
    let kept: Transaction | undefined;
    await writer.transact(async tx => void (kept = tx));
    await expect(note('late')(kept!)).rejects.toThrow('The transaction is over.');
    expect(await notes()).not.toContain('late');
  });

  it('given a fault that ended the transaction by itself, wrote on, got that fault, and the next one done', async () => {
    await expect(writer.transact(async tx => {
      await tx.run(sql`ROLLBACK`);
      throw new Error('the disk is full');
    })).rejects.toThrow('the disk is full');
    await writer.transact(note('next'));
    expect(await notes()).toContain('next');
  });
});
