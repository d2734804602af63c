// The same question asked elsewhere: in the explorer, and from a command line.
import { endpoint } from './client';

/** Variables as they are shown: JSON, two spaces. */
export const prettyJson = (json: string | null): string => JSON.stringify(json ? JSON.parse(json) : {}, null, 2);

export const explorerUrl = (query: string, variables: string): string =>
  `/explorer/?query=${encodeURIComponent(query)}&variables=${encodeURIComponent(variables)}`;

export function curlOf(query: string, variables: string, origin: string): string {
  const body = JSON.stringify({ query, variables: JSON.parse(variables) as unknown });
  return `curl ${origin}${endpoint} \\\n  -H 'content-type: application/json' \\\n  -d '${body.replaceAll("'", String.raw`'\''`)}'`;
}
