// Hands letters of the outbox to the mail server.
//
// "At least once and never twice" can be promised up to one moment. SMTP has no question "have you got this?": between the end of a
// message and the server's word that it has taken it, a crash leaves both outcomes possible (RFC 1047). So that moment is made as
// short as it can be, and known. All of a letter is sent but its end; then, in one statement, the row says that the handing over
// begins, if the lease still holds; only then the end is sent. Whoever dies before leaves a message without an end, which every mail
// server drops: it is sent again and arrives once. A server that was too slow finds its lease gone and does not send the end.
// Whoever dies after leaves `handed_at` without an outcome: that letter is told apart (`repeats`), and sent again, the same to the
// letter and under the same Message-ID, by which mailboxes keep it once. That is the safe side, and what RFC 5321 asks of who hands
// over (4.2.5: until the server's word, the letter is still ours): a peremptory deadline that nobody was told of is lost for good,
// a second copy of the same letter costs a glance.
import MailComposer from 'nodemailer/lib/mail-composer';
import { SECOND } from '../identity/store.js';
import { note } from '../operations/log.js';
import type { MailSettings } from '../settings.js';
import { hand } from './handing.js';
import { claim, failed, handOver, LEASE, sent, type Claimed, type Clocked } from './outbox.js';

export interface Delivered {
  sent: number;
  /** Not taken; those that may be tried again are. */
  failed: number;
}

/** How often an outcome is written anew when the database does not answer: a letter that went must not be forgotten. */
const NOTING_TRIES = 5;
const PAUSE = 2 * SECOND;
/** How long a server that stops waits for the letter in hand. */
const PATIENCE = 5 * SECOND;

export class Mailer {
  private stopping = false;
  private work: Promise<Delivered> | null = null;

  constructor(private readonly store: Clocked, private readonly mail: MailSettings) {}

  /** Sends all whose time has come, one after the other. Asked again meanwhile, it is the same work. */
  deliver(): Promise<Delivered> {
    this.work ??= this.deliverAll().finally(() => (this.work = null));
    return this.work;
  }

  /** Ends after the letter in hand; one that takes long is left to its lease, as by a server that died. */
  async stop(): Promise<void> {
    this.stopping = true;
    const patience = new Promise(resolve => setTimeout(resolve, PATIENCE).unref());
    await Promise.race([patience, this.work?.catch(() => undefined)]);
  }

  private async deliverAll(): Promise<Delivered> {
    const count = { sent: 0, failed: 0 };
    while (!this.stopping) {
      const letter = await claim(this.store);
      if (!letter) break;
      count[(await this.send(letter)) ? 'sent' : 'failed']++;
    }
    return count;
  }

  private async send(letter: Claimed): Promise<boolean> {
    try {
      await this.compose(letter);
    } catch (error) {
      const { message, responseCode } = error as Error & { responseCode?: number };
      note({ level: 'warn', words: `A letter (${letter.id}) was not taken, try ${letter.tries}: ${message}` });
      await this.note(() => failed(this.store, letter, message, responseCode !== undefined));
      return false;
    }
    await this.note(() => sent(this.store, letter));
    return true;
  }

  private async compose(letter: Claimed): Promise<void> {
    const { server, from } = this.mail;
    const { address, subject, body, messageId, createdAt } = letter;
    const composed = new MailComposer({ from, to: address, subject, text: body, messageId, date: new Date(createdAt), headers: { 'Auto-Submitted': 'auto-generated' }, disableFileAccess: true, disableUrlAccess: true }).compile();
    const bytes = await composed.build();
    const envelope = composed.getEnvelope();
    await hand({ server, from: String(envelope.from), to: envelope.to, bytes, beforeEnd: () => handOver(this.store, letter), timeout: LEASE - 60 * SECOND });
  }

  private async note(write: () => Promise<boolean>): Promise<void> {
    for (let tries = 1; ; tries++) {
      try {
        await write();
        return;
      } catch (error) {
        if (tries === NOTING_TRIES) throw error;
        await new Promise(resolve => setTimeout(resolve, PAUSE));
      }
    }
  }
}

/** The domain of who sends: that of the Message-IDs. */
export const domainOf = ({ from }: MailSettings): string => /@([^\s<>@]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';
