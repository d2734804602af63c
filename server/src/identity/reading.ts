// What each role may read: one rule a noun, put into every plan. Nouns without a rule are for everybody who is signed in.
import type { Access, Rows } from '../graph/access.js';
import type { Noun } from '../graph/model.js';
import type { Row } from '../graph/row.js';
import { sql } from '../graph/sql.js';
import type { Viewer } from './viewer.js';

/** Which rows a viewer may read, and the same in words. */
interface Rule {
  text: string;
  rows: (viewer: Viewer) => Rows;
}

/** Regulations in force and the text that is in force, as of the reference date. */
const publicRules: Readonly<Record<string, Rows>> = {
  Regulation: row => row('inForce'),
  RegulationText: row => sql`(${row('publishedOn')} <= ${row.asOf} AND (${row('effectiveTo')} IS NULL OR ${row('effectiveTo')} > ${row.asOf}) AND ${row.one('regulation', 'inForce')})`,
  PublishedReport: 'all',
};

/** The same in words. */
export const publicRows: Readonly<Record<string, string>> = {
  Regulation: 'those in force on the reference date',
  RegulationText: 'the text in force on the reference date, once it is published',
  PublishedReport: 'all',
};

export const rowRules: Readonly<Record<string, Rule>> = {
  User: { text: 'ADMIN, AUDITOR: all; others: their own row', rows: viewer => (seesPeople(viewer) ? 'all' : viewer.user === null ? 'none' : row => sql`${row('id')} = ${viewer.user}`) },
  Revision: { text: 'all but READER; those of User: ADMIN, AUDITOR', rows: viewer => (!seesHistory(viewer) ? 'none' : seesPeople(viewer) ? 'all' : ofNoPeople) },
  Change: { text: 'all but READER; changes of User: ADMIN, AUDITOR', rows: viewer => (!seesHistory(viewer) ? 'none' : seesPeople(viewer) ? 'all' : notOfPeople) },
};

const ofNoPeople = (row: Row) => sql`NOT ${row.some('changes', change => sql`${change('noun')} = ${'User'}`)}`;
const notOfPeople = (row: Row) => sql`${row('noun')} <> ${'User'}`;

const seesPeople = ({ role }: Viewer): boolean => role === 'ADMIN' || role === 'AUDITOR';

/** Who may ask what was changed, and what was known at an earlier moment. */
export const seesHistory = ({ role }: Viewer): boolean => role !== null && role !== 'READER';

export function accessOf(viewer: Viewer): Access {
  const signedIn = viewer.role !== null;
  const rows = (noun: Noun): Rows => (signedIn ? (rowRules[noun.name]?.rows(viewer) ?? 'all') : (publicRules[noun.name] ?? 'none'));
  return { rows, signedIn, history: seesHistory(viewer) };
}
