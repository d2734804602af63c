// A listener at /graphql/stream, over a real socket: events as they come.
import http from 'node:http';

interface Event {
  event: string;
  data: { data?: Record<string, unknown> | null; errors?: { message: string; extensions?: { code?: string } }[] } | null;
}

export class EventStream {
  private text = '';
  private ended = false;
  private wake: () => void = () => undefined;

  private constructor(readonly status: number, readonly headers: http.IncomingHttpHeaders, private readonly response: http.IncomingMessage) {
    response.on('data', (chunk: Buffer) => {
      this.text += chunk.toString();
      this.wake();
    });
    const over = () => {
      this.ended = true;
      this.wake();
    };
    response.once('end', over).once('close', over);
  }

  static open(url: string, query: string, { variables = {}, headers = {}, path = '/graphql/stream' }: { variables?: object; headers?: http.OutgoingHttpHeaders; path?: string } = {}): Promise<EventStream> {
    const body = JSON.stringify({ query, variables });
    return new Promise((resolve, reject) => {
      const request = http.request(new URL(path, url), { method: 'POST', headers: { accept: 'text/event-stream', 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers } },
        response => resolve(new EventStream(response.statusCode ?? 0, response.headers, response)));
      request.once('error', reject);
      request.end(body);
    });
  }

  /** The next event; null when the stream has ended. Heartbeats are no events. */
  async next(): Promise<Event | null> {
    for (;;) {
      const end = this.text.indexOf('\n\n');
      if (end < 0) {
        if (this.ended) return null;
        await new Promise<void>(resolve => (this.wake = resolve));
        continue;
      }
      const block = this.text.slice(0, end).trim();
      this.text = this.text.slice(end + 2);
      const event = /^event: ?(.*)$/m.exec(block)?.[1];
      if (event) {
        const data = /^data: ?(.*)$/m.exec(block)?.[1];
        return { event, data: data ? (JSON.parse(data) as Event['data']) : null };
      }
    }
  }

  /** All that comes until the end, as text. */
  async rest(): Promise<string> {
    while (!this.ended) await new Promise<void>(resolve => (this.wake = resolve));
    return this.text;
  }

  close(): void {
    this.response.destroy();
  }
}
