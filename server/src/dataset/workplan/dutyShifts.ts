// Duty shifts 상황 근무 of the seasonal plans: daily on the two holidays, on snow days in winter, through the rainy season in summer.
import type { Draft, DraftRow } from '../draft.js';
import { addDays, Random } from '../random.js';
import { spread } from '../spread.js';
import { isWorkday } from '../workdays.js';

interface Place {
  date: string;
  mode: 'WEEKDAY' | 'NIGHT' | 'HOLIDAY';
  division: string;
  functionArea?: string;
}

const snowDays = ['2002-01-06', '2002-01-07', '2002-01-19', '2002-01-28', '2002-02-03', '2002-02-15', '2002-03-05'];
const rainDays = ['2002-07-05', '2002-07-06', '2002-07-13', '2002-07-22', '2002-07-23', '2002-08-04', '2002-08-06', '2002-08-07', '2002-08-08', '2002-08-31', '2002-09-01'];

export function addDutyShifts(draft: Draft): void {
  const random = new Random('workplan:duty');
  const areas = (plan: string): DraftRow[] => draft.rows('FunctionArea').filter(area => area.plan === plan);
  const holiday = (plan: string): Place[] => daysOf(draft.get('SeasonalPlan', plan)).flatMap(date => holidayShifts(areas(plan), date));
  // 설날: 858 persons over nine days, as the document states.
  write(draft, random, 'LUNAR-NEW-YEAR-2002', holiday('LUNAR-NEW-YEAR-2002'), 858);
  write(draft, random, 'CHUSEOK-2002', holiday('CHUSEOK-2002'), 846);

  const winter = snowDays.flatMap(date => areas('WINTER-2002').slice(0, 2).flatMap(area => dayAndNight(area, date)));
  write(draft, random, 'WINTER-2002', winter, winter.length * 9);

  const [floods] = areas('SUMMER-2002');
  const watch = daysOf(draft.get('SeasonalPlan', 'SUMMER-2002')).flatMap(date => dayAndNight(floods!, date));
  const alarm = rainDays.flatMap(date => areas('SUMMER-2002').slice(1, 4).map((area): Place => ({ date, mode: 'NIGHT', division: String(area.division), functionArea: area.key })));
  write(draft, random, 'SUMMER-2002', [...watch, ...alarm], (watch.length + alarm.length) * 4);
}

/** Each function area by day; at night the duty room and the two divisions the document names. */
function holidayShifts(areas: DraftRow[], date: string): Place[] {
  const mode = isWorkday(date) ? 'WEEKDAY' : 'HOLIDAY';
  return [
    ...areas.map((area): Place => ({ date, mode, division: String(area.division), functionArea: area.key })),
    ...['GENERAL', 'CIVIL-WORKS', 'FLOOD'].map((division): Place => ({ date, mode: 'NIGHT', division })),
  ];
}

function dayAndNight(area: DraftRow, date: string): Place[] {
  const at = { date, division: String(area.division), functionArea: area.key };
  return [{ ...at, mode: isWorkday(date) ? 'WEEKDAY' : 'HOLIDAY' }, { ...at, mode: 'NIGHT' }];
}

function write(draft: Draft, random: Random, plan: string, places: readonly Place[], persons: number): void {
  const most = Math.ceil(persons / places.length) * 2;
  const shares = spread(random, persons, places.length, 2, most);
  places.forEach((place, i) => draft.add('DutyShift', { key: `DS-${plan}-${i + 1}`, plan, ...place, persons: shares[i], origin: 'GENERATED' }));
}

function daysOf(plan: DraftRow): string[] {
  const out: string[] = [];
  for (let day = String(plan.startsOn); day <= String(plan.endsOn); day = addDays(day, 1)) out.push(day);
  return out;
}
