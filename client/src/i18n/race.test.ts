import { describe, expect, it } from 'vitest';
import { firstTexts, i18n, needTexts } from './index';

describe('texts that come in pieces', () => {
  it('given those of a part before those of every page, shows both', async () => {
    const first = firstTexts();
    await needTexts('table');
    await first;
    expect([i18n.global.t('dataTable.download'), i18n.global.t('nav.report')]).toEqual(['내려받기', '보고서']);
  });
});
