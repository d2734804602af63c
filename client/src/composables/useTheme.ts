// 선명한 화면: the contrast theme, remembered in this browser.
import { ref, watchEffect, type Ref } from 'vue';
import { remember, remembered } from './remembered';

const key = 'gujeong.theme';
// Who asks the browser for more contrast begins with it.
const contrast = ref((remembered(key) ?? (window.matchMedia('(prefers-contrast: more)').matches ? 'contrast' : 'light')) === 'contrast');

watchEffect(() => {
  if (contrast.value) document.documentElement.dataset['theme'] = 'contrast';
  else delete document.documentElement.dataset['theme'];
  remember(key, contrast.value ? 'contrast' : 'light');
});

export const useTheme = (): { contrast: Ref<boolean> } => ({ contrast });
