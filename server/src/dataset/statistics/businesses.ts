// Establishments by industry at two basis dates: 39,744 at the end of 2001, 97 more than a year before.
import type { Draft } from '../draft.js';
import { apportion } from '../spread.js';

const establishments = 39744;

/** Share of the industry per mille, and its part of the 97. */
const industries: Record<string, { weight: number; change: number }> = {
  MINING: { weight: 0.1, change: 0 },
  MANUFACTURING: { weight: 172, change: -214 },
  UTILITIES: { weight: 0.3, change: 0 },
  CONSTRUCTION: { weight: 22, change: 18 },
  TRADE: { weight: 338, change: -96 },
  LODGING_FOOD: { weight: 151, change: 87 },
  TRANSPORT: { weight: 97, change: 42 },
  COMMUNICATIONS: { weight: 3, change: 6 },
  FINANCE: { weight: 17, change: 11 },
  REAL_ESTATE: { weight: 33, change: 58 },
  BUSINESS_SERVICES: { weight: 42, change: 103 },
  PUBLIC_ADMINISTRATION: { weight: 1.5, change: 0 },
  EDUCATION: { weight: 24, change: 31 },
  HEALTH_WELFARE: { weight: 19, change: 22 },
  RECREATION: { weight: 25, change: 9 },
  OTHER_SERVICES: { weight: 87, change: 20 },
};

export function generateBusinesses(draft: Draft): void {
  const now = apportion(establishments, Object.values(industries).map(industry => industry.weight));
  Object.entries(industries).forEach(([industry, { change }], i) => {
    const at = (basisOn: string, value: number) =>
      draft.add('StatisticValue', {
        key: `BIZ-ESTABLISHMENTS:${basisOn}:${industry}`, series: 'BIZ-ESTABLISHMENTS', basisOn, axis1: industry, value, origin: 'GENERATED',
      });
    at('2000-12-31', now[i]! - change);
    at('2001-12-31', now[i]!);
  });
}
