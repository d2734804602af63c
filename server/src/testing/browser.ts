// A browser's side of sign-in, over a real socket: it keeps cookies and may lie in any header.
import http from 'node:http';

export interface Reply<T = Record<string, never>> {
  status: number;
  headers: http.IncomingHttpHeaders;
  text: string;
  data: T;
  /** Codes of GraphQL errors. */
  codes: string[];
}

export class Browser {
  readonly cookies = new Map<string, string>();

  constructor(private readonly url: string) {}

  /** A request as it stands on the wire; what the answer sets is kept. */
  send<T>(path: string, { method = 'GET', headers = {}, body }: { method?: string; headers?: http.OutgoingHttpHeaders; body?: string } = {}): Promise<Reply<T>> {
    const { hostname, port } = new URL(this.url);
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return new Promise((resolve, reject) => {
      const request = http.request({ hostname, port, path, method, headers: { ...(cookie ? { cookie } : {}), ...headers } }, response => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          this.keep(response.headers['set-cookie'] ?? []);
          resolve({ ...read<T>(Buffer.concat(chunks).toString()), status: response.statusCode ?? 0, headers: response.headers });
        });
      });
      request.once('error', reject);
      request.end(body);
    });
  }

  /** GraphQL as the web client sends it. */
  ask<T>(query: string, variables: Record<string, unknown> = {}, headers: http.OutgoingHttpHeaders = {}): Promise<Reply<T>> {
    return this.send<T>('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query, variables }) });
  }

  async signIn(login: string, password: string, headers: http.OutgoingHttpHeaders = {}): Promise<{ login: string | null; refused: string[]; words: string; setCookie: string }> {
    const { data, headers: answered } = await this.ask<{ signIn: { me: { login: string } | null; userErrors: { code: string; message: string }[] } }>(
      'mutation ($input: SignInInput!) { signIn(input: $input) { me { login } userErrors { code message } } }', { input: { login, password } }, headers);
    const { me, userErrors } = data.signIn;
    return { login: me?.login ?? null, refused: userErrors.map(e => e.code), words: userErrors.map(e => e.message).join(' '), setCookie: (answered['set-cookie'] ?? []).join('\n') };
  }

  /** The login that the server knows this browser by; null: the public. */
  async me(headers: http.OutgoingHttpHeaders = {}): Promise<string | null> {
    return (await this.ask<{ me: { login: string } | null }>('{ me { login } }', {}, headers)).data.me?.login ?? null;
  }

  private keep(set: readonly string[]): void {
    for (const text of set) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(text)!;
      if (value && !/max-age=0/i.test(text)) this.cookies.set(name!, value);
      else this.cookies.delete(name!);
    }
  }
}

function read<T>(text: string): Pick<Reply<T>, 'text' | 'data' | 'codes'> {
  try {
    const { data, errors = [] } = JSON.parse(text) as { data: T; errors?: { extensions?: { code?: string } }[] };
    return { text, data, codes: errors.map(e => e.extensions?.code ?? '') };
  } catch {
    return { text, data: undefined as T, codes: [] };
  }
}
