// Addresses whose handlers are loaded when somebody first asks there: readers and writers of files, the calendar, the explorer. Most starts are over before anybody does.
import type { Handler } from './listen.js';

export function later(path: RegExp, load: () => Promise<Handler>): Handler {
  let handler: Promise<Handler> | undefined;
  return async (request, response, url) => path.test(url.pathname) && (await (handler ??= load()))(request, response, url);
}
