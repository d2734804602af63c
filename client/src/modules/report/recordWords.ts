// How the values of a record read: codes by their lists, days and numbers in the reader's language.
import { computed, type ComputedRef } from 'vue';
import { dayOf, formatDay } from '@/composables/dates';
import { isYear } from '@/composables/numbers';
import type { Say } from '@/graph/flattenRecords';
import { useText } from '@/i18n';
import { codeLabel } from './codeLabel';

export function useRecordWords(): ComputedRef<Say> {
  const { t, locale } = useText();
  return computed(() => (type, field, value) => {
    if (value === null || value === undefined) return '－';
    if (typeof value === 'boolean') return t(value ? 'value.yes' : 'value.no');
    if (typeof value === 'number') return isYear(field) ? String(value) : value.toLocaleString(locale.value, { maximumFractionDigits: 4 });
    const text = String(value);
    if (dayOf(text)) return formatDay(text, locale.value);
    return /^[A-Z][A-Z0-9_]*$/.test(text) ? codeLabel(type, field, text, locale.value) : text;
  });
}
