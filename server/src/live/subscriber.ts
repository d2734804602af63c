// One who listens: a bounded queue between what happens and how fast it can be told.
import { GraphQLError } from 'graphql';
import type { Access } from '../graph/access.js';
import type { Noticed } from './notice.js';

/** What listening stands on: who it is now, and whether he still is. */
export interface Listening {
  /** Who listens, for the count of streams: the same for all streams of one person. */
  who: string;
  /** What he may read now. */
  access(): Access;
  /** Asks again who it is; false: the session or token has ended. */
  stillThere(): Promise<boolean>;
  /** Until the notices so far have gone out. */
  drained(): Promise<void>;
  /** Ends when the connection ends or the server stops. */
  signal: AbortSignal;
}

/** Notices that wait for a slow reader; who falls further behind is told to begin anew. */
export const MOST_WAITING = 1_000;

export class Subscriber {
  private waiting: Noticed[] = [];
  private wake: () => void = () => undefined;
  private over: GraphQLError | true | null = null;

  constructor(
    readonly listening: Listening,
    private readonly nouns: ReadonlySet<string> | null,
    private readonly records: ReadonlySet<string> | null,
  ) {
    if (listening.signal.aborted) this.end();
    listening.signal.addEventListener('abort', () => this.end(), { once: true });
  }

  /** Named records, and all of named nouns; everything when neither is named. */
  wants({ noun, record }: Noticed): boolean {
    if (!this.nouns && !this.records) return true;
    return (this.nouns?.has(noun) ?? false) || (this.records?.has(record) ?? false);
  }

  tell(notice: Noticed): void {
    if (this.over) return;
    if (this.waiting.length >= MOST_WAITING) {
      this.waiting = [];
      this.end(new GraphQLError(`More than ${MOST_WAITING} notices were waiting; subscribe again and read anew what you show.`, { extensions: { code: 'SERVICE_UNAVAILABLE' } }));
      return;
    }
    this.waiting.push(notice);
    this.wake();
  }

  /** No more is told; what waits still goes out. */
  end(why: GraphQLError | true = true): void {
    this.over ??= why;
    this.wake();
  }

  /** The last may say why there are no more. */
  async *notices(): AsyncGenerator<Noticed | GraphQLError, void, undefined> {
    for (;;) {
      if (!this.waiting.length && !this.over) await new Promise<void>(resolve => (this.wake = resolve));
      const next = this.waiting.shift();
      if (next) {
        yield next;
        await this.listening.drained();
      } else if (this.over) {
        if (this.over !== true) yield this.over;
        return;
      }
    }
  }
}
