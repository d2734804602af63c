// How much of a pool is in use. mysql2 tells it nowhere but in its own lists, which its types leave out.

export interface PoolUse {
  open: number;
  free: number;
  /** Statements that wait for a connection. */
  waiting: number;
}

interface Lists {
  _allConnections?: { length: number };
  _freeConnections?: { length: number };
  _connectionQueue?: { length: number };
}

/** Zeros should a later version keep them elsewhere. */
export const poolUse = (pool: object): PoolUse => {
  const { _allConnections: all, _freeConnections: free, _connectionQueue: queue } = pool as Lists;
  return { open: all?.length ?? 0, free: free?.length ?? 0, waiting: queue?.length ?? 0 };
};
