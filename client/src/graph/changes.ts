// What others change while a page is open: the server tells by an event stream, the page reads again. A stream that breaks is taken up anew without a word.
import { onScopeDispose, watch } from 'vue';

const address = '/graphql/stream';
const subscription = 'subscription Changed($nouns: [String!]) { changed(nouns: $nouns) { noun record kind revision } }';
/** Several changes at once are one reason to read again. */
const settle = 400;
const waits = [2_000, 5_000, 15_000, 60_000] as const;

/** Calls `read` after changes of records of those nouns, and after a break in which some may have been missed. Nothing is heard while `listening` says so. */
export function useChanges(nouns: readonly string[], read: () => void, listening: () => boolean = () => true): void {
  let stream: EventSource | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let broken = false;

  const readSoon = (): void => {
    clearTimeout(soon);
    soon = setTimeout(read, settle);
  };
  function stop(): void {
    clearTimeout(retry);
    stream?.close();
    stream = undefined;
  }
  function again(): void {
    stop();
    broken = true;
    retry = setTimeout(listen, waits[Math.min(failures++, waits.length - 1)]);
  }
  function listen(): void {
    stop();
    // A browser that knows no event streams shows what it read.
    if (typeof EventSource === 'undefined') return;
    const query = new URLSearchParams({ query: subscription, variables: JSON.stringify({ nouns }) });
    stream = new EventSource(`${address}?${query.toString()}`);
    stream.addEventListener('open', () => {
      failures = 0;
      if (broken) readSoon();
      broken = false;
    });
    stream.addEventListener('next', (event) => {
      if ((JSON.parse(String(event.data)) as { errors?: unknown }).errors) again();
      else readSoon();
    });
    stream.addEventListener('complete', again);
    stream.addEventListener('error', again);
  }

  watch(listening, (wanted) => (wanted ? listen() : stop()), { immediate: true });
  onScopeDispose(() => {
    stop();
    clearTimeout(soon);
  });
}
