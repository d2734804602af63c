// Reminds by the clock: puts in the day's letters during the day's work, hands over what is waiting.
import { MINUTE } from '../identity/store.js';
import { noteFault } from '../operations/log.js';
import type { Mailer } from './mailer.js';

const PASS = 15 * MINUTE;
const DELIVER = MINUTE;
/** Nobody is written to at night: from seven in the morning, Asia/Seoul, on. */
const FROM_HOUR = 7;
const SEOUL = 9 * 60 * MINUTE;

/** Now and then, until it is ended; ends after the letter in hand. */
export function keepReminding(mailer: Mailer, pass: () => Promise<unknown>, now: () => number = Date.now): () => Promise<void> {
  const told = (work: () => Promise<unknown>) => (): void => void work().catch((error: unknown) => noteFault('Reminders:', error));
  const daily = told(async () => {
    if (new Date(now() + SEOUL).getUTCHours() < FROM_HOUR) return;
    await pass();
    await mailer.deliver();
  });
  daily();
  const timers = [setInterval(daily, PASS), setInterval(told(() => mailer.deliver()), DELIVER)];
  for (const timer of timers) timer.unref();
  return async () => {
    for (const timer of timers) clearInterval(timer);
    await mailer.stop();
  };
}
