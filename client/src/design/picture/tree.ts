// Rows that name the row above them, as a tree.
import type { RouteLocationRaw } from 'vue-router';

export interface TreeRow {
  readonly id: string;
  readonly parent: string | null;
  readonly label: string;
  readonly detail: string;
  readonly to: RouteLocationRaw;
  /** What it stands with where nothing is above it. */
  readonly group: string;
}
export interface TreeNode extends TreeRow {
  readonly children: readonly TreeNode[];
}

/** Roots are those whose parent is not among the rows; who would be above himself is a root too. */
export function treeOf(rows: readonly TreeRow[]): readonly TreeNode[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const rooted = (row: TreeRow): boolean => {
    const seen = new Set<string>();
    for (let at: TreeRow | undefined = row; at; at = at.parent === null ? undefined : byId.get(at.parent)) {
      if (seen.has(at.id)) return false;
      seen.add(at.id);
    }
    return true;
  };
  const childrenOf = (id: string): readonly TreeNode[] => rows.filter((row) => row.parent === id && rooted(row)).map((row) => ({ ...row, children: childrenOf(row.id) }));
  return rows.filter((row) => row.parent === null || !byId.has(row.parent) || !rooted(row)).map((row) => ({ ...row, children: rooted(row) ? childrenOf(row.id) : [] }));
}
