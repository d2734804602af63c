// The one path of writing: permission, then one transaction in which the action reads, rules and writes, then its revision.
import { createHash } from 'node:crypto';
import type { Connection, Transact } from '../database/connection.js';
import { parseId } from '../graph/id.js';
import type { Model, Noun } from '../graph/model.js';
import { name, sql } from '../graph/sql.js';
import type { Viewer } from '../identity/viewer.js';
import type { Watch } from '../operations/watch.js';
import type { Action } from './action.js';
import { MAX_LIST, readFields, type Reading } from './fields.js';
import { judge, judgeOwn } from './permission.js';
import { problem, Refusal, type Problem } from './refusal.js';
import { cleanText } from './value.js';
import { Write } from './write.js';

export interface Written {
  /** What the action answered: a key, keys, or what a bulk edit says; null when it was refused. */
  result: unknown;
  problems: readonly Problem[];
  /** null: nothing was changed. */
  revision: number | null;
}

interface By {
  viewer: Viewer;
  requestId?: string | null;
  /** The context of the request, for what an action prepares. */
  context?: unknown;
  watch?: Watch;
}

/** Thrown to end a transaction whose outcome is kept but whose writing is not. */
class Undo extends Error {
  constructor(readonly result: unknown) {
    super('Nothing of this is kept.');
  }
}
export const undo = (result: unknown): never => {
  throw new Undo(result);
};

/** The key under which a request is done once, whose it is, and what was asked under it. */
interface Once {
  actor: string;
  key: string;
  digest: string;
}

function onceOf(action: Action, input: Record<string, unknown>, viewer: Viewer): Once | null {
  const key = input['idempotencyKey'];
  if (typeof key !== 'string') return null;
  return { actor: viewer.user === null ? viewer.name : `User-${viewer.user}`, key, digest: createHash('sha256').update(JSON.stringify([action.name, input])).digest('hex') };
}

export class Writer {
  private readonly listeners = new Set<(revision: number) => void>();

  constructor(
    readonly model: Model,
    private readonly connection: Connection,
    private readonly transact: Transact,
    readonly today: () => string,
  ) {}

  /** Tells of every revision that this server has written, once it is kept. */
  onRevision(listener: (revision: number) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  async perform(action: Action, input: Record<string, unknown>, { viewer, requestId = null, context, watch }: By): Promise<Written> {
    await this.permit(action, input, viewer);
    try {
      const prepared = action.prepare ? await this.prepare(action, input, viewer, context) : undefined;
      const written = await this.transact(tx => this.act(new Write(watch?.within(tx) ?? tx, this.model, viewer, this.today()), action, input, requestId, prepared));
      if (written.revision !== null) for (const listener of this.listeners) listener(written.revision);
      return written;
    } catch (error) {
      if (error instanceof Refusal) return { result: null, problems: error.problems, revision: null };
      if (error instanceof Undo) return { result: error.result, problems: [], revision: null };
      throw error;
    }
  }

  /** Refuses who may not; before any argument is looked at, but for whose record it is. */
  async permit(action: Action, input: Record<string, unknown>, viewer: Viewer, connection = this.connection): Promise<void> {
    // Of a selection, and of a file, each row is judged when it is reached.
    if (judge(viewer, action.permission, action.name) === 'yes' || action.generic === 'bulk' || action.generic === 'import') return;
    await judgeOwn(viewer, action.permission, action.name, field => this.start(action, input, field), connection);
  }

  private async act(write: Write, action: Action, input: Record<string, unknown>, requestId: string | null, prepared: unknown): Promise<Written> {
    await write.begin();
    // Whose record it is may have changed since it was asked first.
    await this.permit(action, input, write.viewer, write.tx);
    const { viewer } = write;
    const once = onceOf(action, input, viewer);
    const done = once && (await this.done(write, once));
    if (done) return done;
    const { values, reason } = await this.judged(write, action, input);
    const result = await action.run(write, values, prepared);
    const revision = await write.finish({ viewer, action: action.name, reason, requestId });
    if (once) {
      await write.tx.run(sql`INSERT INTO done_request (actor, request_key, digest, result, revision_id, ${name('at')}) VALUES (${once.actor}, ${once.key}, ${once.digest}, ${JSON.stringify(result ?? null)}, ${revision ?? 0}, ${new Date().toISOString()})`);
    }
    return { result, problems: [], revision };
  }

  /** What takes long is not begun for input that would be refused, nor for what was done already under its key. */
  private async prepare(action: Action, input: Record<string, unknown>, viewer: Viewer, context: unknown): Promise<unknown> {
    const looking = { ...this.connection, rows: this.connection.rows.bind(this.connection), run: () => Promise.reject(new Error('Nothing is written while an action is prepared.')) };
    const write = new Write(looking, this.model, viewer, this.today());
    const once = onceOf(action, input, viewer);
    if (once && (await this.done(write, once))) return undefined;
    await this.judged(write, action, input);
    return action.prepare!(input, context);
  }

  /** The input as the action takes it; refused where it does not fit. */
  private async judged(write: Write, action: Action, input: Record<string, unknown>): Promise<{ values: Record<string, unknown>; reason: string | null }> {
    const { changeReason, idempotencyKey } = input;
    const problems: Problem[] = [];
    const reason = typeof changeReason === 'string' ? cleanText(changeReason, ['changeReason'], 1000, problems) : null;
    if (typeof idempotencyKey === 'string') cleanText(idempotencyKey, ['idempotencyKey'], 100, problems);
    const values = await this.read(action, input, { write, path: [], problems });
    if (problems.length) throw new Refusal(problems);
    return { values, reason };
  }

  /** A bulk edit gives its attributes under `set`, beside the filter. */
  private async read({ generic, input: { fields } }: Action, input: Record<string, unknown>, reading: Reading): Promise<Record<string, unknown>> {
    if (generic !== 'bulk') return readFields(fields, input, reading);
    const set = await readFields(fields, input['set'] as Record<string, unknown>, { ...reading, path: ['set'] });
    return { where: input['where'], dryRun: input['dryRun'] === true, set };
  }

  /** The same key again gives the first result; for another request it is refused. */
  private async done(write: Write, { actor, key, digest }: Once): Promise<Written | null> {
    const [found] = await write.tx.rows(sql`SELECT digest, result FROM done_request WHERE actor = ${actor} AND request_key = ${key}`);
    if (!found) return null;
    if (found[0] !== digest) throw new Refusal([problem('idempotencyKey', 'KEY_REUSED', { ko: '이 키로 이미 다른 요청을 처리했습니다. 새 키를 쓰십시오.', en: 'This key was used for another request; take a new one.' })]);
    return { result: JSON.parse(String(found[1])) as unknown, problems: [], revision: null };
  }

  /** The records that an input field names, for finding whose they are; null where the ids are none. */
  private start(action: Action, input: Record<string, unknown>, field: string): { noun: Noun; keys: number[] } | null {
    const declared = action.input.fields.find(f => f.name === field);
    if (!declared?.target) throw new Error(`${action.name} has no field ${field} that names a record.`);
    const noun = this.model.of(declared.target());
    const given = [...new Set([input[field] ?? []].flat())];
    if (given.length > MAX_LIST) return null;
    try {
      const parsed = given.map(id => parseId(this.model, String(id)));
      return parsed.every(p => p.noun === noun) ? { noun, keys: parsed.map(p => p.key) } : null;
    } catch {
      return null;
    }
  }
}
