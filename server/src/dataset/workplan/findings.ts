// What an assessment says beside its status: reasons, causes of a delay and what is done against it.
import type { Random } from '../random.js';
import type { Letter } from './statusPaths.js';

interface Judgement {
  reason?: string;
  cause?: string;
  countermeasure?: string;
}

/** cause and countermeasure of a delay */
const delays: readonly (readonly [string, string])[] = [
  ['편입토지 소유자와의 보상협의 지연', '보상협의를 조속히 마무리하고 미협의 토지는 수용재결을 신청하여 공기 만회'],
  ['지하매설물 이설에 따른 관계기관 협의 지연', '관계기관 합동회의를 정례화하고 작업조를 추가 투입하여 부진공정 만회'],
  ['설계 보완사항 발생으로 공사 발주 지연', '설계 보완을 완료하고 긴급입찰로 발주하여 연내 준공 추진'],
  ['인근 주민의 민원 제기로 착공 지연', '주민설명회를 개최하여 의견을 수렴하고 착공 일정 재조정'],
  ['자재 수급 차질로 공정 지연', '대체 자재를 확보하고 주간 단위 공정관리로 정상추진'],
];

const reasons: Partial<Record<Letter, readonly string[]>> = {
  C: ['계획한 사업을 기한 내 완료', '사업을 완료하고 결과보고 실시', '목표 대비 100% 추진 완료'],
  H: ['관계기관 협의 결과에 따라 추진 여부를 재검토하기로 함'],
  P: ['관련 사업과 연계하여 추진시기 조정', '설계변경으로 사업량과 사업기간 조정', '국·시비 지원계획 변경에 따라 연차별 추진으로 전환'],
  X: ['관계기관 협의가 이루어지지 않아 사업 추진을 취소'],
};

export function judge(random: Random, letter: Letter): Judgement {
  if (letter === 'D') {
    const [cause, countermeasure] = random.pick(delays);
    return { reason: '계획 대비 공정 부진', cause, countermeasure };
  }
  const said = reasons[letter];
  return said ? { reason: random.pick(said) } : {};
}
