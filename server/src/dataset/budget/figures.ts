// The figures of II-6 and II-7 that the generated lines and entries add up to, in thousand won (천원).

export type LeafFund = 'GENERAL' | 'MEDICAL_AID' | 'RESIDENT_INCOME' | 'PARKING';
export const LEAF_FUNDS: readonly LeafFund[] = ['GENERAL', 'MEDICAL_AID', 'RESIDENT_INCOME', 'PARKING'];

type ByFund = Readonly<Record<LeafFund, number>>;

/** 당초예산 2002. */
export const ORIGINAL_2002: ByFund = { GENERAL: 130_450_000, MEDICAL_AID: 15_468, RESIDENT_INCOME: 1_110_784, PARKING: 32_573_255 };
/** 간주처리 2002. */
export const DEEMED_2002: ByFund = { GENERAL: 6_954_787, MEDICAL_AID: 13_452, RESIDENT_INCOME: 0, PARKING: 1_946_300 };
/** 증(△)감 of the first supplementary budget. */
export const SUPPLEMENT_2002: ByFund = { GENERAL: 10_047_314, MEDICAL_AID: 8_676, RESIDENT_INCOME: 101_559, PARKING: -36_868 };
/** 전년도이월액; which special fund it belongs to is not printed, and is taken to be the parking lots'. */
export const CARRIED_OVER_2002: ByFund = { GENERAL: 16_227_000, MEDICAL_AID: 0, RESIDENT_INCOME: 0, PARKING: 19_000 };
/** 배정액 on 2002-06-30 by the two printed groups. */
export const ALLOTTED_2002H1 = { GENERAL: 115_830_000, SPECIAL: 15_129_000 } as const;
/** What the 2003 budget is made to; the sum is the cycle's 세입추계. Not in the document. */
export const ORIGINAL_2003: ByFund = { GENERAL: 138_200_000, MEDICAL_AID: 16_200, RESIDENT_INCOME: 1_150_000, PARKING: 33_100_000 };

/** The ledger holds won. */
export const THOUSAND = 1000;
