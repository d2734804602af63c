// The label of a code in a record. The list is known by the field (Project.status is a ProjectStatus), else by being
// the only one that has the code.
import { codeLists } from '@/parts/codeLists';

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

export function codeLabel(type: string, field: string, code: string, locale: string): string {
  const lists = codeLists();
  const label = lists.get(`${type}${capital(field)}`)?.values[code] ?? lists.get(capital(field))?.values[code];
  if (label) return locale === 'en' ? label.en : label.ko;
  const found = [...lists.values()].flatMap((list) => list.values[code] ?? []);
  const [only, ...others] = new Set(found.map((one) => (locale === 'en' ? one.en : one.ko)));
  return only !== undefined && others.length === 0 ? only : code;
}
