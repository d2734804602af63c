// What a table of records is given: its columns, and its lines in the order they stand.
export interface DataColumn {
  readonly id: string;
  readonly label: string;
  readonly numeric?: boolean;
  readonly sortable?: boolean;
  readonly sorted?: 'ascending' | 'descending' | undefined;
}

/** A value beside the name of a group; `why` tells why it is none. */
export interface DataValue {
  readonly text: string;
  readonly why?: string;
}

/** A record, the head of a group with its subtotals, the step to further records, or the total of all. */
export type DataLine =
  | { readonly kind: 'record'; readonly id: string; readonly record: Readonly<Record<string, unknown>> }
  | { readonly kind: 'group'; readonly id: string; readonly label: string; readonly detail: string; readonly values: Readonly<Record<string, DataValue>>; readonly open: boolean }
  | { readonly kind: 'more'; readonly id: string; readonly label: string; readonly busy: boolean }
  | { readonly kind: 'total'; readonly id: string; readonly label: string; readonly detail: string; readonly values: Readonly<Record<string, DataValue>> };
