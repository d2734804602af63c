// The text of a regulation: articles by the form of its matter, with the values an amendment changes.
import { printed } from '../told.js';
import type { Form } from './ordinances.js';

/** What differs between two versions of one text. */
export interface Values {
  readonly members: number;
  readonly days: number;
  readonly percent: number;
  readonly years: number;
}

export interface Revision {
  readonly on: string;
  readonly values: Values;
}

type Article = readonly [title: string, body: string];

const COMMITTEE: readonly Article[] = [
  ['구성', '①위원회는 위원장 1인을 포함한 {members}인 이내의 위원으로 구성한다.\n②위원은 관계 공무원과 학식과 경험이 풍부한 자 중에서 구청장이 임명 또는 위촉한다.'],
  ['임기', '위촉위원의 임기는 {years}년으로 하되, 연임할 수 있다.'],
  ['회의', '위원장은 회의를 소집하고자 하는 때에는 회의개최 {days}일전까지 위원에게 통지하여야 한다.'],
];

const ARTICLES: Readonly<Record<Form, readonly Article[]>> = {
  FUND: [
    ['기금의 설치', '서울특별시영등포구청장(이하 "구청장"이라 한다)은 제1조의 목적을 달성하기 위하여 기금을 설치한다.'],
    ['기금의 조성', '기금은 다음 각호의 재원으로 조성한다.\n1. 구의 출연금\n2. 기금의 운용으로 생기는 수익금\n3. 기타 수입금'],
    ['융자의 조건', '융자금은 {years}년 거치 {years}년 균등분할상환으로 하고, 그 이율은 연 {percent}퍼센트로 한다.'],
    ['운용심의위원회', '기금의 운용에 관한 사항을 심의하기 위하여 위원장 1인을 포함한 {members}인 이내의 위원으로 심의위원회를 둔다.'],
    ['결산', '구청장은 회계연도 종료후 80일이내에 기금결산보고서를 구의회에 제출하여야 한다.'],
  ],
  COMMITTEE: [['설치', '서울특별시영등포구청장(이하 "구청장"이라 한다)의 자문에 응하고 주요사항을 심의하기 위하여 위원회를 둔다.'], ...COMMITTEE, ['수당', '위원에게는 예산의 범위안에서 수당과 여비를 지급할 수 있다.']],
  FACILITY: [
    ['위치 및 기능', '시설의 명칭과 위치는 별표와 같으며, 구민의 이용에 제공한다.'],
    ['사용허가', '시설을 사용하고자 하는 자는 사용일 {days}일전까지 서울특별시영등포구청장(이하 "구청장"이라 한다)의 허가를 받아야 한다.'],
    ['사용료의 감면', '구청장은 공익을 목적으로 사용하는 경우 사용료의 {percent}퍼센트의 범위안에서 감면할 수 있다.'],
    ['위탁운영', '①구청장은 필요하다고 인정하는 때에는 시설의 운영을 위탁할 수 있다.\n②위탁기간은 {years}년이내로 한다.'],
  ],
  FEE: [
    ['정의', '이 법규에서 사용하는 용어의 정의는 관계법령이 정하는 바에 의한다.'],
    ['부과·징수', '①서울특별시영등포구청장(이하 "구청장"이라 한다)은 신청 또는 부과사유가 발생한 때에 이를 징수한다.\n②납부기한은 고지일부터 {days}일이내로 한다.'],
    ['가산금', '납부기한까지 납부하지 아니한 때에는 100분의 {percent}에 상당하는 가산금을 징수한다.'],
    ['감면', '국가유공자와 국민기초생활보장법에 의한 수급자에 대하여는 이를 면제한다.'],
    ['이의신청', '부과에 이의가 있는 자는 통지를 받은 날부터 60일이내에 이의를 신청할 수 있다.'],
  ],
  SUPPORT: [
    ['지원대상', '지원대상은 서울특별시영등포구에 {years}년이상 주소 또는 사무소를 둔 자로 한다.'],
    ['지원신청', '지원을 받고자 하는 자는 사업개시 {days}일전까지 서울특별시영등포구청장(이하 "구청장"이라 한다)에게 신청하여야 한다.'],
    ['지원범위', '지원금은 예산의 범위안에서 소요경비의 {percent}퍼센트를 초과할 수 없다.'],
    ['정산 및 환수', '구청장은 지원금을 목적외에 사용한 때에는 이를 환수하여야 한다.'],
  ],
  STAFF: [
    ['적용범위', '다른 법령에 특별한 규정이 있는 경우를 제외하고는 이 법규가 정하는 바에 의한다.'],
    ['정수 및 배치', '정수는 별표와 같으며, 서울특별시영등포구청장(이하 "구청장"이라 한다)이 배치한다.'],
    ['심의', '주요사항을 심의하기 위하여 {members}인 이내의 위원으로 심의회를 둘 수 있다.'],
    ['처리기간', '신청사항은 접수한 날부터 {days}일이내에 처리하여야 한다.'],
  ],
  DUTY: [
    ['책무', '서울특별시영등포구청장(이하 "구청장"이라 한다)은 제1조의 목적을 달성하기 위하여 필요한 시책을 수립·시행하여야 한다.'],
    ['계획의 수립', '구청장은 {years}년마다 기본계획을 수립하고 매년 시행계획을 수립하여야 한다.'],
    ['공고 및 의견청취', '구청장은 주요사항을 정하고자 하는 때에는 {days}일이상 공고하여 구민의 의견을 들어야 한다.'],
    ['점검', '구청장은 시행상황을 연 1회이상 점검하고 그 결과를 다음 계획에 반영하여야 한다.'],
  ],
};

interface Written {
  readonly title: string;
  /** 조례, 규칙, 규정, 지침: how the text speaks of itself. */
  readonly itself: string;
  readonly subject: string;
  readonly law: string;
  readonly form: Form;
}

/** The text as it stood after its revisions; the articles a revision changed say so. */
export function textOf({ title, itself, subject, law, form }: Written, revisions: readonly Revision[]): string {
  const articles: Article[] = [
    ['목적', `이 ${itself}${itself === '조례' ? '는' : '은'} ${law}의 규정에 의하여 ${subject}에 관하여 필요한 사항을 규정함을 목적으로 한다.`],
    ...ARTICLES[form],
    ['준용', `이 ${itself}에 규정되지 아니한 사항은 관계법령을 준용한다.`],
  ];
  const lines = articles.map(([heading, body], i) => `제${i + 1}조(${heading}) ${filled(body, revisions.at(-1)!.values)}${marks(body, revisions)}`);
  // Ordinances and rules are promulgated (공포); directives and established rules are issued (발령).
  const begins = itself === '조례' || itself === '규칙' ? '공포' : '발령';
  const addenda = revisions.map(({ on }) => `부칙 <${printed(on)}>\n이 ${itself}${itself === '조례' ? '는' : '은'} ${begins}한 날부터 시행한다.`);
  return [title, ...lines, ...addenda].join('\n\n');
}

const filled = (body: string, values: Values): string => body.replace(/\{(\w+)\}/g, (_, name: keyof Values) => String(values[name]));

/** `<개정 2002. 5. 10.>` for every later revision that changed a value of the article. */
function marks(body: string, revisions: readonly Revision[]): string {
  const changed = revisions.slice(1).filter(({ values }, i) => filled(body, values) !== filled(body, revisions[i]!.values));
  return changed.length ? ` <개정 ${changed.map(({ on }) => printed(on)).join(' ')}>` : '';
}
