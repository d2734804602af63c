// The systems linked to a piece of equipment.
import { sql } from '../../graph/sql.js';
import type { Write } from '../../writing/write.js';
import { InformationSystem } from '../informatization/informationSystem.entity.js';

export const systemsOf = async (write: Write, asset: number): Promise<number[]> =>
  (await write.find(InformationSystem, [], { ever: true, where: row => row.some('assets', a => sql`${a('id')} = ${asset}`) })).map(s => s.id);
