// StockTake 재물조사.
import { AssetKind } from '@gujeong/shared/vocabulary/assets';
import { choice, date, derived, int, longText, many, noun, one, text } from '../../graph/noun.js';
import { raw, sql } from '../../graph/sql.js';
import { Stored } from '../../graph/stored.js';
import { Asset } from './asset.entity.js';
import { AssetChange } from './assetChange.entity.js';
import { Facility } from './facility.entity.js';

@noun({
  doc: '재물조사: what was found of one kind of equipment at a facility on a day, against the register. Beyond the document.',
  exists: { from: 'date' },
})
export class StockTake extends Stored {
  @text('조사번호.', { unique: true }) code: string;
  @one(() => Facility, 'The facility counted.') facility: Facility;
  @date('조사일.') date: string;
  @choice(AssetKind, 'The kind of equipment counted.') kind: AssetKind;
  @int('실사 대수: how many were found.') counted: number;
  @date('The day its corrections were settled; null while open.', { nullable: true }) closedOn: string | null;
  @longText('조사 의견; null where there is none.', { nullable: true }) note: string | null;
  @derived.int('장부 대수: how many the register had at the facility on that day and not retired.', row =>
    row.at(row('date')).from(
      () => Asset,
      () => raw('COUNT(*)'),
      asset => sql`${asset('facility')} = ${row('facility')} AND ${asset('kind')} = ${row('kind')} AND (${asset('retiredOn')} IS NULL OR ${asset('retiredOn')} > ${row('date')})`,
    ),
  )
  registered: number;
  @derived.int('차이 = 실사 − 장부.', row => sql`(${row('counted')} - ${row('registered')})`) difference: number;
  @many(() => AssetChange, 'stockTake', 'Corrections that followed.') changes: AssetChange[];
}
