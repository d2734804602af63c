// Asset 장비. Items I-3, II-14.
import { AssetKind, AssetStatus } from '@gujeong/shared/vocabulary/assets';
import { choice, date, derived, krw, linked, linkedBy, many, noun, one, text } from '../../graph/noun.js';
import { choose, orElse } from '../../graph/row.js';
import { sql } from '../../graph/sql.js';
import { Stored } from '../../graph/stored.js';
import { CouncilQuestion } from '../council/councilQuestion.entity.js';
import { InformationSystem } from '../informatization/informationSystem.entity.js';
import { Division } from '../organization/division.entity.js';
import { AssetChange } from './assetChange.entity.js';
import { Facility } from './facility.entity.js';
import { NetworkLink } from './networkLink.entity.js';
import { ReplacementBatch } from './replacementBatch.entity.js';

@noun({
  doc: '장비: one piece of equipment in the register. It stays listed after it is retired, with status RETIRED. The report counts 주전산기 15, PC 1,775 (구 1,316 등 459), 통신장비 198. Items I-3, II-14.',
  exists: { from: 'acquiredOn' },
  indices: { kind: 'kind facility acquiredOn retiredOn' },
})
export class Asset extends Stored {
  @text('물품번호.', { unique: true }) code: string;
  @choice(AssetKind, '장비 종류.') kind: AssetKind;
  @text('품명: 업무용 PC.') name: string;
  @text('규격: 586 IV급, 레이저; null where not known.', { nullable: true }) specification: string | null;
  @one(() => Facility, 'Where it stands; null when not placed.', { nullable: true }) facility: Facility | null;
  @one(() => Division, 'The division that uses it; null when in store.', { nullable: true }) division: Division | null;
  @date('취득일.') acquiredOn: string;
  @date('폐기일; null while it is kept.', { nullable: true }) retiredOn: string | null;
  @text('Who gave it (무상설치·기증); null when bought.', { nullable: true }) donor: string | null;
  @krw('취득가, 원; null when not known or given free.', { nullable: true }) cost: number | null;
  @derived.choice(
    AssetStatus,
    '상태: RETIRED from the day of retirement; else the newest repair or store change: 1 in its `after` puts it into repair or store, 0 takes it back into use.',
    row =>
      choose(
        [[sql`${row('retiredOn')} <= ${row.asOf}`, 'RETIRED']],
        orElse(
          row.newest(
            'changes',
            'date',
            change => choose([[sql`${change('after')} = 0`, 'IN_USE'], [sql`${change('kind')} = ${'REPAIRED'}`, 'IN_REPAIR']], 'IN_STORE'),
            change => sql`${change('attribute')} IN (${'repair'}, ${'store'})`,
            'seldom',
          ),
          'IN_USE',
        ),
      ),
  )
  status: AssetStatus;
  @one(() => ReplacementBatch, 'The replacement it was bought in; null where none.', { nullable: true }) batch: ReplacementBatch | null;
  @one(() => Asset, 'The one it replaced; null where it replaced none.', { nullable: true }) replaces: Asset | null;
  @many(() => Asset, 'replaces', 'What replaced it.') replacedBy: Asset[];
  @many(() => AssetChange, 'asset', '증설, 이전, 수리 … of this asset.') changes: AssetChange[];
  @many(() => NetworkLink, 'aAsset', 'Lines whose upstream end it is.') linksFrom: NetworkLink[];
  @many(() => NetworkLink, 'bAsset', 'Lines whose downstream end it is.') linksTo: NetworkLink[];
  @linked(() => InformationSystem, 'Systems that run on it or manage it.') systems: InformationSystem[];
  @linkedBy(() => CouncilQuestion, 'assets', 'Council questions about it.') questions: CouncilQuestion[];
}
