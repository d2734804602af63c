// Facility 시설. Items I-3, II-14, II-16.
import { FacilityKind } from '@gujeong/shared/vocabulary/assets';
import { choice, date, float, linkedBy, many, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { Division } from '../organization/division.entity.js';
import { Course } from '../training/course.entity.js';
import { TrainingSession } from '../training/trainingSession.entity.js';
import { Asset } from './asset.entity.js';
import { NetworkLink } from './networkLink.entity.js';
import { StockTake } from './stockTake.entity.js';

@noun({
  doc: '시설: 정보문화센터, 전산기계실, 구정자료실, 구청사, 동사무소·사업소, 빗물펌프장 and outside ends of lines. Items I-3, II-14, II-16.',
  plural: 'facilities',
  exists: { from: 'openedOn', to: 'closedOn' },
})
export class Facility extends Stored {
  @text('시설 코드.', { unique: true }) code: string;
  @text('시설명: 제1영등포정보문화센터.') name: string;
  @choice(FacilityKind, '시설 구분.') kind: FacilityKind;
  @one(() => Division, 'The division that runs it.') division: Division;
  @text('소재지; null where not known.', { nullable: true }) address: string | null;
  @float('Latitude in degrees, WGS 84, approximate; only for the map.', { nullable: true }) latitude: number | null;
  @float('Longitude in degrees, WGS 84, approximate; only for the map.', { nullable: true }) longitude: number | null;
  @date('개소일; null when it stood before the register.', { nullable: true }) openedOn: string | null;
  @date('폐쇄일; null while it is open.', { nullable: true }) closedOn: string | null;
  @many(() => Asset, 'facility', 'Equipment that stands here.') assets: Asset[];
  @many(() => NetworkLink, 'aEnd', 'Lines that start here (upstream end).') linksFrom: NetworkLink[];
  @many(() => NetworkLink, 'bEnd', 'Lines that end here (downstream end).') linksTo: NetworkLink[];
  @linkedBy(() => Course, 'venues', 'Courses held here.') courses: Course[];
  @many(() => TrainingSession, 'venue', 'Training sessions held here.') trainingSessions: TrainingSession[];
  @many(() => StockTake, 'facility', '재물조사 of this facility.') stockTakes: StockTake[];
}
