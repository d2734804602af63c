// What each role may read: one rule a noun, put into every plan. Nouns without a rule are for everybody who is signed in.
import type { Access, Rows } from '../graph/access.js';
import type { Noun } from '../graph/model.js';
import { among, historyTable, type Row } from '../graph/row.js';
import { all, any, name, sql, type Sql } from '../graph/sql.js';
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
  SavedView: { text: 'their own, and those shared with one of their divisions or with everyone; INTEGRATOR: those shared with everyone', rows: sharedViews },
  Revision: { text: 'all but READER; those of User or of somebody else’s SavedView: ADMIN, AUDITOR', rows: viewer => (!seesHistory(viewer) ? 'none' : seesPeople(viewer) ? 'all' : row => sql`NOT ${row.some('changes', change => sql`NOT (${tellable(viewer, change)})`)}`) },
  Change: { text: 'all but READER; changes of User: ADMIN, AUDITOR; of SavedView: who saved it', rows: viewer => (seesHistory(viewer) ? row => tellable(viewer, row) : 'none') },
};

/** Changes of these nouns are not for everybody who sees the history; the rows are those of Change. */
const changeRules: Readonly<Record<string, (viewer: Viewer) => Rows>> = {
  User: viewer => (seesPeople(viewer) ? 'all' : 'none'),
  // Whose a view is never changes; a retired one is its owner's still.
  SavedView: viewer => (keepsViews(viewer) ? row => sql`${row('recordKey')} IN (SELECT id FROM ${name(historyTable('saved_view'))} WHERE owner_id = ${viewer.user})` : 'none'),
};

function tellable(viewer: Viewer, change: Row): Sql {
  return all(Object.entries(changeRules).flatMap(([noun, rule]) => {
    const rows = rule(viewer);
    if (rows === 'all') return [];
    return [rows === 'none' ? sql`${change('noun')} <> ${noun}` : sql`(${change('noun')} <> ${noun} OR ${rows(change)})`];
  }));
}

/** Whoever has an account, and programs that act in its place; what a program of another agency reads is shared with everyone. */
const keepsViews = ({ user, role }: Viewer): boolean => user !== null && role !== 'INTEGRATOR';

function sharedViews(viewer: Viewer): Rows {
  return row => any([
    sql`${row('sharing')} = ${'EVERYONE'}`,
    ...(keepsViews(viewer) ? [sql`${row('owner')} = ${viewer.user}`, sql`(${row('sharing')} = ${'DIVISION'} AND ${among(row('division'), viewer.divisions)})`] : []),
  ]);
}

const seesPeople = ({ role }: Viewer): boolean => role === 'ADMIN' || role === 'AUDITOR';

/** Who may ask what was changed, and what was known at an earlier moment. */
export const seesHistory = ({ role }: Viewer): boolean => role !== null && role !== 'READER';

export function accessOf(viewer: Viewer): Access {
  const signedIn = viewer.role !== null;
  const rows = (noun: Noun): Rows => (signedIn ? (rowRules[noun.name]?.rows(viewer) ?? 'all') : (publicRules[noun.name] ?? 'none'));
  const changes = ({ name }: Noun): Rows => (seesHistory(viewer) ? (changeRules[name]?.(viewer) ?? 'all') : 'none');
  return { rows, changes, signedIn, history: seesHistory(viewer) };
}
