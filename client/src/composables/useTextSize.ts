// The size of the text, in three steps, remembered in this browser. Everything is measured in rem, so all grows with it.
import { ref, watchEffect, type Ref } from 'vue';
import { remember, remembered } from './remembered';

const key = 'gujeong.textSize';
const sizes = ['plain', 'large', 'larger'] as const;
export type TextSize = (typeof sizes)[number];

const size = ref<TextSize>(sizes.find((one) => one === remembered(key)) ?? 'plain');
watchEffect(() => {
  if (size.value === 'plain') delete document.documentElement.dataset['size'];
  else document.documentElement.dataset['size'] = size.value;
  remember(key, size.value);
});

/** `larger` is the next step, and after the last the first again. */
export const useTextSize = (): { size: Ref<TextSize>; larger: () => void } => ({ size, larger: () => (size.value = sizes[(sizes.indexOf(size.value) + 1) % sizes.length] ?? 'plain') });
