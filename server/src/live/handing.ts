// One letter over SMTP, with a stop before its end: nodemailer's own connection, because its transports read a message before they are connected.
import { setImmediate } from 'node:timers/promises';
import { Readable } from 'node:stream';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { SECOND } from '../identity/store.js';

interface Handed {
  /** smtp://name:password@mail.example.go.kr:587 */
  server: string;
  from: string;
  to: readonly string[];
  bytes: Buffer;
  /** Run when all but the end has gone; if it refuses, the end is not sent and the mail server drops the letter. */
  beforeEnd(): Promise<void>;
  /** All of it at most. */
  timeout: number;
}

/** Resolves once the mail server has said that it has taken the letter. */
export async function hand({ server, from, to, bytes, beforeEnd, timeout }: Handed): Promise<void> {
  const { auth, ...options } = parseConnectionUrl(server);
  const connection = new SMTPConnection({ ...options, connectionTimeout: 20 * SECOND, greetingTimeout: 20 * SECOND, socketTimeout: 60 * SECOND });
  async function* letter(): AsyncGenerator<Buffer> {
    yield bytes;
    // Until what was yielded has been written to the socket.
    await setImmediate();
    await beforeEnd();
  }
  let late: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      late = setTimeout(() => reject(new Error(`The mail server took longer than ${timeout / SECOND} s.`)), timeout);
      const then = (next: () => void) => (error?: Error | null) => (error ? reject(error) : next());
      connection.once('error', reject);
      connection.once('end', () => reject(new Error('The mail server ended the connection.')));
      const send = () => connection.send({ from, to: [...to] }, Readable.from(letter()), then(resolve));
      connection.connect(then(() => (auth && connection.allowsAuth ? connection.login({ user: auth.user, pass: auth.pass }, then(send)) : send())));
    });
    connection.quit();
  } finally {
    clearTimeout(late);
    connection.on('error', () => undefined);
    connection.close();
  }
}
