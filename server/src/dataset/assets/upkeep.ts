// What happens to equipment over the year: repairs, store, moves, and 재물조사 with its corrections.
import type { Draft, DraftRow } from '../draft.js';
import { addDays, Random } from '../random.js';
import { workdayFrom, workdayWithin } from '../workdays.js';

const FAULTS = ['하드디스크 불량', '메인보드 불량', '전원공급장치 불량', '모니터 화면 떨림', '메모리 인식 불량', '랜카드 불량'];

export function generateUpkeep(draft: Draft): void {
  const random = new Random('assets:upkeep');
  const kept = (kind: string) => draft.rows('Asset').filter(a => a.kind === kind && !a.retiredOn && !a.batch && String(a.acquiredOn) < '2002-01-01');
  let serial = 0;
  const change = (asset: DraftRow, date: string, kind: string, attribute: string, text: string, more: Record<string, unknown> = {}) =>
    draft.add('AssetChange', {
      key: `AC-UPKEEP-${String(++serial).padStart(3, '0')}`, asset: asset.key, quantity: 1, date, precision: 'DAY', kind, attribute, text, origin: 'GENERATED', ...more,
    });
  const away = (asset: DraftRow, kind: string, attribute: string, from: string, back: string | null, why: string) => {
    change(asset, from, kind, attribute, why, { before: 0, after: 1 });
    if (back) change(asset, back, kind, attribute, attribute === 'repair' ? '수리 완료, 사용 부서 반환' : '재배치하여 다시 사용', { before: 1, after: 0 });
  };

  const pcs = random.shuffle(kept('PC'));
  for (const pc of pcs.splice(0, 21)) {
    const from = workdayWithin(random, '2002-01-07', '2002-08-17');
    away(pc, 'REPAIRED', 'repair', from, workdayFrom(addDays(from, random.int(3, 12))), random.pick(FAULTS));
  }
  for (const pc of pcs.splice(0, 3)) away(pc, 'REPAIRED', 'repair', workdayWithin(random, '2002-08-26', '2002-08-31'), workdayWithin(random, '2002-09-09', '2002-09-14'), random.pick(FAULTS));
  for (const pc of pcs.splice(0, 6)) {
    const from = workdayWithin(random, '2002-09-02', '2002-12-10');
    away(pc, 'REPAIRED', 'repair', from, workdayFrom(addDays(from, random.int(3, 12))), random.pick(FAULTS));
  }
  for (const pc of pcs.splice(0, 4)) away(pc, 'RELOCATED', 'store', workdayWithin(random, '2002-03-04', '2002-08-24'), null, '인사이동에 따른 회수, 전산창고 보관');
  for (const pc of pcs.splice(0, 2)) away(pc, 'RELOCATED', 'store', workdayWithin(random, '2002-02-04', '2002-02-23'), workdayWithin(random, '2002-10-07', '2002-10-26'), '인사이동에 따른 회수, 전산창고 보관');
  for (const printer of random.shuffle(kept('PRINTER')).slice(0, 8)) {
    const from = workdayWithin(random, '2002-02-04', '2002-12-07');
    away(printer, 'REPAIRED', 'repair', from, workdayFrom(addDays(from, random.int(3, 10))), '급지장치 불량');
  }
  generateStockTakes(draft, random, (asset, date, stockTake) => change(asset, date, 'RELOCATED', 'facility', '재물조사 결과 설치 장소를 장부에 바로잡음', { stockTake }));
}

function generateStockTakes(draft: Draft, random: Random, correct: (asset: DraftRow, date: string, stockTake: string) => void): void {
  const branches = draft.rows('Facility').filter(f => f.kind === 'BRANCH_OFFICE').map(f => f.key);
  const rounds = [
    ...branches.map(facility => ({ facility, kind: 'PC', from: '2001-12-03', to: '2001-12-22' })),
    ...['ICC-1', 'ICC-2', 'MACHINE-ROOM', 'ARCHIVE-ROOM', 'DISTRICT-OFFICE'].map(facility => ({ facility, kind: 'PC', from: '2002-06-17', to: '2002-06-28' })),
    { facility: 'DISTRICT-OFFICE', kind: 'PRINTER', from: '2002-06-17', to: '2002-06-28' },
    ...branches.map(facility => ({ facility, kind: 'PC', from: '2002-12-02', to: '2002-12-21' })),
  ];
  rounds.forEach(({ facility, kind, from, to }, i) => {
    const date = workdayWithin(random, from, to);
    const there = draft.rows('Asset').filter(a => a.facility === facility && a.kind === kind && String(a.acquiredOn) <= date && !(String(a.retiredOn ?? '9999') <= date));
    const difference = random.next() < 0.8 ? 0 : random.pick([-1, 1]);
    const code = `ST-${date.slice(0, 4)}-${String(i + 1).padStart(2, '0')}`;
    const closedOn = workdayFrom(addDays(date, random.int(2, 7)));
    draft.add('StockTake', {
      code, facility, kind, date, counted: there.length + difference, closedOn, origin: 'GENERATED',
      note: difference === 0 ? '장부와 실물이 일치함' : difference < 0 ? '1대는 수리 입고 중으로 현장에 없음' : '1대는 다른 부서에서 옮겨 온 것으로 장부 정리',
    });
    if (difference > 0) correct(random.pick(there), closedOn, code);
  });
}
