// Where the money of each fund comes from.
import type { LeafFund } from './figures.js';

/** Fund, division that collects, 관-항, name, weight inside the fund, and which grants of a deemed budget come in here. */
export type Revenue = readonly [fund: LeafFund, division: string, classification: string, name: string, weight: number, grants?: 'NATIONAL' | 'CITY'];

export const REVENUE: readonly Revenue[] = [
  ['GENERAL', 'TAX1', '지방세수입-보통세-재산세', '재산세', 13_200],
  ['GENERAL', 'TAX1', '지방세수입-보통세-종합토지세', '종합토지세', 26_400],
  ['GENERAL', 'TAX2', '지방세수입-보통세-면허세', '면허세', 2_900],
  ['GENERAL', 'TAX2', '지방세수입-목적세-사업소세', '사업소세', 11_800],
  ['GENERAL', 'ACCOUNTING', '세외수입-경상적세외수입-재산임대수입', '재산임대수입', 900],
  ['GENERAL', 'ROADS', '세외수입-경상적세외수입-사용료수입', '도로사용료', 6_200],
  ['GENERAL', 'CLEANING', '세외수입-경상적세외수입-수수료수입', '쓰레기처리봉투 판매수입', 7_600],
  ['GENERAL', 'TAX2', '세외수입-경상적세외수입-징수교부금수입', '시세 징수교부금', 12_400],
  ['GENERAL', 'ACCOUNTING', '세외수입-경상적세외수입-이자수입', '공공예금 이자수입', 2_300],
  ['GENERAL', 'PLANNING', '세외수입-임시적세외수입-순세계잉여금', '순세계잉여금', 15_600],
  ['GENERAL', 'PLANNING', '조정교부금-조정교부금-조정교부금', '조정교부금', 8_300],
  ['GENERAL', 'PLANNING', '보조금-국고보조금-국고보조금', '국고보조금', 10_900, 'NATIONAL'],
  ['GENERAL', 'PLANNING', '보조금-시도비보조금-시도비보조금', '시비보조금', 11_950, 'CITY'],
  ['MEDICAL_AID', 'SOCIAL', '보조금-시도비보조금-시도비보조금', '의료보호 시비보조금', 12, 'CITY'],
  ['MEDICAL_AID', 'SOCIAL', '세외수입-임시적세외수입-융자금회수수입', '의료보호 대불금 회수수입', 3],
  ['RESIDENT_INCOME', 'SOCIAL', '세외수입-임시적세외수입-융자금회수수입', '주민소득 융자금 회수수입', 820],
  ['RESIDENT_INCOME', 'SOCIAL', '세외수입-경상적세외수입-이자수입', '주민소득 융자금 이자수입', 90],
  ['RESIDENT_INCOME', 'SOCIAL', '세외수입-임시적세외수입-순세계잉여금', '주민소득 순세계잉여금', 200],
  ['PARKING', 'TRAFFIC-ADMIN', '세외수입-경상적세외수입-사용료수입', '공영주차장 사용료', 8_400],
  ['PARKING', 'TRAFFIC-CONTROL', '세외수입-임시적세외수입-과태료수입', '주·정차위반 과태료', 9_700],
  ['PARKING', 'TRAFFIC-ADMIN', '세외수입-임시적세외수입-순세계잉여금', '주차장 순세계잉여금', 13_600],
  ['PARKING', 'TRAFFIC-ADMIN', '보조금-시도비보조금-시도비보조금', '주차장 시비보조금', 870, 'CITY'],
];
