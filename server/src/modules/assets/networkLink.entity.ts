// NetworkLink 회선. Items I-3, II-14.
import { LinkKind } from '@gujeong/shared/vocabulary/assets';
import { choice, date, derived, many, noun, one, text } from '../../graph/noun.js';
import { sql } from '../../graph/sql.js';
import { Stored } from '../../graph/stored.js';
import { Project } from '../workplan/project.entity.js';
import { Asset } from './asset.entity.js';
import { AssetChange } from './assetChange.entity.js';
import { Facility } from './facility.entity.js';

@noun({
  doc: '회선: a line between two facilities, and the equipment at each end where it is known; the a-end is upstream (towards the machine room). 초고속정보통신망 40, LAN 1,300. Items I-3, II-14.',
  exists: { from: 'openedOn', to: 'closedOn' },
  indices: { kind: 'kind bEnd openedOn closedOn' },
})
export class NetworkLink extends Stored {
  @text('회선번호.', { unique: true }) code: string;
  @choice(LinkKind, '회선 종류.') kind: LinkKind;
  @one(() => Facility, 'Facility at the upstream end.') aEnd: Facility;
  @one(() => Facility, 'Facility at the downstream end; the same one for a LAN line inside a building.') bEnd: Facility;
  @one(() => Asset, 'Equipment at the upstream end; null when it is not ours or not known.', { nullable: true }) aAsset: Asset | null;
  @one(() => Asset, 'Equipment at the downstream end; null when it is not ours or not known.', { nullable: true }) bAsset: Asset | null;
  @text('통신사업자 or network that carries it; null for our own cable.', { nullable: true }) carrier: string | null;
  @date('개통일; the last day of the month when only that is stated.') openedOn: string;
  @date('해지일; null while it is in service.', { nullable: true }) closedOn: string | null;
  @one(() => Project, 'The project it was built for; null where none.', { nullable: true }) project: Project | null;
  @derived.float(
    '속도, Mbps, from the newest change of bandwidth; null when none is known.',
    row => row.newest('changes', 'date', 'after', change => sql`${change('attribute')} = ${'bandwidth'}`),
    { nullable: true, unit: 'Mbps' },
  )
  bandwidth: number | null;
  @many(() => AssetChange, 'link', '개통, 증속 … of this line.') changes: AssetChange[];
}
