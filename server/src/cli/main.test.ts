// The command as a person runs it: a process of its own, its output and its exit code.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

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

describe('gujeong backup and restore', () => {
  const kept = path.join(dataDir, 'kept.backup');
  beforeAll(() => void gujeong(['seed']));
  const elsewhere = { DATA_DIR: path.join(dataDir, 'elsewhere') };

  it('given loaded data, kept, checked and restored elsewhere, got the same report; into what holds data, nothing, unless told to replace it', { timeout: 120_000 }, () => {
    expect(gujeong(['backup', kept])).toMatchObject({ status: 0, stdout: '', stderr: expect.stringMatching(/kept\.backup holds [\d,]+ rows up to revision 1 .*Sessions and sign-in links are not in it/) });
    expect(gujeong(['restore', kept, '--check'])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^.*kept\.backup is whole: [\d,]+ rows up to revision 1, kept at 2/) });
    expect(gujeong(['restore', kept], elsewhere)).toMatchObject({ status: 0, stderr: expect.stringMatching(/now holds [\d,]+ rows .*everybody signs in anew/) });
    const report = ['report', 'litigation', '--format', 'json'];
    expect(gujeong(report, elsewhere).stdout).toBe(gujeong(report).stdout);
    expect(gujeong(['restore', kept], elsewhere)).toMatchObject({ status: 1, stderr: expect.stringMatching(/already holds data \(revision 1\); nothing was restored\. .*--replace/) });
    expect(gujeong(['restore', kept, '--replace'], elsewhere).status).toBe(0);
  });

  it('given a file that may not grow, kept, got told so in a line, the older file as it was and nothing beside it', () => {
    const older = fs.readFileSync(kept);
    const { status, stderr } = spawnSync('sh', ['-c', `ulimit -f 100; exec "$0" "$@"`, process.execPath, bin, 'backup', kept], { encoding: 'utf8', env: { ...process.env, DATABASE_URL: '', DATA_DIR: dataDir } });
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^The file grows larger than is allowed here: no backup was written; what stood in .*kept\.backup is untouched\.\n$/)]);
    expect(fs.readFileSync(kept).equals(older)).toBe(true);
    expect(fs.readdirSync(dataDir).filter(name => name.endsWith('.part'))).toEqual([]);
  });

  it.each([
    [['backup', '/none/x.backup'], {}, /^There is no such file or folder: .*: no backup was written/],
    [['backup', kept], { DATA_DIR: '/none' }, /^There is no database \/none\/gujeong\.sqlite; set DATA_DIR/],
    [['restore', '/none/x.backup'], {}, /^There is no such file or folder: .*: nothing was restored\.\n$/],
    [['restore', bin], elsewhere, /gujeong\.mjs is no backup of Gujeong Graph; name a file that gujeong backup wrote\.\n$/],
    [['reconcile'], { LOG_LEVEL: 'loud' }, /^LOG_LEVEL is one of silent, error, warn, info; got "loud"\.\n$/],
    [['reconcile'], { METRICS_TOKEN: 'short' }, /^METRICS_TOKEN has 16 to 200 letters, digits and signs without spaces/],
  ])('given %j %j, run, got one line and exit code 1', (args, env, message) => {
    const { status, stdout, stderr } = gujeong(args, env);
    expect([status, stdout, stderr]).toEqual([1, '', expect.stringMatching(message)]);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('gujeong explain', () => {
  const query = path.join(dataDir, 'lines.graphql');
  const written = (text: string): string => (fs.writeFileSync(query, text), query);

  it('given a query of two levels, got its cost, a statement a level with its rows, and the keys it was asked with', () => {
    const { status, stdout } = gujeong(['explain', written('query ($d: Date) { divisions(asOf: $d, first: 30) { nodes { name projects(first: 5) { totalCount nodes { title } } } } }'), '--variables', '{"d":"2002-06-30"}']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/cost +[\d,]+ planned rows of 50,000\nstatements +3\nanswer +[\d,]+ bytes/);
    expect(stdout).toMatch(/1\. 30 rows.*\n +SELECT CONCAT\('\{"name":', JSON_QUOTE\(t\.name\), ',"projects":'\), t\.id\n +FROM division t\n +WHERE/);
    expect(stdout).toMatch(/t\.division_id (?:BETWEEN \d+ AND \d+|IN \(\d+(?:, \d+)+)/);
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
