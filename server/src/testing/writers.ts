// Programs that write notes to a server that may go away under them: each note is sent until it is answered, under one key, so that it must be kept once.
import type { ServerProcess } from './serverProcess.js';

export interface Answer {
  status: number;
  retryAfter: string | null;
  /** How long it took. */
  ms: number;
  body: { data?: Record<string, Record<string, unknown> | null> | null; errors?: { message: string; extensions: { code: string } }[] };
}

export async function ask({ url, token }: Pick<ServerProcess, 'url' | 'token'>, query: string, variables: object = {}): Promise<Answer> {
  const since = performance.now();
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query, variables }) });
  const body = (await response.json()) as Answer['body'];
  return { status: response.status, retryAfter: response.headers.get('retry-after'), ms: performance.now() - since, body };
}

export const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms));

/** Sends until it is answered: a lost answer is asked for again under the same key. `seen` is shown each answer. */
export async function until<T>(server: ServerProcess, query: string, input: Record<string, unknown>, take: (answer: Answer) => T | undefined, seen: (answer: Answer) => void = () => undefined): Promise<T> {
  for (let tries = 0; tries < 400; tries++) {
    const answer = await ask(server, query, { input }).catch(() => null);
    if (answer) seen(answer);
    const taken = answer && answer.status !== 503 ? take(answer) : undefined;
    if (taken !== undefined) return taken;
    await pause(50);
  }
  throw new Error('The server answered none of 400 tries.');
}

export const NOTE = 'mutation ($input: AddProgressNoteInput!) { addProgressNote(input: $input) { progressNote { id } userErrors { code message } } }';

/** Adds a note to a project, once; answers its id. */
export const addNote = (server: ServerProcess, text: string, project: number, seen?: (answer: Answer) => void): Promise<string> =>
  until(server, NOTE, { project: `Project-${project}`, text, idempotencyKey: `note ${text}` }, ({ body }) => (body.data?.['addProgressNote']?.['progressNote'] as { id: string } | null | undefined)?.id, seen);

interface Note {
  id: string;
  text: string;
  /** `CREATED addProgressNote` */
  history: string[];
}

/** All notes whose text begins so, with what their history tells. */
export async function notesOf(server: ServerProcess, start: string): Promise<Note[]> {
  const found: Note[] = [];
  let after: string | null = null;
  do {
    const { body }: Answer = await ask(server, 'query ($start: String!, $after: String) { progressNotes(where: { text: { startsWith: $start } }, first: 100, after: $after, asOf: "2099-12-31") { nodes { id text history { nodes { kind revision { action } } } } pageInfo { hasNextPage endCursor } } }', { start, after });
    const page = body.data!['progressNotes'] as unknown as { nodes: { id: string; text: string; history: { nodes: { kind: string; revision: { action: string } }[] } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    found.push(...page.nodes.map(n => ({ id: n.id, text: n.text, history: n.history.nodes.map(h => `${h.kind} ${h.revision.action}`) })));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  return found;
}

/** The ids of each text: one id each where every note is kept once. */
export function idsByText(notes: readonly Note[]): Record<string, string[]> {
  const ids: Record<string, string[]> = {};
  for (const { id, text } of notes) (ids[text] ??= []).push(id);
  return ids;
}
