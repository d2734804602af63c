// gujeong explain: what a query costs and which statements it becomes, in the order they were asked, with what each took.
import fs from 'node:fs';
import { getOperationAST, GraphQLError, parse, validate, type DocumentNode } from 'graphql';
import type { App } from '../app.js';
import { levelsOf } from '../operations/plan.js';
import { Watch, type Asked } from '../operations/watch.js';
import { StartError } from '../settings.js';
import { usedIndices } from './usedIndices.js';
import { withApp } from './withApp.js';

interface Options {
  variables?: string;
  operation?: string;
  /** Tell too which indices each statement uses. */
  indices?: boolean;
}

export async function explain(file: string, { variables = '{}', operation: name, indices = false }: Options): Promise<void> {
  const document = documentOf(file);
  const values = valuesOf(variables);
  await withApp(async app => {
    const wrong = validate(app.schema, document);
    if (wrong.length) throw new StartError(`${file} does not fit the schema: ${wrong.map(e => e.message).join(' ')}`);
    const operation = getOperationAST(document, name);
    if (!operation) throw new StartError(`${file} has several operations, or none of that name; say which by --operation.`);
    if (operation.operation !== 'query') throw new StartError('Only queries are explained: what changes records is not run for a look.');
    // Once unseen: a first run prepares statements.
    await ask(app, { document, operation, variables: values });
    const { asked, answer, ms } = await ask(app, { document, operation, variables: values });
    const used = indices ? await indicesOf(app, asked) : [];
    process.stdout.write(`${told(asked, ms, answer, used)}\n`);
  });
}

async function ask(app: App, operation: Parameters<App['run']>[0]) {
  const watch = new Watch();
  const answer = await app.run(operation, app.context(undefined, { watch }));
  return { asked: watch.asked, answer, ms: performance.now() - watch.began };
}

/** A paragraph a statement. */
async function indicesOf(app: App, asked: readonly Asked[]): Promise<string[]> {
  const sqlite = app.database.source.options.type !== 'mariadb';
  const told = [];
  for (const { statement } of asked) told.push((await usedIndices(app.database.connection, statement, sqlite)).map(line => `   ${line}`).join('\n'));
  return told;
}

function told(asked: readonly Asked[], ms: number, { data, errors, extensions }: Awaited<ReturnType<App['run']>>, used: readonly string[]): string {
  const cost = extensions?.['cost'] as { requested: number; limit: number } | undefined;
  const size = Buffer.byteLength(JSON.stringify(data ?? null));
  const head = [
    `cost        ${cost ? `${cost.requested.toLocaleString('en-US')} planned rows of ${cost.limit.toLocaleString('en-US')}` : 'refused before it was planned'}`,
    `statements  ${asked.length}`,
    `answer      ${size.toLocaleString('en-US')} bytes in ${ms.toFixed(1)} ms`,
    ...(errors ?? []).map(e => `error       ${e.message}`),
  ];
  return [head.join('\n'), ...levelsOf(asked, true).map((level, i) => (used[i] ? `${level}\n${used[i]}` : level))].join('\n\n');
}

function documentOf(file: string): DocumentNode {
  let text: string;
  try {
    text = fs.readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch {
    throw new StartError(`${file} cannot be read; name a file with a GraphQL query, or - for standard input.`);
  }
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const at = error.locations?.[0];
    throw new StartError(`${file} is no GraphQL document: ${error.message}${at ? ` (line ${at.line}, column ${at.column})` : ''}`);
  }
}

function valuesOf(text: string): Record<string, unknown> {
  try {
    const values = JSON.parse(text.startsWith('@') ? fs.readFileSync(text.slice(1), 'utf8') : text) as unknown;
    if (typeof values === 'object' && values !== null && !Array.isArray(values)) return values as Record<string, unknown>;
  } catch {
    // Said below, as for any other text.
  }
  throw new StartError('--variables is a JSON object, {"asOf":"2002-06-30"}, or @ and a file that holds one.');
}
