// What an operation may read at most, computed from its plan before any SQL: a list counts min(parents × page, rows in its table).
import type { Connection } from '../database/connection.js';
import type { Model, Noun } from './model.js';
import { MAX_GROUPS } from './groupsStatement.js';
import { pageOf } from './order.js';
import type { Cell, List, Root, Variables } from './plan.js';
import { join, name, raw, sql } from './sql.js';

export type Sizes = (noun: Noun) => number;

const ROOMY = 4;

/** Parents have several times fewer rows on the average than their pages hold: hardly any is cut off. */
export const roomy = (noun: Noun, parent: Noun, page: number, size: Sizes): boolean => page * size(parent) >= ROOMY * size(noun);

export function costOf(root: Root, noun: Noun, variables: Variables, sizes: Sizes): number {
  return root.kind.kind === 'list' ? listCost(root.list(noun), 1, variables, sizes) : 1 + partsCost(root.list(noun), 1, 1, variables, sizes);
}

function listCost(list: List, parents: number, variables: Variables, sizes: Sizes): number {
  const args = list.args(variables);
  const { limit } = pageOf(args);
  const asked = list.parts.some(p => p.kind === 'nodes' || p.kind === 'edges' || p.kind === 'pageInfo');
  const rows = asked ? Math.min(parents * limit, sizes(list.noun)) : 0;
  return rows + partsCost(list, rows, parents, variables, sizes);
}

function partsCost(list: List, rows: number, parents: number, variables: Variables, sizes: Sizes): number {
  let cost = 0;
  for (const part of list.parts) {
    if (part.kind === 'totalCount') cost += parents;
    else if (part.kind === 'nodes') cost += cellsCost(part.cells, rows, variables, sizes);
    else if (part.kind === 'edges') for (const p of part.parts) cost += p.kind === 'node' ? cellsCost(p.cells, rows, variables, sizes) : 0;
    else if (part.kind === 'groups') {
      const groups = (part.args(variables).by ?? []).length ? Math.min(parents * MAX_GROUPS, sizes(list.noun)) : parents;
      cost += groups;
      for (const p of part.parts) if (p.kind === 'records') cost += listCost(p.list, groups, variables, sizes);
    }
  }
  return cost;
}

function cellsCost(cells: readonly Cell[], rows: number, variables: Variables, sizes: Sizes): number {
  return cells.reduce((cost, cell) => {
    if (cell.kind === 'one') return cost + cellsCost(cell.cells, rows, variables, sizes);
    return cell.kind === 'many' ? cost + listCost(cell.list, rows, variables, sizes) : cost;
  }, 0);
}

const REFRESH_MS = 60_000;

/** The sizes of all tables, counted in one statement and again after a minute, while the last count goes on serving. */
export function tableSizes(model: Model, connection: Connection): { ready(): Promise<void>; of: Sizes } {
  let counts = new Map<string, number>();
  let due = 0;
  const refresh = async (): Promise<void> => {
    due = Date.now() + REFRESH_MS;
    const each = model.nouns.map(n => sql`SELECT ${n.name} AS noun, COUNT(*) AS size FROM ${name(n.table)}`);
    const found = await connection.rows(join(each, raw(' UNION ALL ').text));
    counts = new Map(found.map(([noun, size]) => [String(noun), Number(size)]));
  };
  return {
    async ready() {
      if (!counts.size) await refresh();
      else if (Date.now() > due) refresh().catch(() => void (due = 0));
    },
    of: noun => counts.get(noun.name) ?? 0,
  };
}
