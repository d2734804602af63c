// The label of a code in a record. The list is known by the field (Project.status is a ProjectStatus), else by being
// the only one that has the code.
import { codeLists } from '@gujeong/shared/vocabulary/codeList';
import '@gujeong/shared/vocabulary/assets';
import '@gujeong/shared/vocabulary/budget';
import '@gujeong/shared/vocabulary/common';
import '@gujeong/shared/vocabulary/council';
import '@gujeong/shared/vocabulary/informatization';
import '@gujeong/shared/vocabulary/legal';
import '@gujeong/shared/vocabulary/organization';
import '@gujeong/shared/vocabulary/proposals';
import '@gujeong/shared/vocabulary/reconcile';
import '@gujeong/shared/vocabulary/reports';
import '@gujeong/shared/vocabulary/statistics';
import '@gujeong/shared/vocabulary/training';
import '@gujeong/shared/vocabulary/workplan';

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

export function codeLabel(type: string, field: string, code: string, locale: string): string {
  const lists = codeLists();
  const label = lists.get(`${type}${capital(field)}`)?.values[code] ?? lists.get(capital(field))?.values[code];
  if (label) return locale === 'en' ? label.en : label.ko;
  const found = [...lists.values()].flatMap((list) => list.values[code] ?? []);
  const [only, ...others] = new Set(found.map((one) => (locale === 'en' ? one.en : one.ko)));
  return only !== undefined && others.length === 0 ? only : code;
}
