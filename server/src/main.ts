// settings -> database -> data -> app -> listen; drains on SIGINT and SIGTERM.
import 'reflect-metadata';
import { setFlagsFromString } from 'node:v8';
import { createApp, type App } from './app.js';
import { listen } from './http/listen.js';
import { awaitedAdministrator, firstLink } from './identity/firstStart.js';
import { keepSweeping } from './identity/sweep.js';
import { jsonLog } from './operations/jsonLog.js';
import { lines, noteIn } from './operations/log.js';
import { settings, type Settings } from './settings.js';
import { exitCleanly } from './cli/exit.js';
import { ensureLoaded } from './cli/withApp.js';

/** The heap grows by a third at a time: left to itself it takes up to four times what is alive, and keeps it. */
setFlagsFromString('--heap-growing-percent=30');
/** Else V8 soon takes what a request makes for long-lived, because it was under way when all memory was searched, and searches all of it several times a second. */
setFlagsFromString('--no-allocation-site-pretenuring');

/** From the signal to the end of the process. */
const LONGEST_STOP_MS = 14_000;

await exitCleanly(async () => {
  const given = settings();
  // On a terminal somebody reads; else a program does.
  noteIn(process.stderr.isTTY ? lines(given.logLevel ?? 'warn') : jsonLog(given.logLevel ?? 'info'));
  const app = await createApp({ settings: given });
  await ensureLoaded(app);
  // Before anybody is answered: from then on no record changes by itself.
  await awaitedAdministrator(app.identity);
  const { url, close } = await listen(app, given);
  const stopSweeping = keepSweeping(app.identity);
  const stopReminding = await reminding(app, given);
  process.stdout.write(`Gujeong Graph is ready: ${url}  (GraphQL ${url}/graphql, explorer ${url}/explorer/)\n`);
  const link = await firstLink(app.identity, given.publicUrl ?? url);
  if (link) process.stdout.write(`No administrator has a password yet. Sign in within 15 minutes, once, by this link (a new one is printed at each start):\n  ${link}\n`);
  process.stdout.write('Stop with Ctrl-C.\n');
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    stopSweeping();
    // A database that hangs does not keep the process: whatever was not kept by then is undone by it.
    setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref();
    void Promise.all([close(), stopReminding()]).then(() => app.close()).then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
});

/** What writes letters is loaded where there is a mail server. */
async function reminding(app: App, { mail, publicUrl }: Settings): Promise<() => Promise<void>> {
  if (!mail) return () => Promise.resolve();
  const [{ keepReminding }, { domainOf, Mailer }, { remind }] = await Promise.all([import('./live/keepReminding.js'), import('./live/mailer.js'), import('./modules/today/reminders.js')]);
  return keepReminding(new Mailer(app.identity, mail), () => remind(app, { domain: domainOf(mail), publicUrl }));
}
