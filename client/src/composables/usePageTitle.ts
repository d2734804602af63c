// The title of the window: the page's own, then the name of the site.
import { useI18n } from 'vue-i18n';

export function usePageTitle(): { setTitle: (page: string) => void } {
  const { t } = useI18n();
  return {
    setTitle: (page) => {
      document.title = page ? `${page} | ${t('shell.name')}` : t('shell.name');
    },
  };
}
