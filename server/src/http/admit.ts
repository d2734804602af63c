// Who sends a request, if he may send one now: known by a credential that holds, within his rate. Else he has been answered.
import type http from 'node:http';
import type { Store } from '../identity/store.js';
import { askedOf, type Standing } from './asked.js';
import { identify, type Identified } from './identify.js';
import { payerOf, strangerAt, type Rates } from './rates.js';
import { refuse } from './refuse.js';

/** null: refused, and told why. A credential that does not hold counts for the address that tries it. */
export async function admitted(request: http.IncomingMessage, response: http.ServerResponse, store: Store, standing: Standing, rates: Rates): Promise<Identified | null> {
  const known = await identify(request, store, standing);
  const payer = 'status' in known ? strangerAt(askedOf(request, standing).address) : payerOf(known.caller);
  if (await rates.refused(payer, response)) return null;
  if (!('status' in known)) return known;
  if (known.status === 401) response.setHeader('www-authenticate', 'Bearer');
  refuse(response, known);
  return null;
}
