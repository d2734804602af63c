// A mail server for tests: it takes letters over SMTP, and stops where a test wants to look.
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Taken {
  to: string;
  messageId: string;
  /** The letter as it came. */
  text: string;
}

type Stop = () => Promise<void> | void;

export class MailServer {
  /** Letters that came whole, each as often as it came. */
  readonly taken: Taken[] = [];
  /** Before a recipient is accepted; may throw to refuse. */
  atRecipient: Stop = () => undefined;
  /** When the content begins to come. */
  atContent: Stop = () => undefined;
  /** When the letter has come whole, before the sender is told. */
  atEnd: Stop = () => undefined;

  private constructor(private readonly server: SMTPServer) {}

  static async open(): Promise<MailServer> {
    const hooks: { made?: MailServer } = {};
    const answer = async (stop: Stop, done: (error?: Error | null) => void) => {
      let error: Error | null = null;
      try {
        await stop();
      } catch (thrown) {
        error = Object.assign(thrown as Error, { responseCode: 450 });
      }
      done(error);
    };
    const server = new SMTPServer({
      authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], disableReverseLookup: true,
      onRcptTo: (_address, _session, done) => void answer(() => hooks.made!.atRecipient(), done),
      onData(stream, session, done) {
        const { made } = hooks;
        const chunks: Buffer[] = [];
        stream.once('data', () => void made!.atContent());
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        // A letter without an end is dropped.
        stream.on('error', () => undefined);
        stream.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          made!.taken.push({ to: session.envelope.rcptTo[0]!.address, messageId: /^Message-ID: *(\S+)/im.exec(text)![1]!, text });
          void answer(() => made!.atEnd(), done);
        });
      },
    });
    server.on('error', () => undefined);
    hooks.made = new MailServer(server);
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    return hooks.made;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    return new Promise(resolve => this.server.close(() => resolve()));
  }
}
