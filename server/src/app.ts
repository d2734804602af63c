// Puts the parts together: database, schema, engine, Apollo, HTTP. Tests start the same.
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { Transact } from './database/connection.js';
import { openDatabase, type Database } from './database/open.js';
import { documentLines } from './dataset/document.js';
import { DatasetLoad } from './dataset/loaded.entity.js';
import { fewErrors, formatted, notNow, VALIDATION } from './errors.js';
import { DataVersion } from './graph/dataVersion.js';
import { Engine } from './graph/engine.js';
import { executor, gateway, stringifyResult, type Run, type Told } from './graph/executor.js';
import { formRule } from './graph/form.js';
import { KnownOperations } from './graph/known.js';
import { LIMITS } from './graph/limits.js';
import { attachResolvers } from './graph/resolvers.js';
import { actions } from './modules/actions.js';
import { nouns } from './modules/index.js';
import type { ReportContext } from './modules/reports/report.fields.js';
import { Reporting } from './modules/reports/reporting.js';
import { accessOf } from './identity/reading.js';
import { within, type Caller } from './identity/caller.js';
import { Recent } from './identity/recent.js';
import type { Store } from './identity/store.js';
import type { IdentityContext } from './identity/signIn.fields.js';
import { SYSTEM, type Viewer } from './identity/viewer.js';
import { settled } from './identity/whoAsks.js';
import { Bell } from './live/bell.js';
import type { Watch } from './operations/watch.js';
import { graph, type Graph } from './schema.js';
import type { Settings } from './settings.js';
import { attachActions } from './writing/mutations.js';
import { deniedFirst, permitOperation } from './writing/permitOperation.js';
import { Writer } from './writing/writer.js';

export type AppContext = ReportContext & IdentityContext;

/** Root fields besides the collections that answer the same as long as no record is changed. */
const LASTING = new Set(['report', 'reports', 'reconciliation', 'today', 'explainDue', 'compareView', 'publishedTables', 'compareBudgetVersions']);

export interface App extends Graph {
  database: Database;
  apollo: ApolloServer<AppContext>;
  engine: Engine;
  run: Run<AppContext>;
  /** Operations that Apollo has found valid. */
  known: KnownOperations;
  reporting: Reporting;
  writer: Writer;
  identity: Store;
  bell: Bell;
  version: DataVersion;
  /** Today's date in Asia/Seoul. */
  today(): string;
  /** What a request brings; `today` is the reference date for those who give none. Without a viewer the program itself asks. */
  context(viewer?: Viewer, extra?: { caller?: Caller; requestId?: string; asText?: boolean; told?: Told; watch?: Watch }): AppContext;
  close(): Promise<void>;
}

interface AppOptions {
  settings: Pick<Settings, 'dataDir' | 'database' | 'costLimit' | 'publicCostLimit' | 'oidc'>;
  /** Today's date in Asia/Seoul; tests set it. */
  today?: () => string;
  /** The clock of sessions, tokens and lock-out, in milliseconds; tests set it. */
  now?: () => number;
}

/** Asia/Seoul keeps nine hours ahead all year. */
const todayInSeoul = (): string => new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);

export async function createApp({ settings, today = todayInSeoul, now = Date.now }: AppOptions): Promise<App> {
  const made = await graph();
  const database = await openDatabase(settings, [...nouns, DatasetLoad]);
  const engine = new Engine(made.schema, made.model, made.roots, database.connection);
  attachResolvers(engine);
  attachActions(engine, actions);
  const recent = new Recent();
  const transact: Transact = work => database.transact(work).finally(() => recent.clear());
  const writer = new Writer(made.model, database.connection, transact, today);
  const identity: Store = { connection: database.connection, transact, model: made.model, recent, now, today };
  const bell = new Bell(made.model, database.connection, today, writer);
  const methods = { password: true, oidc: settings.oidc !== undefined };
  const byName = new Map(actions.map(a => [a.name, a]));
  const run = executor<AppContext>(made.schema, engine, { permit: ({ document, operation }, { viewer }) => permitOperation(byName, made.roots, document, operation.name?.value, viewer), lasting: LASTING });
  const reporting = new Reporting(executor(made.schema, engine), documentLines());
  const known = new KnownOperations();
  const apollo = new ApolloServer<AppContext>({
    gateway: gateway(made.schema, run, known),
    validationRules: [formRule(LIMITS)],
    validationOptions: VALIDATION,
    parseOptions: { maxTokens: LIMITS.tokens },
    formatError: formatted,
    stringifyResult,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), deniedFirst(byName, made.roots), fewErrors, notNow],
  });
  await apollo.start();
  return {
    ...made, database, apollo, engine, run, known, reporting, writer, identity, bell, version: new DataVersion(database.connection), today,
    context: (viewer = SYSTEM, extra = {}) => ({ request: { connection: extra.watch?.over(database.connection) ?? database.connection, today: today(), access: accessOf(viewer), costLimit: viewer.role === null ? settings.publicCostLimit : settings.costLimit, recorded: null }, viewer, reporting, writer, identity, methods, caller: within(viewer), ...extra }),
    async close() {
      await bell.close();
      await apollo.stop();
      await settled(identity);
      await database.close();
    },
  };
}
