// Every record of a list, however many: read in pages larger than a query may ask for, under the same plan, permissions and filters, and all as they stood at one revision.
import { setImmediate } from 'node:timers/promises';
import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import { newBudget, type Engine, type Request } from './engine.js';
import { coerce, MAX_NESTING, nestsDeeper } from './executor.js';
import { badInput } from './id.js';
import type { Noun } from './model.js';
import { name, sql } from './sql.js';

export interface EveryRow {
  noun: Noun;
  /** Attributes with a value, each with the to-one relations that lead to it: [['division', 'name'], ['title']]. */
  paths: readonly (readonly string[])[];
  /** As the arguments of the list in the API. */
  where: unknown;
  orderBy: unknown;
  /** null: today. */
  asOf: string | null;
}

/** Rows of a page: a statement reads them at once, and nobody else is answered by the embedded database meanwhile. */
const PAGE = 1_000;

interface Answered {
  nodes: Record<string, unknown>[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Pages of rows, a value a path. Whoever stops asking stops the reading. */
export async function* everyRow(engine: Engine, asked: EveryRow, request: Request, size = PAGE): AsyncGenerator<readonly (readonly unknown[])[]> {
  const operation = operationOf(engine, asked);
  const given = { where: asked.where, orderBy: asked.orderBy, asOf: asked.asOf };
  if (nestsDeeper(given, MAX_NESTING)) throw badInput(`where nests at most ${MAX_NESTING} levels.`, 'where');
  const read = coerce(engine.schema, operation, given);
  if (read.errors) throw read.errors[0]!;
  await engine.ready();
  const [root] = engine.plan(operation, {}, {});
  if (!root || root.kind === null) throw new Error(`${asked.noun.plural} is no list.`);
  const began = request.recorded ?? (await latest(request));
  // The records as they are are read twice as fast as their history: that is read from the moment on at which somebody has written.
  let { recorded } = request;
  for (let after: string | null = null; ; ) {
    const page = async (): Promise<Answered> => (await engine.value(root, { ...read.values, after }, { ...request, recorded, page: size }, newBudget())) as Answered;
    let found = await page();
    if (recorded === null && (await latest(request)) !== began) {
      recorded = began;
      found = await page();
    }
    yield found.nodes.map(node => asked.paths.map(path => path.reduce<unknown>((at, step) => (at as Record<string, unknown> | null)?.[step] ?? null, node)));
    if (!found.pageInfo.hasNextPage) return;
    after = found.pageInfo.endCursor;
    await setImmediate();
  }
}

async function latest({ connection }: Request): Promise<number> {
  const [[revision] = [0]] = await connection.rows(sql`SELECT COALESCE(MAX(${name('id')}), 0) FROM ${name('revision')}`);
  return Number(revision);
}

function operationOf({ schema }: Engine, { noun, paths }: EveryRow): OperationDefinitionNode {
  const takes = new Map(schema.getQueryType()!.getFields()[noun.plural]!.args.map(arg => [arg.name, String(arg.type)]));
  const variables = ['where', 'orderBy', 'asOf', 'after'].map(argument => `$${argument}: ${takes.get(argument) ?? ''}`).join(', ');
  const document = parse(`query Every(${variables}) { ${noun.plural}(where: $where, orderBy: $orderBy, asOf: $asOf, after: $after) { nodes { ${paths.map(selection).join(' ')} } pageInfo { hasNextPage endCursor } } }`);
  return document.definitions.find((d): d is OperationDefinitionNode => d.kind === Kind.OPERATION_DEFINITION)!;
}

/** division { team { name } } */
const selection = (path: readonly string[]): string => `${path.join(' { ')}${' }'.repeat(path.length - 1)}`;
