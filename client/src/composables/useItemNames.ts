// The short name of a report item: II-6, III-정보통신-3; in English the code itself.
import { useI18n } from 'vue-i18n';

export function useItemNames(): (code: string) => string {
  const { t, te, locale } = useI18n();
  return (code) => {
    const [, field, number] = /^III-([a-z]+)-(\d+)$/.exec(code) ?? [];
    return field && locale.value === 'ko' && te(`field.${field}`) ? `III-${t(`field.${field}`)}-${number}` : code;
  };
}
