// 재원 비율 of a line, named as the catalogue names them.
export const SHARES = {
  OWN: [{ source: 'OWN', share: 1 }],
  CITY: [{ source: 'CITY', share: 1 }],
  NATIONAL: [{ source: 'NATIONAL', share: 1 }],
  HALF_CITY: [{ source: 'CITY', share: 0.5 }, { source: 'OWN', share: 0.5 }],
  WELFARE: [{ source: 'NATIONAL', share: 0.5 }, { source: 'CITY', share: 0.25 }, { source: 'OWN', share: 0.25 }],
} as const;

export type ShareName = keyof typeof SHARES;
