// AssetChange 장비·회선 변경. Items II-12, II-14.
import { AssetChangeKind } from '@gujeong/shared/vocabulary/assets';
import { DatePrecision } from '@gujeong/shared/vocabulary/common';
import { choice, date, float, int, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { Project } from '../workplan/project.entity.js';
import { Asset } from './asset.entity.js';
import { NetworkLink } from './networkLink.entity.js';
import { StockTake } from './stockTake.entity.js';

@noun({
  doc: '장비·회선 변경: one attribute before and after. Its subject is one asset, one line, or a number of units that are not itemised (PC 650대). Items II-12, II-14.',
  exists: { from: 'date' },
  indices: { newest: 'asset attribute date' },
})
export class AssetChange extends Stored {
  @one(() => Asset, 'The asset changed; null when a line or several units changed.', { nullable: true }) asset: Asset | null;
  @one(() => NetworkLink, 'The line changed; null when it is no line.', { nullable: true }) link: NetworkLink | null;
  @text('What was changed or added, as named: 128M 미만 PC(전 부서); null when asset or link says it.', { nullable: true }) subject: string | null;
  @int('How many units were changed or added; 1 for one asset or line. Counted in `unit` when before and after are not stated: CPU 4장, 메모리 2GB.') quantity: number;
  @date('Day of the change; the last day of the period when only a month or a half is stated.') date: string;
  @choice(DatePrecision, 'How exact the day is.') precision: DatePrecision;
  @choice(AssetChangeKind, '변경 구분.') kind: AssetChangeKind;
  @text('What changed: cpu, memory, disk, bandwidth, unit, facility; repair and store are 1 while the asset is away, 0 when it is back.') attribute: string;
  @float('Value before; null when not stated.', { nullable: true }) before: number | null;
  @float('Value after; null when not stated.', { nullable: true }) after: number | null;
  @text('Unit of before and after: GB, Mbps; of the quantity when both are null: 장, 대, 개소.', { nullable: true }) unit: string | null;
  @text('변경 내용, in words.', { length: 400 }) text: string;
  @one(() => Project, 'The project it was done for; null where none.', { nullable: true }) project: Project | null;
  @one(() => StockTake, 'The 재물조사 that found it; null where none.', { nullable: true }) stockTake: StockTake | null;
}
