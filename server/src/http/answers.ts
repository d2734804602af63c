// Answers given before, kept with the revision of the records that they were read at: an answer is given again only while that revision stands.
import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { DataVersion } from '../graph/dataVersion.js';
import type { Told } from '../graph/executor.js';
import type { Viewer } from '../identity/viewer.js';

export interface Answer {
  status: number;
  headers: readonly (readonly [name: string, value: string])[];
  /** Bytes, or a letter for each of them. */
  body: Buffer | string;
  /** It depends on nothing but the records, the question, who asks and the day: the same again while none of them changes. */
  lasting: boolean;
  /** What is noted of who asks it again. */
  told: Told;
}

/** Everything that an answer depends on besides the records. */
export interface Question {
  viewer: Viewer;
  today: string;
  accept: string;
  /** As it was sent. */
  body: Buffer;
}

/** What is held for an answer besides its bytes. */
const OVERHEAD = 1_000;

export class Answers {
  /** Requests that were answered by a kept answer, and that were not. */
  hits = 0;
  misses = 0;
  private readonly kept: LRUCache<string, { version: number; answer: Answer }>;

  constructor(
    private readonly version: DataVersion,
    bytes: number,
  ) {
    this.kept = new LRUCache({ maxSize: bytes, maxEntrySize: Math.ceil(bytes / 10), sizeCalculation: ({ answer }) => answer.body.length + OVERHEAD });
  }

  /** The answer to a question: one kept, or asked for by `ask`, at a revision when one is given. */
  async to(question: Question, ask: (recorded: number | null) => Promise<Answer>): Promise<Answer> {
    const key = keyOf(question);
    const version = await this.version.read();
    const known = this.kept.get(key);
    if (known?.version === version) {
      this.hits += 1;
      return known.answer;
    }
    this.misses += 1;
    const answer = await ask(null);
    if (!answer.lasting) return answer;
    const after = await this.version.read();
    if (after === version) return this.keep(key, version, answer);
    // Somebody wrote while it was read in several statements: it may be of two revisions. Read at one of them it is whole.
    return this.keep(key, after, await ask(after));
  }

  get bytes(): number {
    return this.kept.calculatedSize;
  }

  get entries(): number {
    return this.kept.size;
  }

  private keep(key: string, version: number, { body, ...answer }: Answer): Answer {
    const kept = { ...answer, body: typeof body === 'string' ? Buffer.from(body, 'latin1') : body };
    this.kept.set(key, { version, answer: kept });
    return kept;
  }
}

/** Names of people and sessions are not part of it: who may read the same has the same answers. */
function keyOf({ viewer: { kind, role, user, divisions, duties, head }, today, accept, body }: Question): string {
  return createHash('sha256').update(JSON.stringify([kind, role, user, divisions, duties, head, today, accept])).update(body).digest('base64');
}
