// Both due dates of a question with the words of their derivation; the rules in force, and that there is one at any time.
import { describe, expect, it } from 'vitest';
import { book, draft } from './calendar.fixture.js';
import type { Due } from './due.rules.js';
import { lawsuitDue, questionDue, ruleFor, type QuestionFacts } from './dueBook.rules.js';

const written = (receivedOn: string, more: Partial<QuestionFacts> = {}): QuestionFacts => ({ kind: 'WRITTEN', receivedOn, askedOn: receivedOn, sessionClosesOn: receivedOn, extensions: [], ...more });
const oral = (askedOn: string, sessionClosesOn: string): QuestionFacts => ({ kind: 'ORAL', receivedOn: '2002-01-02', askedOn, sessionClosesOn, extensions: [] });
const korean = (due: Due | null): string[] => due!.steps.map(s => s.text.ko);

describe('questionDue', () => {
  it('given a written question before Chuseok 2002 and an extension, asked how, got each step of both dates', () => {
    const facts = written('2002-09-10', { extensions: [{ date: '2002-09-23', newDueOn: '2002-09-30', reason: '현장 조사 필요' }] });
    const { official, internal } = questionDue(book, facts);
    expect(korean(official)).toEqual([
      '접수: 2002. 9. 10.(화)',
      '초일 불산입: 2002. 9. 11.(수)부터 기산',
      '10일째: 2002. 9. 20.(금)',
      '2002. 9. 20.(금)은 쉬는 날(추석 연휴)이므로 다음 날로 넘겨 2002. 9. 23.(월)',
      '2002. 9. 23.(월) 연기: 2002. 9. 30.(월) (사유: 현장 조사 필요)',
      '공식 기한: 2002. 9. 30.(월)',
    ]);
    expect(official!.steps.map(s => s.basis?.split(/[:(]/)[0])).toEqual([undefined, '민법 제157조', '구의회 회의규칙', '민법 제161조', '구의회 회의규칙', '구의회 회의규칙']);
    expect(korean(internal)).toEqual([
      '공식 기한 2002. 9. 30.(월)에서 거꾸로 셈',
      '근무일에서 제외: 2002. 9. 29.(일) 일요일',
      '3근무일 전: 2002. 9. 26.(목)',
      '내부 기한: 2002. 9. 26.(목)',
    ]);
    expect(questionDue(book, facts, '2002-09-22').official!.dueOn).toBe('2002-09-23');
  });

  it('given an oral question before Chuseok 2002, asked how, got the holidays as one step', () => {
    const { official, internal } = questionDue(book, oral('2002-09-18', '2002-09-30'));
    expect(korean(official)).toEqual([
      '질문: 2002. 9. 18.(수)',
      '초일 불산입: 2002. 9. 19.(목)부터 기산',
      '근무일에서 제외: 2002. 9. 20.(금)~2002. 9. 22.(일) 추석 연휴',
      '3근무일째: 2002. 9. 24.(화)',
      '공식 기한: 2002. 9. 24.(화)',
    ]);
    expect(official!.steps.map(s => s.text.en)).toEqual([
      'The question in the chamber: 2002-09-18 (Wed)',
      'The first day does not count: counted from 2002-09-19 (Thu)',
      'Not working days: 2002-09-20 (Fri) to 2002-09-22 (Sun) 추석 연휴',
      '3 working days later: 2002-09-24 (Tue)',
      'Official due date: 2002-09-24 (Tue)',
    ]);
    expect(internal!.dueOn).toBe('2002-09-19');
  });

  it('given the World Cup holiday, asked for the internal date, got it passed over and the Saturday counted', () => {
    expect(questionDue(book, written('2002-06-21')).internal!.dueOn).toBe('2002-06-27');
  });

  it('given a session that closes first, asked, got its last day, and the internal date not before the question', () => {
    const { official, internal } = questionDue(book, oral('2002-06-27', '2002-06-28'));
    expect([official!.dueOn, internal!.dueOn]).toEqual(['2002-06-28', '2002-06-27']);
    expect(korean(official)).toContain('2002. 7. 2.(화)은 회기 마지막 날 2002. 6. 28.(금)을 넘으므로 2002. 6. 28.(금)');
    expect(korean(internal)).toContain('2002. 6. 26.(수)은 첫 근무일 2002. 6. 27.(목)보다 이르므로 2002. 6. 27.(목)');
  });

  it('given a day before any rule, asked, got none', () => {
    expect(questionDue(book, written('1990-05-01'))).toEqual({ official: null, internal: null });
  });
});

describe('lawsuitDue', () => {
  it('given service on either side of 1 July 2002, asked, got the article then in force', () => {
    const articles = ['2002-06-28', '2002-07-01'].map(day => lawsuitDue(book, 'APPEAL', day)!);
    expect(articles.map(d => [d.rule, d.dueOn])).toEqual([['APPEAL_1960', '2002-07-12'], ['APPEAL_2002', '2002-07-15']]);
  });

  it('given a Saturday of 2002 as the last day, asked how, got that it stands, and why', () => {
    const due = lawsuitDue(book, 'FINAL_APPEAL', '2002-10-05')!;
    expect([due.dueOn, due.steps.find(s => s.kind === 'STANDS')?.basis]).toEqual(['2002-10-19', '민법 제161조(2007. 12. 21. 개정 전): 기간의 말일이 공휴일이면 그다음 날로 만료']);
  });

  it('given a period that the law of the day did not know, asked, got none', () => {
    expect(lawsuitDue(book, 'APPEAL_BRIEF', '2025-02-28')).toBeNull();
    expect(lawsuitDue(book, 'APPEAL_BRIEF', '2025-03-04')!.dueOn).toBe('2025-04-14');
  });
});

describe('the rules on file', () => {
  it('given the rules of one subject, put in order, got each following the one before without gap or overlap', () => {
    const series = new Map<string, { validFrom: string; validTo: string | null }[]>();
    for (const rule of book.rules) series.set(`${rule.subject} ${rule.target}`, [...(series.get(`${rule.subject} ${rule.target}`) ?? []), rule]);
    for (const [name, rows] of series) {
      const ordered = rows.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
      expect([name, ordered.map(r => r.validTo)]).toEqual([name, [...ordered.slice(1).map(r => r.validFrom), null]]);
    }
  });

  it("given every rule, read, got its article or that it is the office's own, which alone is an example", () => {
    for (const row of draft.rows('DueRule')) {
      const own = /우리 구의/.test(String(row.basis));
      expect([row.key, own || /제\d+조|회의규칙/.test(String(row.basis)), row.origin]).toEqual([row.key, true, own ? 'GENERATED' : 'ENTERED']);
      expect(ruleFor(book, row.subject as 'APPEAL', row.target as 'OFFICIAL', String(row.validFrom))!.code).toBe(row.code);
    }
  });
});
