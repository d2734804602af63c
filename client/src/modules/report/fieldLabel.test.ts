import { describe, expect, it } from 'vitest';
import { fieldLabel } from './fieldLabel';
import { fieldWords } from './fieldWords';

describe('the name of a column of records', () => {
  it('is the relation where the column is its name', () => {
    expect([fieldLabel('division.name', 'ko'), fieldLabel('project.division.name', 'ko'), fieldLabel('name', 'ko')]).toEqual(['부서', '사업 부서', '이름']);
  });

  it('keeps other fields of a relation apart', () => {
    expect([fieldLabel('lawsuit.code', 'ko'), fieldLabel('lawsuit.stage', 'ko'), fieldLabel('actions.totalCount', 'ko')]).toEqual(['소송 번호', '소송 단계', '조치 수']);
  });

  it('is spelled out in English, and stays as it is where no word is known', () => {
    expect([fieldLabel('statusSince', 'en'), fieldLabel('division.name', 'en'), fieldLabel('somethingElse', 'ko')]).toEqual(['Status since', 'Division', 'somethingElse']);
  });

  it('has one word for each field', () => {
    expect(fieldWords.size).toBeGreaterThan(150);
    expect([...fieldWords].filter(([name, word]) => !name || !/[가-힣]/.test(word))).toEqual([]);
  });

  it('given a field that means something else on one type, got the word of that type', () => {
    expect([fieldLabel('current', 'ko', 'BudgetLine'), fieldLabel('current', 'ko', 'StaffingQuota'), fieldLabel('current', 'ko')]).toEqual(['예산현액', '현원', '현재']);
  });
});
