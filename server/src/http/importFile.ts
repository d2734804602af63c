// POST /import/<Noun>: the rows of a CSV or XLSX file, tried (dryRun=true) or written. GET /import/<Noun>/template.xlsx|csv: an empty form.
import { randomUUID } from 'node:crypto';
import type http from 'node:http';
import { MIMEType } from 'node:util';
import type { App } from '../app.js';
import { templateFile } from '../exporting/templateFile.js';
import { unauthenticated } from '../graph/access.js';
import type { Noun } from '../graph/model.js';
import type { Viewer } from '../identity/viewer.js';
import { MAX_BYTES } from '../importing/cell.js';
import { Unreadable } from '../importing/fault.js';
import { importTable } from '../importing/importTable.js';
import { mappingOf } from '../importing/mapping.js';
import { emptyReport, faultsCsv, type ImportReport } from '../importing/report.js';
import { tableOf, type FileKind } from '../importing/tableOf.js';
import { importAction, imports, verbsOf } from '../importing/verbs.js';
import { actions } from '../modules/actions.js';
import { judge } from '../writing/permission.js';
import { admitted } from './admit.js';
import type { Standing } from './asked.js';
import { bodyOf } from './body.js';
import type { Handler } from './listen.js';
import type { Rates } from './rates.js';
import { refusalOf } from './refusalOf.js';
import { refuse, type Refusal } from './refuse.js';

const PATH = /^\/import\/([A-Z][A-Za-z]{0,60})(?:\/template\.(xlsx|csv))?$/;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Errors in the answer; answer=errors.csv gives them all. */
const SHOWN = 1_000;

/** A long import answers nothing for minutes. */
const PATIENCE_MS = 900_000;

/** A file in memory with all its rows takes some hundred megabytes: one after the other. */
let busy = false;

export const importFile = (app: App, standing: Standing, closing: () => boolean, rates: Rates): Handler => async (request, response, url) => {
  const [, named, template] = PATH.exec(url.pathname) ?? [];
  if (named === undefined) return false;
  const noun = app.model.named(named);
  const refused: Refusal | null = closing() ? { status: 503, code: 'SERVICE_UNAVAILABLE', message: 'The server is stopping; nothing was imported. Send it again.' }
    : !noun || !imports(noun) ? { status: 404, code: 'NOT_FOUND', message: `${named} is no noun that a file brings; nouns are named as in the schema, Project for example.` }
    : request.method !== (template ? 'GET' : 'POST') ? { status: 405, code: 'BAD_REQUEST', message: 'A file is imported by POST; a template is fetched by GET.' } : null;
  if (refused) refuse(response, refused);
  else await answer({ app, standing, rates }, noun!, template as FileKind | undefined, request, response, url).catch((error: unknown) => (response.headersSent ? void response.destroy() : refuse(response, refusalOf(error))));
  return true;
};

interface Parts {
  app: App;
  standing: Standing;
  rates: Rates;
}

async function answer({ app, standing, rates }: Parts, noun: Noun, template: FileKind | undefined, request: http.IncomingMessage, response: http.ServerResponse, url: URL): Promise<void> {
  const known = await admitted(request, response, app.identity, standing, rates);
  if (!known) return;
  const { viewer } = known.caller;
  if (known.cookies.length) response.setHeader('set-cookie', known.cookies);
  if (template) {
    if (viewer.role === null) throw unauthenticated();
    const file = await templateFile(noun, actions, template);
    return send(response, template === 'xlsx' ? XLSX : 'text/csv; charset=utf-8', Buffer.from(file), `${noun.name}-template.${template}`);
  }
  // Who could import nothing of it is told before the file is read.
  judge(viewer, importAction(noun, verbsOf(noun, actions), () => Promise.resolve(0)).permission, `import${noun.name}`);
  const kind = kindOf(request);
  if ('status' in kind) return refuse(response, kind);
  if (busy) {
    response.setHeader('retry-after', 10);
    return refuse(response, { status: 503, code: 'SERVICE_UNAVAILABLE', message: 'Another file is being imported; send this one again in a moment.' });
  }
  busy = true;
  try {
    await take({ app, viewer, noun, ...kind }, request, response, url.searchParams);
  } finally {
    busy = false;
  }
}

interface Taking {
  app: App;
  viewer: Viewer;
  noun: Noun;
  kind: FileKind;
  charset: string | null;
}

async function take({ app, viewer, noun, kind, charset }: Taking, request: http.IncomingMessage, response: http.ServerResponse, asked: URLSearchParams): Promise<void> {
  const options = { noun, dryRun: asked.get('dryRun') === 'true', mode: asked.get('mode') === 'good' ? 'good' as const : 'all' as const };
  const mapping = mappingOf(asked.get('mapping'));
  const bytes = await bodyOf(request, MAX_BYTES);
  if (bytes === 'gone') return;
  if ('status' in bytes) return refuse(response, { ...bytes, message: `A file is at most ${MAX_BYTES.toLocaleString('en-US')} bytes; split it.` });
  request.socket.setTimeout(PATIENCE_MS);
  const requestId = randomUUID();
  response.setHeader('x-request-id', requestId);
  let report: ImportReport;
  try {
    const table = await tableOf(noun, { bytes, kind, charset });
    report = await importTable(app.writer, actions, viewer, { ...options, table, mapping, reason: asked.get('reason'), requestId });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    report = { ...emptyReport({ ...options, noun: noun.name }), errors: [error.fault], errorCount: 1 };
  }
  if (asked.get('answer') === 'errors.csv') return send(response, 'text/csv; charset=utf-8', Buffer.from(faultsCsv(report.errors)), `${noun.name}-errors.csv`);
  send(response, 'application/json; charset=utf-8', Buffer.from(JSON.stringify({ ...report, errors: report.errors.slice(0, SHOWN) })));
}

/** What the content-type says of the file. */
function kindOf({ headers }: http.IncomingMessage): { kind: FileKind; charset: string | null } | Refusal {
  const text = headers['content-type'] ?? '';
  const type = MIME.test(text) ? new MIMEType(text) : null;
  if (type?.essence === 'text/csv') return { kind: 'csv', charset: type.params.get('charset') };
  if (type?.essence === XLSX) return { kind: 'xlsx', charset: null };
  return { status: 415, code: 'BAD_REQUEST', message: `The body is the file itself, content-type text/csv or ${XLSX}.` };
}

const MIME = /^[\w.+-]+\/[\w.+-]+(\s*;\s*[\w-]+=("[^"]*"|[\w.-]+))*$/;

function send(response: http.ServerResponse, type: string, bytes: Buffer, name?: string): void {
  response.writeHead(200, { 'content-type': type, 'content-length': bytes.length, 'cache-control': 'no-store', ...(name ? { 'content-disposition': `attachment; filename="${name}"` } : {}) });
  response.end(bytes);
}
