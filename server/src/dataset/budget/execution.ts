// 원인행위와 지출 of 2002: each line's allotted money is committed and paid in the rhythm of its 목.
import { addDays, Random } from '../random.js';
import { awardedOn, prizeMoney, prizesDecidedOn } from '../proposals/prizes.js';
import { workdayFrom } from '../workdays.js';
import { THOUSAND } from './figures.js';
import type { Account } from './account.js';
import type { Nature } from './classification.js';
import type { Ledger } from './ledger.js';

/** An event of a line: by its day this part (percent) of what is allotted is committed, or of what is committed is paid. */
interface Event {
  day: string;
  kind: 'COMMITMENT' | 'EXPENDITURE';
  percent: number;
  description: string;
}

const PRIZE_LINE = 'BL-III-research-2';
const YEAR_END = '2002-12-31';
/** 출납폐쇄: the year's payments end two months after the year. */
const BOOKS_CLOSE = '2003-02-28';

export function executeAll(ledger: Ledger, accounts: readonly Account[], carriesForward: (account: Account) => boolean): void {
  const random = new Random('budget:execution');
  for (const account of accounts) {
    const usual = fromStart(RHYTHMS[account.line.nature](random, account), account.line.startsOn);
    const events = (account.line.key === PRIZE_LINE ? prizeGiving(account) : usual).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
    const payUntil = carriesForward(account) ? YEAR_END : BOOKS_CLOSE;
    for (const event of events) if (event.day <= (event.kind === 'COMMITMENT' ? YEAR_END : payUntil)) execute(ledger, account, event);
  }
}

/** What would come before the project begins comes a week or more after it, in the same order. */
function fromStart(events: Event[], startsOn: string | undefined): Event[] {
  if (!startsOn) return events;
  return events.map((event, i) => (event.day < startsOn ? { ...event, day: workdayFrom(addDays(startsOn, 7 * (i + 1))) } : event));
}

function execute(ledger: Ledger, account: Account, { day, kind, percent, description }: Event): void {
  const commits = kind === 'COMMITMENT';
  const reached = Math.floor(((commits ? account.allotted(day) : account.committed) * percent) / 100);
  const amount = reached - (commits ? account.committed : account.spent);
  if (amount <= 0) return;
  const entry = ledger.enter({ line: account.line.key, fiscalYear: 2002, kind, date: day, amount, description });
  if (commits) account.committed = reached;
  else {
    account.spent = reached;
    account.payments.push(entry);
  }
}

/** Prize money for ideas is bound when the prizes are decided, and paid on the day they are given. */
function prizeGiving(account: Account): Event[] {
  const percent = (day: string): number => (prizeMoney / THOUSAND / account.allotted(day)) * 100;
  return [
    { day: prizesDecidedOn, kind: 'COMMITMENT', percent: percent(prizesDecidedOn), description: '우수작 상금 및 도서상품권 지급 결정' },
    { day: awardedOn, kind: 'EXPENDITURE', percent: 100, description: '우수작 상금 및 도서상품권 지급' },
  ];
}

const commit = (day: string, percent: number, description: string): Event => ({ day: workdayFrom(day), kind: 'COMMITMENT', percent, description });
const pay = (day: string, percent: number, description: string): Event => ({ day: workdayFrom(day), kind: 'EXPENDITURE', percent, description });

/** What a contract and its end are called where nothing is built. */
const CONTRACTS: Readonly<Record<string, readonly [signed: string, changed: string, done: string]>> = {
  연구개발비: ['용역계약 체결', '용역 변경계약 체결', '용역 준공금 지급'],
  자산취득비: ['구매계약 체결', '추가 구매계약 체결', '구매 잔금 지급'],
};

/** Large grants go out every month, small ones every quarter. */
const MONTHLY_FROM = 900_000;

const RHYTHMS: Record<Nature, (random: Random, account: Account) => Event[]> = {
  PAY: (random, account) => {
    const year = account.allotted(YEAR_END);
    const last = random.int(970, 995);
    return months().flatMap((month, i) => {
      const day = workdayFrom(`2002-${month}-20`);
      const allotted = account.allotted(day);
      const percent = allotted ? Math.min(100, ((year * (i + 1) * last) / 12_000 / allotted) * 100) : 0;
      return [commit(day, percent, `${i + 1}월분 ${account.line.title}`), pay(day, 100, `${i + 1}월분 ${account.line.title} 지급`)];
    });
  },
  RUNNING: random =>
    [['02', 28], ['04', 46], ['07', 66], ['09', 82], ['11', 95]].flatMap(([month, percent]) => {
      const day = random.day(`2002-${month}-04`, `2002-${month}-24`);
      const text = random.pick(['일상경비 교부', '물품 구매계약', '수의계약 체결', '용역 단가계약']);
      return [commit(day, Number(percent) + random.int(-6, 4), text), pay(addDays(day, random.int(7, 26)), month === '11' ? 100 : random.int(82, 100), text === '일상경비 교부' ? '일상경비 지출' : '대금 지급')];
    }),
  BENEFIT: (random, account) => {
    const every = account.line.original >= MONTHLY_FROM ? months() : ['02', '05', '08', '11'];
    return every.flatMap((month, i) => {
      const day = `2002-${month}-${random.int(10, 17)}`;
      const text = every.length === 12 ? `${i + 1}월분 지급 결정` : `${i + 1}/4분기 교부 결정`;
      return [commit(day, Math.min(98, Math.ceil((112 * (i + 1)) / every.length)), text), pay(addDays(day, random.int(2, 6)), 100, text.replace(' 결정', ''))];
    });
  },
  WORKS: (random, { line }) => {
    const [signed, changed, done] = CONTRACTS[line.item] ?? ['도급계약 체결', '변경계약 체결', '준공금 지급'];
    const contract = random.day('2002-03-05', '2002-05-20');
    const change = random.day('2002-08-12', '2002-11-08');
    return [
      commit(contract, random.int(58, 88), signed),
      pay(addDays(contract, random.int(14, 30)), random.int(22, 38), '선금 지급'),
      pay(random.day('2002-07-22', '2002-09-13'), random.int(48, 66), '기성금 지급'),
      commit(change, random.int(93, 99), changed),
      pay(random.day('2002-11-18', '2002-12-23'), random.int(74, 92), '기성금 지급'),
      pay(random.day('2003-01-13', '2003-02-21'), 100, done),
    ];
  },
  RESERVE: () => [],
};

const months = (): string[] => Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));
