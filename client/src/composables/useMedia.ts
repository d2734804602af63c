// Whether a media query holds now.
import { onScopeDispose, readonly, ref, type Ref } from 'vue';

export function useMedia(query: string): Readonly<Ref<boolean>> {
  const media = window.matchMedia(query);
  const holds = ref(media.matches);
  const follow = (): void => {
    holds.value = media.matches;
  };
  media.addEventListener('change', follow);
  onScopeDispose(() => media.removeEventListener('change', follow));
  return readonly(holds);
}
