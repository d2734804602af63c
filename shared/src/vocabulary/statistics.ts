// Code lists of statistics: the codes on the axes of the document's series.
import { codeList, type CodeOf } from './codeList.js';

export const Nationality = codeList('Nationality', { ko: '국적', en: 'Nationality' }, {
  NATIONAL: { ko: '내국인', en: 'Nationals' },
  FOREIGN: { ko: '외국인', en: 'Foreigners' },
});
export type Nationality = CodeOf<typeof Nationality>;

export const Sex = codeList('Sex', { ko: '성별', en: 'Sex' }, {
  MALE: { ko: '남', en: 'Male' },
  FEMALE: { ko: '여', en: 'Female' },
});
export type Sex = CodeOf<typeof Sex>;

export const AgeGroup = codeList('AgeGroup', { ko: '연령', en: 'Age group' }, {
  AGE_00_04: { ko: '0~4세', en: '0–4' },
  AGE_05_09: { ko: '5~9세', en: '5–9' },
  AGE_10_14: { ko: '10~14세', en: '10–14' },
  AGE_15_19: { ko: '15~19세', en: '15–19' },
  AGE_20_24: { ko: '20~24세', en: '20–24' },
  AGE_25_29: { ko: '25~29세', en: '25–29' },
  AGE_30_34: { ko: '30~34세', en: '30–34' },
  AGE_35_39: { ko: '35~39세', en: '35–39' },
  AGE_40_44: { ko: '40~44세', en: '40–44' },
  AGE_45_49: { ko: '45~49세', en: '45–49' },
  AGE_50_54: { ko: '50~54세', en: '50–54' },
  AGE_55_59: { ko: '55~59세', en: '55–59' },
  AGE_60_64: { ko: '60~64세', en: '60–64' },
  AGE_65_69: { ko: '65~69세', en: '65–69' },
  AGE_70_74: { ko: '70~74세', en: '70–74' },
  AGE_75_79: { ko: '75~79세', en: '75–79' },
  AGE_80_PLUS: { ko: '80세 이상', en: '80 and over' },
});
export type AgeGroup = CodeOf<typeof AgeGroup>;

/** The sections of the Korean standard industrial classification in force for the basis of 2001 (8th revision), as far as a city district has them. */
export const Industry = codeList('Industry', { ko: '산업', en: 'Industry' }, {
  MINING: { ko: '광업', en: 'Mining and quarrying' },
  MANUFACTURING: { ko: '제조업', en: 'Manufacturing' },
  UTILITIES: { ko: '전기·가스 및 수도사업', en: 'Electricity, gas and water' },
  CONSTRUCTION: { ko: '건설업', en: 'Construction' },
  TRADE: { ko: '도매 및 소매업', en: 'Wholesale and retail trade' },
  LODGING_FOOD: { ko: '숙박 및 음식점업', en: 'Hotels and restaurants' },
  TRANSPORT: { ko: '운수업', en: 'Transport' },
  COMMUNICATIONS: { ko: '통신업', en: 'Post and telecommunications' },
  FINANCE: { ko: '금융 및 보험업', en: 'Finance and insurance' },
  REAL_ESTATE: { ko: '부동산 및 임대업', en: 'Real estate and renting' },
  BUSINESS_SERVICES: { ko: '사업서비스업', en: 'Business services' },
  PUBLIC_ADMINISTRATION: { ko: '공공행정, 국방 및 사회보장행정', en: 'Public administration' },
  EDUCATION: { ko: '교육서비스업', en: 'Education' },
  HEALTH_WELFARE: { ko: '보건 및 사회복지사업', en: 'Health and social work' },
  RECREATION: { ko: '오락, 문화 및 운동관련 서비스업', en: 'Recreation, culture and sports' },
  OTHER_SERVICES: { ko: '기타 공공, 수리 및 개인서비스업', en: 'Other public, repair and personal services' },
});
export type Industry = CodeOf<typeof Industry>;

/** 조사결과의 세대 구분: one-person households beside the rest. */
export const HouseholdSize = codeList('HouseholdSize', { ko: '세대원 수', en: 'Household size' }, {
  ONE: { ko: '1인 세대', en: 'One person' },
  TWO: { ko: '2인 세대', en: 'Two persons' },
  THREE: { ko: '3인 세대', en: 'Three persons' },
  FOUR: { ko: '4인 세대', en: 'Four persons' },
  FIVE_PLUS: { ko: '5인 이상 세대', en: 'Five persons or more' },
});
export type HouseholdSize = CodeOf<typeof HouseholdSize>;
