// A key that nobody else has. Not randomUUID, which a browser gives only to pages served by https.
export function randomKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
