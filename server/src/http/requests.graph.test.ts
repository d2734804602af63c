// What a request to /graphql may be, over a real socket: its length, its form, its method, and where it comes from.
import http from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createToken } from '../identity/tokens.js';
import { SYSTEM } from '../identity/viewer.js';
import { testGraph, type TestGraph } from '../testing/graph.js';
import { postHeaders, RawSocket } from '../testing/rawSocket.js';
import { MAX_BODY } from './body.js';
import { listen, type Listening } from './listen.js';

let graph: TestGraph;
let server: Listening;
let authorization: string;
beforeAll(async () => {
  graph = await testGraph();
  authorization = `Bearer ${(await createToken(graph.app.identity, SYSTEM, { name: 'test', scope: 'WRITE', role: 'ADMIN', division: null, days: 1 })).secret}`;
  server = await listen(graph.app, { host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

const QUERY = '{ divisions { totalCount } }';
interface Told { data?: unknown; errors?: { message: string; extensions: { code: string } }[] }
const told = async (answer: Response) => ({ status: answer.status, type: answer.headers.get('content-type'), ...((await answer.json()) as Told) });
const post = (body: string | Uint8Array, headers: Record<string, string> = {}) => fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization, ...headers }, body });
const refused = async (body: string | Uint8Array, headers: Record<string, string> = {}) => {
  const { status, type, errors } = await told(await post(body, headers));
  expect(type).toBe('application/json; charset=utf-8');
  return [status, errors?.[0]?.extensions.code, errors?.[0]?.message];
};
/** Of `length` bytes with a query that would be answered. */
const padded = (length: number): string => {
  const text = JSON.stringify({ query: QUERY, extensions: { pad: '' } });
  return text.replace('""', `"${'x'.repeat(length - text.length)}"`);
};

describe('the length of a request', () => {
  it('given a body of exactly the limit, and of one byte more, posted, got it answered, got 413', async () => {
    expect((await told(await post(padded(MAX_BODY)))).data).toBeDefined();
    expect(await refused(padded(MAX_BODY + 1))).toEqual([413, 'BAD_REQUEST', expect.stringContaining('at most 1,000,000 bytes')]);
  });

  it('given 50 MB, announced and not, sent, got 413 before all of it was sent, on a connection that closes', async () => {
    const piece = Buffer.alloc(1_000_000, 'x');
    for (const [headers, chunked] of [[{ 'content-length': 50_000_000 }, false], [{ 'transfer-encoding': 'chunked' }, true]] as const) {
      const socket = await RawSocket.open(server.url);
      socket.send(postHeaders(headers));
      // Two of fifty, and no more: an answer that waited for the rest would never come.
      for (let i = 0; i < 2; i++) socket.send(chunked ? Buffer.concat([Buffer.from('f4240\r\n'), piece, Buffer.from('\r\n')]) : piece);
      const answer = await socket.answer();
      expect(answer).toMatch(/^HTTP\/1\.1 413 /);
      expect(answer.toLowerCase()).toContain('connection: close');
      expect(answer).toContain('at most 1,000,000 bytes');
    }
  });

  it('given 50 MB from an ordinary client, posted, got 413 from a server that goes on', async () => {
    expect(await refused('x'.repeat(50_000_000))).toEqual([413, 'BAD_REQUEST', expect.anything()]);
    expect((await post(JSON.stringify({ query: QUERY }))).status).toBe(200);
  });

  it('given a client that asks before it sends, got 413 for a long body before any of it, and told to go on with a short one', async () => {
    const long = await RawSocket.open(server.url);
    long.send(postHeaders({ 'content-length': 50_000_000, expect: '100-continue' }));
    expect(await long.answer()).toMatch(/^HTTP\/1\.1 413 /);
    const body = JSON.stringify({ query: '{ __typename }' });
    const short = await RawSocket.open(server.url);
    short.send(postHeaders({ 'content-length': body.length, expect: '100-continue', connection: 'close' })).send(body);
    expect(await short.answer()).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 /);
  });
});

