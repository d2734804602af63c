// Labels of what every stored row has, and of the source that such a row names.
import type { AttributeLabel, Labels } from './labels.js';

/** Attributes of every stored row. */
export const common: Readonly<Record<string, AttributeLabel>> = {
  id: { ko: '식별자', en: 'Identifier' },
  version: { ko: '변경 차수', en: 'Version' },
  origin: { ko: '출처 구분', en: 'Origin' },
  source: { ko: '원문 위치', en: 'Source' },
  history: { ko: '변경 이력', en: 'History' },
};

export const labels: Labels = {
  Source: {
    _: { ko: '원문 위치', en: 'Source', plural: 'Sources' },
    item: { ko: '보고 항목', en: 'Report item' },
    lines: { ko: '원문 줄', en: 'Lines' },
    quote: { ko: '원문 문구', en: 'Quote' },
  },
};
