// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { firstTexts, i18n, needTexts } from '.';

// The texts of every page are the larger ones: those of a part may be there before them.
vi.mock('./ko.json', async (original) => {
  await new Promise((late) => setTimeout(late, 100));
  return original();
});

it('given the texts of a part before those of every page, asked for both, got both', async () => {
  await Promise.all([firstTexts(), needTexts('today')]);
  expect([i18n.global.t('today.counts'), i18n.global.t('nav.today')]).toEqual(['오늘 할 일의 건수', '오늘']);
});
