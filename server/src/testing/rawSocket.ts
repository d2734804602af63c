// A client that keeps no rules: it sends what it is told, as slowly as it is told, and hears what comes back until the connection ends.
import net from 'node:net';

export class RawSocket {
  private heard = '';
  private readonly over: Promise<void>;

  private constructor(readonly socket: net.Socket) {
    socket.on('data', (chunk: Buffer) => (this.heard += chunk.toString()));
    socket.on('error', () => undefined);
    this.over = new Promise(resolve => socket.once('close', () => resolve()));
  }

  static open(url: string): Promise<RawSocket> {
    const { hostname, port } = new URL(url);
    return new Promise((resolve, reject) => {
      const socket = net.connect(Number(port), hostname, () => resolve(new RawSocket(socket)));
      socket.once('error', reject);
    });
  }

  send(text: string | Buffer): this {
    this.socket.write(text);
    return this;
  }

  /** What was answered, once the server has closed the connection. */
  async answer(): Promise<string> {
    await this.over;
    return this.heard;
  }

  get open(): boolean {
    return !this.socket.destroyed;
  }

  close(): void {
    this.socket.destroy();
  }
}

/** Headers of a POST to /graphql, and a blank line. */
export const postHeaders = (more: Record<string, string | number> = {}): string =>
  `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\n${Object.entries(more).map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
