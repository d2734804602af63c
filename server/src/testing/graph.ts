// Starts the real application on a database of the test's own, with the 2002 data: SQLite, or MariaDB when TEST_DATABASE says so.
import 'reflect-metadata';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import mysql from 'mysql2/promise';
import { parse, validate, type GraphQLError, type OperationDefinitionNode } from 'graphql';
import { createApp, type App } from '../app.js';
import { recording } from '../database/connection.js';
import { load } from '../dataset/load.js';
import { byGraphql } from '../graph/executor.js';
import { SYSTEM, type Viewer } from '../identity/viewer.js';
import { settings, type Settings } from '../settings.js';

export interface TestGraph {
  app: App;
  /** Where its database is. */
  given: Pick<Settings, 'dataDir' | 'database' | 'costLimit' | 'publicCostLimit'>;
  /** The environment in which another process finds the same database. */
  env: Record<string, string>;
  /** Data of a query that must succeed. */
  ask<T = Record<string, never>>(query: string, variables?: Record<string, unknown>): Promise<T>;
  /** The same with the statements it took. */
  trace<T = Record<string, never>>(query: string, variables?: Record<string, unknown>): Promise<{ data: T; statements: string[] }>;
  /** What graphql-js answers over the same plans. */
  reference(query: string, variables?: Record<string, unknown>): Promise<{ data?: unknown; errors?: readonly GraphQLError[] }>;
  /** Over HTTP's own path through Apollo: validation, limits and error formatting included. */
  send(query: string, variables?: Record<string, unknown>, viewer?: Viewer): Promise<{ data?: Record<string, unknown> | null; errors?: readonly { message: string; path?: readonly unknown[]; extensions?: Record<string, unknown> }[]; extensions?: Record<string, unknown> }>;
  /**
   * Does an action over Apollo's path; answers its payload with userErrors as `path: CODE`. `selection` is what is asked of the payload.
   * A GraphQL error is thrown with its code before its message.
   */
  act<T = Record<string, never>>(action: string, input: Record<string, unknown>, selection?: string, viewer?: Viewer): Promise<T & { refused: string[] }>;
  close(): Promise<void>;
}

const TODAY = '2002-12-31';

/** `now`: the clock of sessions, tokens and lock-out. */
export async function testGraph(now: () => number = Date.now): Promise<TestGraph> {
  const { given, env, drop } = await ownDatabase();
  const app = await createApp({ settings: given, today: () => TODAY, now });
  await load(app.database.source, app.model);
  await app.engine.ready();
  const operationOf = (query: string) => {
    const document = parse(query);
    const errors = validate(app.schema, document);
    if (errors.length) throw errors[0]!;
    return { document, operation: document.definitions[0] as OperationDefinitionNode };
  };
  const trace: TestGraph['trace'] = async (query, variables = {}) => {
    const connection = recording(app.database.connection);
    const { data, errors } = await app.run({ ...operationOf(query), variables }, { ...app.context(), request: { ...app.context().request, connection } });
    if (errors?.length) throw errors[0]!;
    return { data: data as never, statements: connection.statements };
  };
  const send: TestGraph['send'] = async (query, variables = {}, viewer = SYSTEM) => {
    const { body } = await app.apollo.executeOperation({ query, variables }, { contextValue: app.context(viewer) });
    return body.kind === 'single' ? (body.singleResult as never) : ({} as never);
  };
  const act: TestGraph['act'] = async (action, input, selection = '', viewer = SYSTEM) => {
    const type = `${action[0]!.toUpperCase()}${action.slice(1)}Input`;
    const { data, errors } = await send(`mutation ($input: ${type}!) { ${action}(input: $input) { ${selection} userErrors { code path message messageKo } } }`, { input }, viewer);
    if (errors?.length) throw new Error(`${String(errors[0]!.extensions?.['code'])} ${errors[0]!.message}`);
    const payload = data![action] as { userErrors: { code: string; path: string[] }[] };
    return { ...payload, refused: payload.userErrors.map(e => `${e.path.join('.')}: ${e.code}`) } as never;
  };
  return {
    app,
    given,
    env,
    trace,
    ask: async (query, variables) => (await trace(query, variables)).data as never,
    reference: (query, variables = {}) => byGraphql(app.schema, { ...operationOf(query), variables }, app.context()),
    send,
    act,
    async close() {
      await app.close();
      await drop();
      // Test files share their modules, which go on holding this: what it held (a schema takes 60 MB) is let go.
      for (const part of Object.keys(app)) Reflect.deleteProperty(app, part);
    },
  };
}

/** An empty database of the test's own, and how to take it away. */
export async function ownDatabase(): Promise<{ given: Pick<Settings, 'dataDir' | 'database' | 'costLimit' | 'publicCostLimit'>; env: Record<string, string>; drop(): Promise<void> }> {
  if (process.env['TEST_DATABASE'] !== 'mariadb') {
    const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'gujeong-test-'));
    return { given: { dataDir, costLimit: 50_000, publicCostLimit: 5_000 }, env: { DATABASE_URL: '', DATA_DIR: dataDir }, drop: async () => fs.rmSync(dataDir, { recursive: true, force: true }) };
  }
  const { database } = settings({ DATABASE_URL: process.env['TEST_DATABASE_URL'] });
  if (!database) throw new Error('TEST_DATABASE is mariadb, but TEST_DATABASE_URL is not set.');
  const name = `gujeong_test_${process.pid}_${Date.now().toString(36)}`;
  const admin = await mysql.createConnection({ host: database.host, port: database.port, user: database.user, password: database.password });
  await admin.query(`CREATE DATABASE \`${name}\``);
  return {
    given: { dataDir: '', database: { ...database, name }, costLimit: 50_000, publicCostLimit: 5_000 },
    env: { DATABASE_URL: `mysql://${encodeURIComponent(database.user)}:${encodeURIComponent(database.password)}@${database.host}:${database.port}/${name}` },
    async drop() {
      await admin.query(`DROP DATABASE \`${name}\``);
      await admin.end();
    },
  };
}
