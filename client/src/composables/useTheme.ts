// 선명한 화면: the contrast theme, remembered in this browser.
import { ref, watchEffect, type Ref } from 'vue';
import { remember, remembered } from './remembered';

const key = 'gujeong.theme';
const contrast = ref(remembered(key) === 'contrast');

watchEffect(() => {
  if (contrast.value) document.documentElement.dataset['theme'] = 'contrast';
  else delete document.documentElement.dataset['theme'];
  remember(key, contrast.value ? 'contrast' : 'light');
});

export const useTheme = (): { contrast: Ref<boolean> } => ({ contrast });
