// gujeong user and gujeong token as a person runs them: processes of their own, their output and exit codes.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const bin = fileURLToPath(new URL('../../bin/gujeong.mjs', import.meta.url));
const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'gujeong-people-'));
afterAll(() => fs.rmSync(dataDir, { recursive: true, force: true }));

const gujeong = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', env: { ...process.env, DATABASE_URL: '', DATA_DIR: dataDir, PUBLIC_URL: 'https://gujeong.example.go.kr' } });
  return { status, stdout, stderr };
};
beforeAll(() => void gujeong('seed'));

describe('gujeong user', { timeout: 120_000 }, () => {
  it('given a colleague, entered, listed, deactivated and activated, got a link, his line, and what became of him', () => {
    const made = gujeong('user', 'create', '--login', 'kim', '--name', '김예시', '--role', 'STAFF', '--division', 'PLANNING', '--duty', 'BUDGET', '--head');
    expect([made.status, made.stderr.includes('http')]).toEqual([0, false]);
    expect(made.stdout).toMatch(/^kim 김예시 is entered as STAFF \(부서 직원\)\.\nkim signs in by this link, within 15 minutes, once:\n {2}https:\/\/gujeong\.example\.go\.kr\/sign-in\?link=[\w-]{43}\n$/);
    expect(gujeong('user', 'list').stdout).toMatch(/^login +이름 +role +divisions +state\n─+\nkim +김예시 +STAFF +PLANNING +no password\n$/);
    expect(gujeong('user', 'role', 'kim', 'LIAISON').stdout).toBe('kim is LIAISON (의회·법제 담당) from the next request on.\n');
    expect(gujeong('user', 'deactivate', 'kim').stdout).toMatch(/^kim is deactivated/);
    expect(gujeong('user', 'link', 'kim')).toMatchObject({ status: 1, stderr: expect.stringMatching(/kim is deactivated; gujeong user activate kim comes first\.\n$/) });
    expect(gujeong('user', 'activate', 'kim').stdout).toMatch(/^kim may sign in again; gujeong user link kim makes a link/);
    expect(gujeong('user', 'link', 'KIM').stdout).toMatch(/sign-in\?link=/);
  });

  it.each([
    [['create', '--login', 'kim', '--name', 'x', '--role', 'READER'], /login: .*has this value already/],
    [['create', '--login', 'Kim Lee', '--name', 'x', '--role', 'READER'], /login: A login begins with a small letter/],
    [['create', '--login', 'lee', '--name', 'x', '--role', 'KING'], /Allowed choices are ADMIN, STAFF/],
    [['create', '--login', 'lee', '--name', 'x'], /required option '--role/],
    [['create', '--login', 'lee', '--name', 'x', '--role', 'STAFF', '--division', 'NONE'], /There is no division NONE;/],
    [['link', 'nobody'], /There is no user nobody; gujeong user list names them\.\n$/],
  ])('given %j, run, got one line that says what to do', (args, message) => {
    const { status, stdout, stderr } = gujeong('user', ...args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('gujeong token', { timeout: 120_000 }, () => {
  it('given a script, made for it, got the token alone on standard output; listed without it, revoked once', () => {
    const made = gujeong('token', 'create', '--name', '야간 연계', '--role', 'READER', '--days', '30');
    expect([made.status, made.stdout]).toEqual([0, expect.stringMatching(/^gj_[\w-]{43}\n$/)]);
    const id = /Token (\w+) \(READER, READ, 30 days\)\. It is shown this once/.exec(made.stderr)![1]!;
    const listed = gujeong('token', 'list').stdout;
    expect(listed).toMatch(new RegExp(`${id} +${made.stdout.slice(0, 9)}… +야간 연계 +READER +READ +gujeong +\\d{4}-\\d\\d-\\d\\d +never +active`));
    expect(listed).not.toContain(made.stdout.trim());
    expect(gujeong('token', 'revoke', id).stdout).toBe(`Token ${id} is revoked.\n`);
    expect(gujeong('token', 'list').stdout).toMatch(/revoked\n$/);
  });

  it.each([
    [['create', '--name', 'x', '--role', 'READER', '--days', '400'], /from 1 to 366/],
    [['create', '--name', 'x', '--role', 'READER', '--division', 'PLANNING'], /division: Only tokens of STAFF and LIAISON/],
    [['revoke', 'nothing'], /There is no token nothing; gujeong token list names them\.\n$/],
  ])('given %j, run, got one line that says what to do', (args, message) => {
    const { status, stdout, stderr } = gujeong('token', ...args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(message);
  });
});