describe('the form of a request', () => {
  const body = JSON.stringify({ query: QUERY });

  it.each([
    ['no JSON', '{', {}, 400, /not JSON; send \{"query"/],
    ['nothing', '', {}, 400, /not JSON/],
    ['bytes that are not UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), {}, 400, /not UTF-8/],
    ['Korean in EUC-KR', Buffer.concat([Buffer.from('{"query":"{ a }","operationName":"'), Buffer.from([0xb1, 0xb8, 0xc3, 0xbb]), Buffer.from('"}')]), {}, 400, /not UTF-8/],
    ['a list of operations', `[${body},${body}]`, {}, 400, /One request holds one operation/],
    ['text', body, { 'content-type': 'text/plain' }, 415, /content-type: application\/json; got "text\/plain"/],
    ['a form', body, { 'content-type': 'application/x-www-form-urlencoded' }, 415, /application\/json/],
    ['files', body, { 'content-type': 'multipart/form-data; boundary=x' }, 415, /application\/json/],
    ['GraphQL itself', QUERY, { 'content-type': 'application/graphql' }, 415, /application\/json/],
    ['JSON in another name', body, { 'content-type': 'application/jsonp' }, 415, /application\/json/],
    ['JSON hidden in a parameter', body, { 'content-type': 'text/plain; x=application/json' }, 415, /application\/json/],
    ['another charset', body, { 'content-type': 'application/json; charset=euc-kr' }, 415, /charset=utf-8; got "euc-kr"/],
    ['UTF-16', Buffer.from(body, 'utf16le'), { 'content-type': 'application/json; charset=utf-16le' }, 415, /charset=utf-8/],
    ['gzip', gzipSync(body), { 'content-encoding': 'gzip' }, 415, /not to be compressed/],
    ['brotli in capitals', body, { 'content-encoding': 'BR' }, 415, /not to be compressed/],
    ['an encoding that nobody knows', body, { 'content-encoding': 'x-nonsense' }, 415, /not to be compressed/],
  ] as [string, string | Buffer, Record<string, string>, number, RegExp][])('given %s, posted, got refused with what is wrong', async (_title, sent, headers, status, message) => {
    expect(await refused(sent, headers)).toEqual([status, 'BAD_REQUEST', expect.stringMatching(message)]);
  });

  it.each(['application/json', 'application/json; charset=utf-8', 'application/json;charset="UTF-8"', 'Application/JSON'])('given %s, posted, got it answered', async type => {
    expect((await told(await post(JSON.stringify({ query: '{ divisions(where: { name: { contains: "기획" } }) { totalCount } }' }), { 'content-type': type, 'content-encoding': 'identity' }))).data).toMatchObject({ divisions: { totalCount: expect.any(Number) } });
  });

  it('given a POST without a content-type, got 415', async () => {
    const socket = await RawSocket.open(server.url);
    socket.send(`POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
    expect(await socket.answer()).toMatch(/^HTTP\/1\.1 415 /);
  });

  it('given no HTTP at all, and headers beyond bounds, sent, got 400 and 431 as JSON with a code', async () => {
    for (const [text, status] of [['nonsense\r\n\r\n', 400], [`GET / HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`, 431]] as const) {
      const answer = await (await RawSocket.open(server.url)).send(text).answer();
      expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
      expect(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')))).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    }
  });
});

describe('the method', () => {
  const get = (query: string) => fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`, { headers: { authorization, 'apollo-require-preflight': 'true' } });

  it('given a mutation by GET, asked, got 405 and nothing done; a subscription too', async () => {
    const before = await graph.ask('{ revisions { totalCount } }');
    const mutation = await get('mutation { addProgressNote(input: { project: "Project-1", text: "x" }) { progressNote { id } } }');
    expect([mutation.headers.get('allow'), await told(mutation)]).toEqual(['POST', expect.objectContaining({ status: 405, errors: [expect.objectContaining({ extensions: { code: 'BAD_REQUEST' } })] })]);
    expect((await get('subscription { changed { noun } }')).status).toBe(405);
    expect(await graph.ask('{ revisions { totalCount } }')).toEqual(before);
    expect((await get(QUERY)).status).toBe(200);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('given %s, sent, got 405 as JSON', async method => {
    const answer = await fetch(`${server.url}/graphql`, { method });
    expect([answer.headers.get('allow'), await told(answer)]).toEqual(['GET, POST', expect.objectContaining({ status: 405, errors: [expect.objectContaining({ extensions: { code: 'BAD_REQUEST' } })] })]);
  });
});

describe('a page of another site', () => {
  it('given its preflight and its request, sent, got no header that would let it read the answer', async () => {
    const asking = { origin: 'https://evil.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type, authorization' };
    for (const path of ['/graphql', '/graphql/stream', '/health', '/']) {
      const preflight = await fetch(server.url + path, { method: 'OPTIONS', headers: asking });
      const plain = await fetch(server.url + path, { headers: { origin: 'https://evil.example' } });
      for (const { headers } of [preflight, plain]) expect([...headers.keys()].filter(name => name.startsWith('access-control-'))).toEqual([]);
    }
  });

  it('given a name that leads here, asked at /graphql, got 403 as JSON', async () => {
    const answer = await new Promise<[number, string]>((resolve, reject) => {
      http.get(`${server.url}/graphql?query={__typename}`, { headers: { host: 'evil.example' } }, r => r.on('data', (chunk: Buffer) => resolve([r.statusCode ?? 0, chunk.toString()]))).on('error', reject);
    });
    expect([answer[0], JSON.parse(answer[1])]).toMatchObject([403, { errors: [{ extensions: { code: 'FORBIDDEN' } }] }]);
  });
});

describe('at /graphql/stream', () => {
  const subscribe = async (body: string, headers: Record<string, string> = {}) => {
    const { status, errors } = await told(await fetch(`${server.url}/graphql/stream`, { method: 'POST', headers: { accept: 'text/event-stream', 'content-type': 'application/json', authorization, ...headers }, body }));
    return [status, errors?.[0]?.extensions.code];
  };

  it('given bodies of the wrong form, posted, got each refused with a code, as at /graphql', async () => {
    expect(await subscribe('{')).toEqual([400, 'BAD_REQUEST']);
    expect(await subscribe('[]')).toEqual([400, 'BAD_REQUEST']);
    expect(await subscribe('{"variables":{}}')).toEqual([400, 'BAD_REQUEST']);
    expect(await subscribe('{"query":"subscription {"}')).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
    expect(await subscribe('{"query":"{ __typename }"}', { 'content-type': 'text/plain' })).toEqual([415, 'BAD_REQUEST']);
    expect(await subscribe('{"query":"{ __typename }"}', { 'content-encoding': 'gzip' })).toEqual([415, 'BAD_REQUEST']);
    expect(await subscribe(JSON.stringify({ query: 'x'.repeat(200_000) }))).toEqual([413, 'BAD_REQUEST']);
  });
});
