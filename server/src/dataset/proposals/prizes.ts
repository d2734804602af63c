// The prizes for ideas: how many, how much, and when they are given. Item III-research-2.

/** 상금 and 도서상품권, best first; together 3,700,000 of the 4,500,000 won. */
const prizes = [
  { rank: '최우수', winners: 1, prize: 'CASH', amount: 1_000_000 },
  { rank: '우수', winners: 2, prize: 'CASH', amount: 500_000 },
  { rank: '장려', winners: 4, prize: 'CASH', amount: 300_000 },
  { rank: '노력', winners: 10, prize: 'BOOK_VOUCHER', amount: 50_000 },
] as const;

/** The prize of each place. */
export const winners = prizes.flatMap(({ winners: n, ...prize }) => Array.from({ length: n }, () => prize));
export const prizeMoney = winners.reduce((sum, { amount }) => sum + amount, 0);

export const prizesDecidedOn = '2002-10-14';
export const awardedOn = '2002-10-25';
