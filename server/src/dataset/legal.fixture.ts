// The draft that the tests of law read, and how they count its rows at a day.
import { generateCouncil } from './council.js';
import { readCalendar, readDocument } from './document.js';
import { Draft, type DraftRow } from './draft.js';
import { generateLegal } from './legal.js';
import { generateOrganization } from './organization.js';

export function legalOf(): Draft {
  const draft = new Draft();
  readDocument(draft);
  readCalendar(draft);
  generateOrganization(draft);
  generateCouncil(draft);
  generateLegal(draft);
  return draft;
}

/** The date is set and not after the day. */
export const past = (row: DraftRow, attribute: string, asOf: string): boolean => typeof row[attribute] === 'string' && row[attribute] <= asOf;

export const count = <T>(rows: readonly T[], where: (row: T) => boolean): number => rows.filter(where).length;
