// What the 252 major projects of 2002 are: kinds of a district's work and the places where each is done. One entry makes
// one project, or one a place. The document counts the projects and their seven fields but names none.
import { administration, culture, finance } from './officeProgrammes.js';
import { environment, infrastructure, urban, welfare } from './townProgrammes.js';

/**
 * How the work runs: S all year; W works that end within the year; L works of several years; E1…E4 ends in that quarter.
 */
export type Course = 'S' | 'W' | 'L' | 'E1' | 'E2' | 'E3' | 'E4';

/** division, course, title ({} stands for the place), places, the plan item or national task it is part of */
export type Programme = readonly [division: string, course: Course, title: string, places?: readonly string[], partOf?: string];

export interface Field {
  readonly code: string;
  readonly name: string;
  readonly purpose: string;
  readonly programmes: readonly Programme[];
}

export const fields: readonly Field[] = [
  { code: 'MAJOR-1', name: '일반행정·구민자치', purpose: '주민 자치역량을 높이고 신뢰받는 열린 행정을 구현하고자 함.', programmes: administration },
  { code: 'MAJOR-2', name: '재정·세무', purpose: '건전한 재정운영 기반을 다지고 공평한 과세와 세수 확충을 도모하고자 함.', programmes: finance },
  { code: 'MAJOR-3', name: '사회복지·보건', purpose: '어려운 이웃의 생활안정을 돕고 구민의 건강한 삶을 보장하고자 함.', programmes: welfare },
  { code: 'MAJOR-4', name: '지역경제·환경·청소', purpose: '지역경제를 활성화하고 쾌적한 생활환경을 조성하고자 함.', programmes: environment },
  { code: 'MAJOR-5', name: '도시·주택·공원녹지', purpose: '균형 있는 도시개발과 녹지공간 확충으로 살기 좋은 주거환경을 조성하고자 함.', programmes: urban },
  { code: 'MAJOR-6', name: '건설·치수·교통', purpose: '도로·하수·교통 기반을 갖추고 바르게 관리하여 구민 불편을 해소하고 재해와 안전사고를 예방하고자 함.', programmes: infrastructure },
  { code: 'MAJOR-7', name: '문화·체육·정보화', purpose: '구민의 문화·체육 기회를 넓히고 전자구정의 기반을 다지고자 함.', programmes: culture },
];
