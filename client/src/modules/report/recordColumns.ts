// A record in the narrow drawer: its name, what else is said of it beneath, and its figures beside it, so that a sum can be followed by eye.
import { isYear } from '@/composables/numbers';
import type { FlatRecords } from '@/graph/flattenRecords';

export interface RecordColumns {
  /** What the record is called. */
  readonly name: string;
  /** The other words, in the order they were asked for. */
  readonly about: readonly string[];
  readonly figures: readonly string[];
}

const NAMES = ['title', 'name', 'subject', 'text', 'code'];

/** Years are labels of a record, not figures to follow. */
const isFigure = (path: string, numeric: ReadonlySet<string>): boolean => numeric.has(path) && !isYear(path);

export function recordColumns({ paths, numeric }: FlatRecords): RecordColumns {
  const words = paths.filter((path) => !isFigure(path, numeric));
  const name = NAMES.find((field) => words.includes(field)) ?? words[0] ?? '';
  return { name, about: words.filter((path) => path !== name), figures: paths.filter((path) => isFigure(path, numeric)) };
}
