// Headers that every answer carries, and short plain answers.
import type http from 'node:http';

/** The web client loads only its own files; nothing may frame it. */
const POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

/** Nothing here needs a camera, a place or a payment: a script that asks for them is not ours. */
const PERMISSIONS = ['camera', 'geolocation', 'microphone', 'payment', 'usb'].map(name => `${name}=()`).join(', ');
const YEAR_SECONDS = 31_536_000;

/** `secure`: people come by https, and shall not come otherwise again. */
export function securityHeaders(response: http.ServerResponse, secure: boolean): void {
  response.setHeader('content-security-policy', POLICY);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'same-origin');
  response.setHeader('permissions-policy', PERMISSIONS);
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  response.setHeader('x-frame-options', 'SAMEORIGIN');
  if (secure) response.setHeader('strict-transport-security', `max-age=${YEAR_SECONDS}`);
}

export function answerText(response: http.ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`${text}\n`);
}
