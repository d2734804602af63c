// 선명한 화면: the contrast theme, remembered in this browser.
import { ref, watchEffect, type Ref } from 'vue';

const key = 'gujeong.theme';
const contrast = ref(localStorage.getItem(key) === 'contrast');

watchEffect(() => {
  if (contrast.value) document.documentElement.dataset['theme'] = 'contrast';
  else delete document.documentElement.dataset['theme'];
  localStorage.setItem(key, contrast.value ? 'contrast' : 'light');
});

export const useTheme = (): { contrast: Ref<boolean> } => ({ contrast });
