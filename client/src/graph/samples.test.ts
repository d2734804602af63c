// @vitest-environment node
// Each sample is run as an integrator would run it, against a server that notes what came.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleOf } from './samples';

const run = promisify(execFile);
const query = 'query Q($a: String) {\n  x(a: "it\'s `${a}` \\"\\"\\" \\\\ 전산", b: $a) { y } # "';
const variables = JSON.stringify({ a: '줄\n바꿈 "\\ \'', n: [1, null, true] }, null, 2);
const env = { ...process.env, GUJEONG_TOKEN: 'gg_test' };

let server: Server;
let folder: string;
let came: { token: string | undefined; body: unknown }[] = [];
let origin = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gujeong-samples-'));
  server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (text += chunk)).on('end', () => {
      came.push({ token: request.headers.authorization, body: JSON.parse(text) as unknown });
      response.setHeader('content-type', 'application/json').end('{"data":{"x":"구정"}}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

const has = (program: string): Promise<boolean> => run(program, ['--version']).then(() => true, () => false);
const expected = { token: 'Bearer gg_test', body: { query, variables: JSON.parse(variables) as unknown } };

describe('a sample', () => {
  it('given a question full of quotes, run as TypeScript, asked the very same', async () => {
    came = [];
    const sample = sampleOf('typescript', query, variables, origin);
    const { outputText, diagnostics } = ts.transpileModule(sample, { reportDiagnostics: true, compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } });
    expect(diagnostics).toEqual([]);
    await writeFile(join(folder, 'sample.mjs'), outputText);
    const { stdout } = await run(process.execPath, [join(folder, 'sample.mjs')], { env });
    expect(came).toEqual([expected]);
    expect(stdout).toContain('구정');
  });

  it('given the same, run by a shell, asked the very same', async ({ skip }) => {
    if (!(await has('curl'))) skip('There is no curl here.');
    came = [];
    await run('/bin/sh', ['-c', sampleOf('curl', query, variables, origin)], { env });
    expect(came).toEqual([expected]);
  });

  it('given the same, run as Python, asked the very same', async ({ skip }) => {
    if (!(await has('python3'))) skip('There is no Python here.');
    came = [];
    await writeFile(join(folder, 'sample.py'), sampleOf('python', query, variables, origin));
    const { stdout } = await run('python3', [join(folder, 'sample.py')], { env: { ...env, PYTHONIOENCODING: 'utf-8' } });
    expect(came).toEqual([expected]);
    expect(stdout).toContain('구정');
  });
});
