// What a refusal of the server means to who reads it: its own sentence in his language, else what is known of it by its code.
import type { Failure } from '@/graph/failure';
import { useText } from '@/i18n';

export function useRefusal() {
  const { t, te, locale } = useText();
  return ({ kind, code = '', message, about }: Failure): string => {
    if (kind === 'offline' || kind === 'server') return t(`state.${kind === 'server' ? 'error' : 'offline'}.body`);
    if (kind === 'forbidden') return t('state.forbidden.body');
    const korean = about?.['messageKo'];
    if (locale.value === 'ko' && typeof korean === 'string') return korean;
    if (locale.value === 'en' && message) return message;
    if (about?.['status'] === 413) return t('files.refusal.TOO_LONG');
    return te(`files.refusal.${code}`) ? t(`files.refusal.${code}`, { seconds: String(about?.['again'] ?? 5) }) : `${t('state.refused')}: ${message ?? code}`;
  };
}
