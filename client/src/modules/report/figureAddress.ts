// Which figure is open, as the address has it: view.row.column, or view~table.row.column in a further table of a view.
export interface FigureAddress {
  readonly view: string;
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

export function parseFigure(text: string | null): FigureAddress | null {
  const parts = text?.split('.') ?? [];
  const [place = '', column = ''] = [parts[0], parts.at(-1)];
  const row = parts.slice(1, -1).join('.');
  const [view = '', table = view] = place.split('~');
  return view && table && row && column ? { view, table, row, column } : null;
}

export const formatFigure = ({ view, table, row, column }: FigureAddress): string =>
  `${view}${table === view ? '' : `~${table}`}.${row}.${column}`;
