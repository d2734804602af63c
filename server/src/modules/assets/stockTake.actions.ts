// 재물조사: equipment of a kind counted at a place, held against the register, corrected and settled.
import { action } from '../../writing/action.js';
import { both, day, items, line, of, optional, record, ref } from '../../writing/fields.js';
import { lettersOf } from '../../writing/permission.js';
import { must } from '../../writing/refusal.js';
import { sql } from '../../graph/sql.js';
import type { Write } from '../../writing/write.js';
import { Asset } from './asset.entity.js';
import { notBefore } from './asset.rules.js';
import { AssetChange } from './assetChange.entity.js';
import { keptAsset, lastChange, openFacility, placeName } from './equipment.js';
import { StockTake } from './stockTake.entity.js';

const notNegative = (counted: number | null | undefined): void => must(counted == null || counted >= 0, 'counted', 'NEGATIVE', { ko: '실사 대수는 0 이상입니다.', en: 'A count is 0 or more.' });

const openStockTake = action({
  name: 'openStockTake',
  title: { ko: '재물조사', en: 'Take stock' },
  doc: '재물조사: what was counted of one kind of equipment at a place on a day. It stays open until the difference from the register is settled.',
  returns: () => StockTake,
  on: 'facility',
  may: 'I S',
  owner: 'facility.division',
  input: both(of(StockTake, 'facility', 'kind', 'counted', 'note'), day('date', '조사일.', { ko: '조사일', en: 'Counted on' })),
  run: async (write, { facility, kind, counted, note, date }) => {
    notNegative(counted);
    await openFacility(write, facility, date, 'facility');
    const [open] = await write.find(StockTake, ['code'], { ever: true, limit: 1, where: row => sql`${row('facility')} = ${facility} AND ${row('kind')} = ${kind} AND ${row('closedOn')} IS NULL` });
    must(!open, 'facility', 'OPEN', { ko: `마치지 않은 재물조사(${open?.code ?? ''})가 있습니다. 먼저 종결하십시오.`, en: `${open?.code ?? ''} is still open; close it first.` });
    return write.add(StockTake, { facility, kind, counted, note: note ?? null, date, code: await write.nextCode(StockTake, `ST-${date.slice(0, 4)}-`, 2) });
  },
});

const closeStockTake = action({
  name: 'closeStockTake',
  title: { ko: '재물조사 종결', en: 'Close the stock-take' },
  doc: '재물조사 종결: corrections say where equipment really stands, and the register follows. A difference that remains is explained in the note. A recount may be given.',
  returns: () => StockTake,
  on: 'stockTake',
  may: 'I S',
  owner: 'stockTake.facility.division',
  input: both(
    record('stockTake', () => StockTake, '재물조사.'),
    optional(both(
      of(StockTake, 'counted', 'note'),
      items('corrections', both(ref('asset', () => Asset, '장비.'), of(Asset, 'facility'), optional(line('text', '정정 내용.', { ko: '정정 내용', en: 'What was corrected' }, 300))), '장부 정정: equipment and the place where it really stands; none: nowhere.', { ko: '장부 정정', en: 'Corrections' }),
    )),
    day('date', '종결일.', { ko: '종결일', en: 'Closed on' }),
  ),
  run: async (write, { stockTake: key, version, counted, note, corrections, date }) => {
    const take = await write.get(StockTake, key, ['facility', 'kind', 'date', 'closedOn', 'note']);
    must(!take.closedOn, 'stockTake', 'CLOSED', { ko: `${take.closedOn ?? ''}에 이미 종결한 재물조사입니다.`, en: `It was closed on ${take.closedOn ?? ''}.` });
    notBefore(date, take.date, '조사일', 'the count');
    notNegative(counted);
    for (const [i, { asset, facility, text }] of (corrections ?? []).entries()) await correct(write, take, { asset, to: facility ?? null, text: text ?? null, date }, ['corrections', String(i)]);
    const said = note === undefined ? take.note : note;
    await write.change(StockTake, key, { closedOn: date, note: said, ...(counted == null ? {} : { counted }) }, version);
    const { difference, registered } = await write.get(StockTake, key, ['difference', 'registered']);
    must(difference === 0 || said, 'note', 'REQUIRED', { ko: `장부(${registered}대)와 ${difference > 0 ? '+' : ''}${difference}대 차이가 남았습니다. 장부를 정정하거나 조사 의견에 까닭을 적으십시오. 예: 1대는 수리 입고 중`, en: `A difference of ${difference} from the register (${registered}) remains: correct the register, or explain it in the note.` });
    return key;
  },
});

interface Correction {
  asset: number;
  to: number | null;
  text: string | null;
  date: string;
}

/** The register follows what was found: equipment that is here or, named here, is not. */
async function correct(write: Write, take: Pick<StockTake, 'id' | 'kind'> & { facility: number }, { asset: key, to, text, date }: Correction, path: readonly string[]): Promise<void> {
  const asset = await keptAsset(write, key, date);
  const at = [...path, 'asset'];
  must(asset.kind === take.kind, at, 'OTHER_KIND', { ko: `${asset.code}은(는) 조사한 종류의 장비가 아닙니다.`, en: `${asset.code} is of another kind.` });
  must(asset.facility === take.facility || to === take.facility, at, 'ELSEWHERE', { ko: `${asset.code}은(는) 이 시설의 장비도, 이 시설에서 찾은 장비도 아닙니다.`, en: `${asset.code} neither belongs to this place nor was found here.` });
  must(asset.facility !== to, [...path, 'facility'], 'NOT_MOVED', { ko: `장부에 이미 그렇게 되어 있습니다(${asset.code}).`, en: `The register says so already (${asset.code}).` });
  must(mayCorrect(write, asset.division), at, 'NOT_YOURS', { ko: `${asset.code}은(는) 다른 부서의 장비입니다. 정보통신 담당에게 정정을 요청하십시오.`, en: `${asset.code} belongs to another division; ask the ICT team to correct it.` });
  const last = await lastChange(write, { asset: key }, 'facility');
  must(!last || last.date <= date, at, 'OUT_OF_ORDER', { ko: `${asset.code}은(는) ${last?.date ?? ''}에 옮겼습니다. 그보다 앞선 날로 정정할 수 없습니다.`, en: `${asset.code} was moved later, on ${last?.date ?? ''}.` });
  if (to !== null) await openFacility(write, to, date, [...path, 'facility']);
  await write.add(AssetChange, { asset: key, quantity: 1, date, precision: 'DAY', kind: 'RELOCATED', attribute: 'facility', stockTake: take.id, text: `재물조사 정정: ${await placeName(write, asset.facility)} → ${await placeName(write, to)}${text ? `, ${text}` : ''}` });
  await write.change(Asset, key, { facility: to });
}

/** Staff correct equipment of their own divisions; who keeps the register corrects all. */
const mayCorrect = ({ viewer }: Write, division: number | null): boolean => {
  const mine = lettersOf(viewer);
  return mine.has('A') || mine.has('I') || (division !== null && viewer.divisions.includes(division));
};

export const stockTakeActions = [openStockTake, closeStockTake];
