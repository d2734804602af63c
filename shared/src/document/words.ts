// The words that a document adds of its own, in its language.
import type { Block, Document, TableBlock } from './model.js';

type Language = Document['language'];

const ko = {
  head: '구 분',
  unit: (unit: string) => `(단위 : ${unit})`,
  mark: (mark: number) => `주${mark})`,
  asOf: (day: string) => `기준일 ${day}`,
  ownDates: '항목별 기준일',
  contents: '보 고 순 서',
  more: '붙임. 항목별 세부 현황',
  example: '예시',
  legend: '(예시)로 표시한 표: 보고서에는 합계만 있어 합계에 맞추어 생성한 예시 기록이 들어 있습니다.',
  greatest: (figures: string) => `가장 큰 값은 ${figures}, 그 밖의 값은 위의 표와 같음`,
  stated: (cell: string, printed: string, text: string) => `※ ${cell}: 원문에는 ‘${printed}’(으)로 적혀 있으나 기록에서 셈한 값은 ${text}임.`,
  sections: { I: 'Ⅰ. 일반현황', II: 'Ⅱ. 2002년 상반기 주요업무 추진실적', III: 'Ⅲ. 2002년 주요업무계획' },
  fieldNames: { policy: '정책기획', budget: '예산', council: '의회·법제', ict: '정보통신', computing: '전산통계', research: '구정연구기획' },
  fields: { policy: '정책기획 분야', budget: '예산 분야', council: '의회·법제 분야', ict: '정보통신 분야', computing: '전산통계 분야', research: '구정연구기획 분야' },
};

const en: typeof ko = {
  head: 'Item',
  unit: unit => `(unit: ${unit})`,
  mark: mark => `${mark})`,
  asOf: day => `As of ${day}`,
  ownDates: 'Each item at its own reference date',
  contents: 'Contents',
  more: 'Annex. Further tables by item',
  example: 'example',
  legend: 'Tables marked (example): the report states totals only; example records were generated to add up to them.',
  greatest: figures => `the greatest are ${figures}; all others stand in the table above`,
  stated: (cell, printed, text) => `※ ${cell}: the document prints ‘${printed}’, the records give ${text}.`,
  sections: { I: 'Ⅰ. General', II: 'Ⅱ. Results of the first half of 2002', III: 'Ⅲ. Work plan 2002' },
  fieldNames: { policy: 'policy', budget: 'budget', council: 'council', ict: 'ict', computing: 'computing', research: 'research' },
  fields: { policy: 'Policy planning', budget: 'Budget', council: 'Council and legislation', ict: 'Information and communication', computing: 'Computing and statistics', research: 'Research for the district' },
};

export const wordsOf = (language: Language): typeof ko => (language === 'ko' ? ko : en);

/** 2002. 9. 30. as officials write a day; 2002-09-30 in English. */
export const dayOf = (day: string, language: Language): string => (language === 'ko' ? `${day.split('-').map(Number).join('. ')}.` : day);

/** The reference date of the whole, in words. */
export const datedOf = ({ asOf, language }: Pick<Document, 'asOf' | 'language'>): string => (asOf ? wordsOf(language).asOf(dayOf(asOf, language)) : wordsOf(language).ownDates);

/** What stands above the right edge of a table: its day and its unit. */
export const aboveTable = ({ asOf, unitLine }: Pick<TableBlock, 'asOf' | 'unitLine'>, language: Language): string =>
  [asOf ? wordsOf(language).asOf(dayOf(asOf, language)) : '', unitLine].filter(Boolean).join(' ');

/** Where any table bears the mark of examples: what it means. */
export const legendOf = (blocks: readonly Block[], language: Language): string => (blocks.some(block => block.kind === 'table' && block.example) ? wordsOf(language).legend : '');

/** Its caption with the mark of examples. */
export const captionOf = ({ caption, example }: Pick<TableBlock, 'caption' | 'example'>, language: Language): string => (example ? `${caption} (${wordsOf(language).example})` : caption);
