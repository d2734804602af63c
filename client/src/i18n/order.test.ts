// The texts of every page and those of one part come by themselves: neither may take the other's place, whichever is first.
import { describe, expect, it } from 'vitest';
import { firstTexts, i18n, needTexts, setLocale } from '.';

describe('the texts that come', () => {
  it('given a part brought while the page begins, read, got both', async () => {
    const begun = firstTexts();
    await needTexts('views');
    await begun;
    expect([i18n.global.t('views.title'), i18n.global.t('action.close')]).toEqual(['저장한 보기', '닫기']);
  });
  it('given another language, read, got both in it', async () => {
    await setLocale('en');
    expect([i18n.global.t('views.save'), i18n.global.t('action.close')]).toEqual(['Save view', 'Close']);
  });
});
