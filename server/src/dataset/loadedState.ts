// Which of the 2002 data stands in a database: asked at every start, without what makes the data.
import type { DataSource } from 'typeorm';
import type { Model } from '../graph/model.js';
import { DatasetLoad } from './loaded.entity.js';

/** The dataset and its edition; an edition that has more (3: holidays and due rules) takes the place of an earlier one. */
const SERIES = '2002';
export const NAME = `${SERIES}/3`;

/** empty: nothing was loaded · earlier: an earlier edition stands, and nobody has written yet · kept: what stands is not to be touched. */
export async function loadedState(source: DataSource, model: Model): Promise<'empty' | 'earlier' | 'kept'> {
  const [known] = await source.getRepository(DatasetLoad).find();
  if (!known) return 'empty';
  if (known.name === NAME || known.scale !== 1 || !known.name.startsWith(SERIES)) return 'kept';
  const lasting = model.nouns.filter(n => n.lasting).map(n => n.name);
  const [{ n }] = (await source.query(`SELECT COUNT(*) AS n FROM \`change\` WHERE noun NOT IN (${lasting.map(() => '?').join(', ')})`, lasting)) as [{ n: number }];
  return Number(n) ? 'kept' : 'earlier';
}
