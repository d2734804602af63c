// The command as a person runs it: a process of its own, its output and its exit code.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const bin = fileURLToPath(new URL('../../bin/gujeong.mjs', import.meta.url));
const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'gujeong-cli-'));
afterAll(() => fs.rmSync(dataDir, { recursive: true, force: true }));

const gujeong = (args: string[], env: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', env: { ...process.env, DATABASE_URL: '', DATA_DIR: dataDir, ...env }, maxBuffer: 64e6 });
  return { status, stdout, stderr };
};

interface PrintedTable { id: string; section: string; unit: string; columns: { id: string }[]; rows: { id: string; values: Record<string, unknown>; stated?: Record<string, unknown> }[]; checks?: { number: number; solved: { value: number } | null }[] }
const printed = (JSON.parse(fs.readFileSync(new URL('../testing/report-2002.json', import.meta.url), 'utf8')) as { tables: PrintedTable[] }).tables;

describe('gujeong report', () => {
  it('given an empty folder, asked for every view as JSON, got the data loaded and the 20 printed tables cell by cell', { timeout: 120_000 }, () => {
    const { status, stdout, stderr } = gujeong(['report', '--all', '--format', 'json']);
    expect(stderr).toMatch(/Loaded [\d,]+ rows/);
    expect(status).toBe(0);
    const { tables } = JSON.parse(stdout) as { tables: PrintedTable[] };
    expect(new Set(tables.map(t => t.id))).toEqual(new Set(printed.map(t => t.id)));
    for (const table of printed) {
      const got = tables.find(t => t.id === table.id)!;
      expect([got.id, got.section, got.columns.map(c => c.id)]).toEqual([table.id, table.section, table.columns.map(c => c.id)]);
      for (const row of table.rows) {
        const { values, stated = {} } = got.rows.find(r => r.id === row.id)!;
        expect({ id: table.id, row: row.id, values: { ...values, ...stated } }).toEqual({ id: table.id, row: row.id, values: row.values });
      }
      if (table.id !== 'training-plan') expect(got.rows.flatMap(r => Object.keys(r.stated ?? {}))).toEqual([]);
    }
    const plan = tables.find(t => t.id === 'training-plan')!;
    expect(plan.rows.find(r => r.id === 'staff')).toMatchObject({ values: { h2Persons: 841 }, stated: { h2Persons: 939 } });
    expect(plan.checks).toMatchObject([{ number: 162, solved: { value: 841 } }, { number: 168, solved: { value: 841 } }]);
  });

  it('given a view and a date, asked as text, got the table set under its headings', () => {
    const { status, stdout } = gujeong(['report', 'budget-execution', '--as-of', '2002-06-30']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/II-6 .*\[budget-execution\] {2}기준일 2002-06-30/);
    expect(stdout).toMatch(/\(단위 : 백만원\)/);
    expect(stdout).toMatch(/일반회계.*153,632.*137,405.*16,227.*115,830.*37,802.*75\.4/);
  });
});

describe('gujeong report as a document', () => {
  it('given a view and a folder, asked for HWPX, got the file there under the name of what it holds, and nothing on standard output', () => {
    const { status, stdout, stderr } = gujeong(['report', 'budget-execution', '--as-of', '2002-09-30', '--format', 'hwpx', '--output', dataDir]);
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toContain('예산운용실적_기준일-2002-09-30.hwpx');
    expect(fs.readFileSync(path.join(dataDir, '예산운용실적_기준일-2002-09-30.hwpx')).subarray(30, 57).toString()).toBe('mimetypeapplication/hwp+zip');
    expect(fs.readdirSync(dataDir).filter(name => name.endsWith('.part'))).toEqual([]);
  });

  it('given a view, asked for CSV, got it on standard output', () => {
    const { status, stdout } = gujeong(['report', 'budget-execution', '--format', 'csv', '--language', 'en']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\uFEFFExecution of the budget\r\n/);
    expect(stdout).toContain('\r\nGeneral account,153632,137405,16227,115830,37802,75.4\r\n');
  });
});

