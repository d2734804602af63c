// A table as it is shown here, sent to the server, which writes it in a format.
import type { TableBlock } from '@gujeong/shared/document/model';
import type { Format } from './formats';

export const tableRequest = (format: Format, table: TableBlock): readonly [address: string, init: RequestInit] =>
  [`/documents/table.${format}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(table) }];
