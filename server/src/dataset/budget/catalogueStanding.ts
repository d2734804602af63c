// Running costs that every division and every dong office has, in thousand won.

/** 목 or a named part of it, its 목, lowest and highest amount. */
export type Standing = readonly [name: string, item: string, low: number, high: number];

export const DIVISION_STANDING: readonly Standing[] = [
  ['일반수용비', '일반운영비', 38_000, 92_000],
  ['공공요금 및 제세', '일반운영비', 9_000, 34_000],
  ['국내여비', '여비', 16_000, 41_000],
  ['기관운영 및 시책추진 업무추진비', '업무추진비', 5_400, 14_000],
  ['부서 직책급 업무추진비 및 급량비', '직무수행경비', 14_000, 36_000],
  ['사무용 집기 및 장비 구입', '자산취득비', 4_500, 18_000],
];

export const DONG_STANDING: readonly Standing[] = [
  ['일반수용비', '일반운영비', 34_000, 58_000],
  ['공공요금 및 제세', '일반운영비', 26_000, 45_000],
  ['국내여비', '여비', 9_000, 15_000],
  ['시책추진 업무추진비', '업무추진비', 4_800, 7_200],
  ['통·반장 활동보상금', '일반보상금', 96_000, 168_000],
  ['주민자치센터 운영', '민간이전', 16_000, 34_000],
  ['동청사 유지보수', '시설비및부대비', 9_000, 36_000],
  ['사무용 집기 구입', '자산취득비', 3_600, 9_500],
];
