// SQL text with its parameters. `sql` splices Sql in and turns every other value into a placeholder.

export class Sql {
  constructor(
    readonly text: string,
    readonly params: readonly unknown[] = [],
  ) {}
}

/** Trusted text. Only names that this program wrote may come here, never a caller's value. */
export const raw = (text: string): Sql => new Sql(text);

/** A quoted table or column name; both databases read backticks. */
export const name = (text: string): Sql => raw(`\`${text}\``);

export function sql(parts: TemplateStringsArray, ...values: unknown[]): Sql {
  let text = parts[0] ?? '';
  const params: unknown[] = [];
  values.forEach((value, i) => {
    if (value instanceof Sql) {
      text += value.text;
      params.push(...value.params);
    } else {
      text += '?';
      params.push(value);
    }
    text += parts[i + 1];
  });
  return new Sql(text, params);
}

export function join(list: readonly Sql[], by: string): Sql {
  return new Sql(list.map(s => s.text).join(by), list.flatMap(s => s.params));
}

export const all = (list: readonly Sql[]): Sql => (list.length ? join(list, ' AND ') : raw('TRUE'));
export const any = (list: readonly Sql[]): Sql => (list.length ? sql`(${join(list, ' OR ')})` : raw('FALSE'));
export const list = (values: readonly unknown[]): Sql =>
  values.length ? new Sql(`(${values.map(() => '?').join(', ')})`, values) : raw('(NULL)');
export const when = (condition: boolean, then: () => Sql): Sql => (condition ? then() : raw(''));