describe('gujeong reconcile', () => {
  it('given the document, checked, got the 185 identities with the five that break', () => {
    const { status, stdout } = gujeong(['reconcile', '--format', 'json']);
    expect(status).toBe(0);
    const { summary, checks } = JSON.parse(stdout) as { summary: object; checks: { number: number; verdict: string; name: string }[] };
    expect(summary).toEqual({ HOLDS: 163, BROKEN: 5, NOTE: 3, NOT_STATED: 14 });
    expect(checks.filter(c => c.verdict === 'BROKEN').map(c => c.number)).toEqual([51, 91, 136, 162, 168]);
    expect(checks.filter(c => c.name.startsWith('litigation.')).every(c => c.verdict === 'HOLDS')).toBe(true);
  });
});

describe('gujeong seed', () => {
  it('given loaded data, loaded again, got told that nothing was changed', () => {
    expect(gujeong(['seed'])).toMatchObject({ status: 0, stderr: expect.stringMatching(/already in .*; nothing was changed/) });
  });
});

describe('what cannot be done', () => {
  it.each([
    [['report', 'nonsense'], {}, /There is no view nonsense; gujeong report --list names them\./],
    [['report'], {}, /Name views, or say --all/],
    [['report', '--all', '--as-of', '2002-02-30'], {}, /A date is a day that exists, written YYYY-MM-DD/],
    [['report', '--all', '--format', 'papyrus'], {}, /Allowed choices are text, json/],
    [['report', 'staffing', 'mbo', '--format', 'csv'], {}, /A document holds one view or, with --all, the whole report; got 2 views/],
    [['report', 'staffing', '--format', 'hwpx', '--output', '/proc/none/x.hwpx'], {}, /x\.hwpx cannot be written \(ENOENT\): choose a file in a folder/],
    [['seed', '--scale', '0'], {}, /whole number from 1 to 1000/],
    [['reconcile'], { DATABASE_URL: 'postgres://x/y' }, /DATABASE_URL begins with mysql/],
    [['reconcile'], { DATABASE_URL: 'mysql://root@127.0.0.1:9/none' }, /The database none on 127\.0\.0\.1:9 cannot be opened: .* Check DATABASE_URL/],
    [['reconcile'], { DATA_DIR: `${bin}/data` }, /DATA_DIR .*gujeong\.mjs\/data cannot be written; choose a folder/],
    [['reconcile'], { DATA_DIR: '/proc/none' }, /DATA_DIR \/proc\/none cannot be written; choose a folder/],
  ])('given %j %j, run, got one line that says what to do and an exit code', (args, env, message) => {
    const { status, stdout, stderr } = gujeong(args, env);
    expect(status).not.toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('gujeong explain', () => {
  const query = path.join(dataDir, 'lines.graphql');
  const written = (text: string): string => (fs.writeFileSync(query, text), query);

  it('given a query of two levels, got its cost, a statement a level with its rows, and the keys it was asked with', () => {
    const { status, stdout } = gujeong(['explain', written('query ($d: Date) { divisions(asOf: $d, first: 30) { nodes { name projects(first: 5) { totalCount nodes { title } } } } }'), '--variables', '{"d":"2002-06-30"}']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/cost +[\d,]+ planned rows of 50,000\nstatements +3\nanswer +[\d,]+ bytes/);
    expect(stdout).toMatch(/1\. 30 rows.*\n +SELECT t\.name, t\.id\n +FROM division t\n +WHERE/);
    expect(stdout).toContain('"2002-06-30"');
  });

  it.each([
    ['no document', '{ divisions {', /no GraphQL document: Syntax Error.*line 1/],
    ['a field that is not there', '{ nothing }', /does not fit the schema: Cannot query field/],
    ['a mutation', 'mutation { signOut { userErrors { code } } }', /Only queries are explained/],
  ])('given %s, got one line that says so', (_title, text, said) => {
    const { status, stderr } = gujeong(['explain', written(text)]);
    expect(status).toBe(1);
    expect(stderr.trim()).toMatch(said);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('given variables that are no object, got told what they should be', () => {
    expect(gujeong(['explain', written('{ __typename }'), '--variables', '[1]']).stderr).toContain('--variables is a JSON object');
  });
});
