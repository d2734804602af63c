// Files that the server makes, and what it says where it does not: asked by address, read piece by piece, stopped when nobody waits any more.
import type { Failure } from './failure';

export interface Fetched {
  /** As the server calls it; empty where it does not say. */
  readonly name: string;
  readonly blob: Blob;
}

/** Thrown where no file came. */
export class Refused extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message ?? failure.kind);
  }
}

export interface Asking {
  readonly signal: AbortSignal;
  /** Somebody has signed in anew; false: nobody wants to. */
  readonly renewed: () => Promise<boolean>;
}

interface Told {
  readonly errors?: readonly { readonly message?: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

async function failureIn(response: Response): Promise<Failure> {
  const told = await response.json().then((json: unknown) => json as Told, () => null);
  const first = told?.errors?.[0];
  const code = first?.extensions?.['code'];
  const again = Number(response.headers.get('retry-after') ?? 0);
  return {
    kind: response.status === 401 || response.status === 403 ? 'forbidden' : first ? 'refused' : 'server',
    code: typeof code === 'string' ? code : String(response.status),
    ...(first?.message ? { message: first.message } : {}),
    about: { status: response.status, ...first?.extensions, ...(again ? { again } : {}) },
  };
}

/** Any address of the server besides the graph. An answer other than 2xx is thrown; whose session has ended signs in again and is asked for. */
export async function askAddress(address: string, init: RequestInit, { signal, renewed }: Asking): Promise<Response> {
  const ask = (): Promise<Response> => fetch(address, { ...init, signal, credentials: 'same-origin' }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new Refused({ kind: 'offline' });
  });
  const first = await ask();
  const response = first.status === 401 && (await renewed()) ? await ask() : first;
  if (!response.ok) throw new Refused(await failureIn(response));
  return response;
}

/** RFC 5987, else the plain name. */
export function nameIn(disposition: string | null): string {
  const long = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  return long ? decodeURIComponent(long) : (/filename="([^"]*)"/i.exec(disposition ?? '')?.[1] ?? '');
}

/** The file at an address; `report` is told the bytes that came, and of how many where the server says. */
export async function fetchFile(address: string, init: RequestInit, asking: Asking, report: (done: number, total: number | null) => void): Promise<Fetched> {
  const response = await askAddress(address, init, asking);
  const total = Number(response.headers.get('content-length') ?? 0) || null;
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let done = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const piece = await reader?.read().catch((error: unknown) => {
      if (asking.signal.aborted) throw error;
      throw new Refused({ kind: 'offline' });
    });
    if (!piece || piece.done) break;
    pieces.push(piece.value);
    report((done += piece.value.length), total);
  }
  return { name: nameIn(response.headers.get('content-disposition')), blob: new Blob(pieces, { type: response.headers.get('content-type') ?? '' }) };
}
