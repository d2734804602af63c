// What the fields of records are called in Korean; a field that means something else on one type is named with it. English names are the fields' own, spelled out.
const words = `
aEnd 시작 시설; acknowledgedOn 확인일; acquiredOn 도입일; action 정비 구분; actions 조치; actual 실적; address 주소; adjusted 조정액; adoptedOn 반영일; after 변경 뒤; allotted 배정액; amount 금액(원);
answeredOn 회신일; asOf 기준일; askedOn 질의일; asset 장비; attendees 수강인원; audience 대상; authorized 정원; awards 시상; axis1 구분 1; axis2 구분 2; axis3 구분 3; bEnd 끝 시설; bandwidth 대역폭;
baseOn 기준일; basisOn 기준일; before 변경 앞; bothWays 양방향; budget 예산액; capacity 정원; carriedOver 이월액; carrier 통신사업자; cause 원인; change 증감; closedOn 종결일; code 번호; committees 위원회;
condition 조건; constituency 선거구; content 내용; copies 부수; counsel 변호사; countermeasure 대책; course 과정; BudgetLine.current 예산현액; StaffingQuota.current 현원; current 현재; date 일자; decidedOn 결정일; decision 심사; deemed 간주처리; description 적요;
directive 지시사항; division 부서; domain 업무분야; done 실적; donor 기증기관; draftedOn 작성일; dueOn 기한; dueText 기한; enactedOn 제정일; endsOn 끝; facility 시설; field 분야; filedOn 접수일; final 확정액;
finding 지적사항; fiscalYear 회계연도; fixedOn 확정일; fromSystem 보내는 시스템; functionArea 기능분야; fund 회계; fundingShares 재원; fundingSource 재원; goal 목표; grade 직급; half 반기; heldOn 개최일; holder 대상자;
holderName 맡은 사람; idea 창안; ideas 창안; important 중요; indicator 지표; intendedProjects 예정사업 수; isNew 신규; issuedOn 일자; itemCount 항목 수; kind 구분; lawsuit 소송; lead 주관부서; line 예산과목; link 회선;
linkedBudget 편성액; liveOn 운영 시작; measures 주요 대책; member 의원; members 인원; method 방법; metric 지표; mode 근무; name 이름; note 비고; noticeFrom 입법예고; number 번호; objective 목표; occasion 계기; online 온라인;
openedOn 개통일; order 순서; original 당초예산; outcome 결과; paidOn 지급일; papers 질문서; parent 상위 부서; periodFrom 시작; periodText 추진기간; periodTo 끝; persons 인원; phase 단계; plan 종합대책; planned 계획;
plannedDays 계획 일수; plannedNights 계획 박수; pledge 공약; pledges 공약; post 직위; precision 날짜 정밀도; prize 상; project 사업; projects 사업; promulgatedOn 공포일; promulgationNumber 공포번호; proposedAmount 제안액;
proposedOn 입안일; proposer 제안자; publishedOn 발간일; quantity 수량; quarter 분기; question 질의; questions 질문; raisedOn 지적일; rank 등급; rate 비율; rationale 근거; reason 사유; receipt 접수 구분; receivedOn 접수일;
recipients 배부처; record 기록; registeredOn 등록일; regulationKind 종류; replaces 교체 대상; reportedOn 보고일; requested 요구액; required 대상 여부; requiredBudget 소요예산(원); result 결과; retiredOn 폐기일; rollouts 운영 부서;
savedAmount 절감액; score 점수; section 편; sector 부문; series 계열; session 회기; sessions 횟수; share 비율; since 시작; site 방문기관; siteKind 기관 구분; source 재원; specification 규격; spent 지출액; stage 단계; startsOn 시작;
state 상태; status 상태; statusSince 상태 시작; subject 제목; submittedOn 제출일; system 시스템; target 대상; targetAmount 목표액; targetCount 대상 수; team 팀; term 대수; text 본문; texts 조문; title 제목; toSystem 받는 시스템;
totalCost 총사업비; track 직군; unallotted 배정잔액; unit 단위; validFrom 설치일; value 값; variance 과부족; venue 장소; visit 출장; visits 출장; weight 가중치; year 연도`;

export const fieldWords: ReadonlyMap<string, string> = new Map(
  words.split(';').map((entry): [string, string] => {
    const [, name = '', word = ''] = /^\s*([\w.]+) (.+?)\s*$/s.exec(entry) ?? [];
    return [name, word];
  }),
);
