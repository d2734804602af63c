// The bell: rings for every revision, of this server at once, of other servers on the same database within a second while anybody listens.
import { GraphQLError } from 'graphql';
import type { Connection } from '../database/connection.js';
import type { Model } from '../graph/model.js';
import { name, raw, sql } from '../graph/sql.js';
import { noteFault } from '../operations/log.js';
import type { Writer } from '../writing/writer.js';
import type { Noticed } from './notice.js';
import { Readable } from './readable.js';
import type { Subscriber } from './subscriber.js';

/** Streams of one person or token, and of all together. */
export const MOST_OF_ONE = 10;
export const MOST_OF_ALL = 500;
const POLL_MS = 1_000;
const RECHECK_MS = 30_000;
/** Changes read at a time: a bulk edit may have made thousands. */
const CHUNK = 500;

/** The last change and revision that were told. */
interface Told {
  change: number;
  revision: number;
}

export class Bell {
  /** All who have come, and those of them who are told. */
  private readonly present = new Set<Subscriber>();
  private readonly hearing = new Set<Subscriber>();
  private told: Told = { change: 0, revision: 0 };
  private turn: Promise<void> = Promise.resolve();
  private rung: Promise<void> | null = null;
  private timers: NodeJS.Timeout[] = [];
  private readonly unhear: () => void;

  constructor(
    private readonly model: Model,
    private readonly connection: Connection,
    private readonly today: () => string,
    writer: Pick<Writer, 'onRevision'>,
  ) {
    this.unhear = writer.onRevision(() => void this.ring());
  }

  /** Listens from now on; the caller must let go of the subscriber when it is done. */
  async listen(subscriber: Subscriber): Promise<void> {
    this.permit(subscriber.listening.who);
    this.present.add(subscriber);
    if (!this.timers.length) this.timers = [setInterval(() => void this.ring(), POLL_MS).unref(), setInterval(() => void this.recheck(), RECHECK_MS).unref()];
    try {
      await this.inTurn(async () => {
        if (!this.hearing.size) this.told = await this.now();
        if (this.present.has(subscriber)) this.hearing.add(subscriber);
      });
    } catch (error) {
      this.release(subscriber);
      throw error;
    }
  }

  release(subscriber: Subscriber): void {
    this.hearing.delete(subscriber);
    this.present.delete(subscriber);
    if (this.present.size) return;
    for (const timer of this.timers) clearInterval(timer);
    this.timers = [];
  }

  /** How many listen. */
  get listeners(): number {
    return this.present.size;
  }

  permit(who: string): void {
    const mine = [...this.present].filter(s => s.listening.who === who).length;
    if (mine >= MOST_OF_ONE) throw new GraphQLError(`At most ${MOST_OF_ONE} streams at a time for one person or token; end one first.`, { extensions: { code: 'TOO_COSTLY' } });
    if (this.present.size >= MOST_OF_ALL) throw new GraphQLError('Too many listen at present; try again in a minute.', { extensions: { code: 'SERVICE_UNAVAILABLE' } });
  }

  /** Tells what has happened since the last time. Who rings while a turn still waits to begin is told by that one. */
  ring(): Promise<void> {
    this.rung ??= this.inTurn(() => {
      this.rung = null;
      return this.tellNew();
    }).catch((error: unknown) => noteFault('Changes could not be told:', error));
    return this.rung;
  }

  /** Asks of everybody who listens whether he still may. */
  async recheck(): Promise<void> {
    await Promise.all([...this.present].map(async s => {
      if (await s.listening.stillThere().catch(() => true)) return;
      s.end(new GraphQLError('The session or token has ended; sign in again.', { extensions: { code: 'UNAUTHENTICATED' } }));
    }));
  }

  /** Waits for what is being told. */
  async close(): Promise<void> {
    this.unhear();
    for (const s of this.present) {
      s.end();
      this.release(s);
    }
    await this.turn;
  }

  /** One after the other, so that nothing is told twice and nobody who comes misses what is next. */
  private inTurn(work: () => Promise<void>): Promise<void> {
    const mine = this.turn.then(work);
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  private async now(): Promise<Told> {
    const revision = await this.revision();
    const [[change] = [0]] = await this.connection.rows(sql`SELECT COALESCE(MAX(id), 0) FROM ${name('change')} WHERE revision_id <= ${revision}`);
    return { change: Number(change), revision };
  }

  private async revision(): Promise<number> {
    const [[revision] = [0]] = await this.connection.rows(sql`SELECT revision FROM record_clock WHERE id = 1`);
    return Number(revision);
  }

  private async tellNew(): Promise<void> {
    const { told } = this;
    if (!this.hearing.size) return;
    const revision = await this.revision();
    if (told.revision === revision) return;
    for (let notices = await this.after(told.change, revision); notices.length; notices = await this.after(told.change, revision)) {
      for (const notice of notices) {
        await this.tell(notice);
        told.change = notice.change;
      }
    }
    told.revision = revision;
  }

  private async after(change: number, upTo: number): Promise<Noticed[]> {
    const rows = await this.connection.rows(sql`SELECT c.id, c.noun, c.record_key, c.kind, r.id, r.${name('at')}, r.action, r.actor_name
      FROM ${name('change')} c JOIN revision r ON r.id = c.revision_id WHERE c.id > ${change} AND c.revision_id <= ${upTo} ORDER BY c.id LIMIT ${raw(String(CHUNK))}`);
    return rows.map(([id, noun, key, kind, revision, at, action, actorName]) => ({
      change: Number(id), key: Number(key), noun: String(noun), record: `${String(noun)}-${String(key)}`, kind: kind as Noticed['kind'],
      revision: Number(revision), at: String(at), action: String(action), actorName: String(actorName),
    }));
  }

  /** Only to those who may read the record and the change of it. */
  private async tell(notice: Noticed): Promise<void> {
    const noun = this.model.named(notice.noun);
    if (!noun) return;
    const readable = new Readable({ model: this.model, connection: this.connection, today: this.today() });
    const change = this.model.named('Change')!;
    const stood = notice.kind === 'RETIRED' ? notice.revision - 1 : null;
    await Promise.all([...this.hearing].filter(s => s.wants(notice)).map(async s => {
      const access = s.listening.access();
      if ((await readable.may(access.changes(noun), change, notice.change)) && (await readable.may(access.rows(noun), noun, notice.key, stood))) s.tell(notice);
    }));
  }
}
