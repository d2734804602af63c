// A report of the same kind that nobody had in mind: another district's words, order, marks and units.
import { expect, it } from 'vitest';
import { cellsOf } from './document.fixture.js';
import { readReport } from './readReport.js';

const REPORT = `2005년도 주요업무보고

2005. 3.

기획예산과

Ⅰ. 일반 현황

■ 인력 현황

구분	계	일반직				기능직		비고
		6급	7급	5급	8급	10급	9급	
현원	31	6	13	2	8	-	2	
정원	32	5	14	1	9	1	2	전산4 통신3

Ⅱ. 2004년도 주요업무 추진 성과

1. 소송 현황

(단위 : 건)

구분	종결			진행중			접수
	소계	승소(취하)	패소	소계	제1심	제2심	소계	신규	이월
합계	52	40(12)	12	30	21	9	82	50	32
행정소송	31	25(10)	6	20	14	6	51	30	21

2. 예산 집행 현황

[단위 : 천원]

회계별	배정액	배정잔액	예산현액		
			소계	예산액	이월액
일반	90 000	▲1,500	88,500	80,000	8,500
총계	90,000	△1,500	88,500	80,000	8,500

3. 우리 구 자전거 이용 활성화

- 보관소 : 34개소 자전거 1,200대

4. 의회 구정질문 처리

- 총 12의원 / 31건 (구두 : 4의원 / 9건, 서면 : 8의원 / 22건)

Ⅲ. 2005년도 주요업무 계획

전산통계 분야

1. 정보화교육

- 소요예산 : 95백만원
`;

const reading = readReport(REPORT);
const got = Object.fromEntries([...cellsOf(reading)].map(([key, c]) => [key, c.state === 'READ' ? c.value : c.state]));

it('given staffing in another order, got each grade in its place', () => {
  expect([reading.year, reading.issued]).toEqual([2005, '2005-03']);
  expect(got).toMatchObject({
    'staffing:current:general5': 2, 'staffing:current:general6': 6, 'staffing:authorized:general8': 9, 'staffing:authorized:technical10': 1, 'staffing:authorized:technical9': 2, 'staffing:current:technical10': 0, 'prose:staffing.series.computing:value': 4,
  });
});

it('given groups of columns in another order and pairs in brackets, got them apart', () => {
  expect(got).toMatchObject({ 'litigation:total:won': 40, 'litigation:total:wonByWithdrawal': 12, 'litigation:total:pendingSubtotal': 30, 'litigation:total:second': 9, 'litigation:administrative:carriedOver': 21, 'litigation:administrative:receivedSubtotal': 51 });
});

it('given another unit, spaces and other signs, got the figures in the unit of the table', () => {
  expect(got).toMatchObject({ 'budget-execution:general:allotted': 90, 'budget-execution:general:unallotted': -1.5, 'budget-execution:total:currentTotal': 88.5, 'budget-execution:general:carryover': 8.5, 'plan-budgets:computing-1:amount': 95_000 });
});

it('given an item that no report had, got its figures listed', () => {
  expect(reading.unplaced.map(u => [u.text, u.why])).toEqual([['34', 'NOT_KNOWN'], ['1,200', 'NOT_KNOWN']]);
});

it('given questions told on one line, got them', () => {
  expect(got).toMatchObject({ 'council-questions:total:questions': 31, 'council-questions:oral:members': 4, 'council-questions:written:questions': 22 });
});
