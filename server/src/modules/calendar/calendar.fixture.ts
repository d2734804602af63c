// The calendar that the tests count by: the rows that every installation begins with.
import { readCalendar } from '../../dataset/document.js';
import { Draft } from '../../dataset/draft.js';
import { bookOf } from '../../dataset/dueBook.js';

export const draft = new Draft();
readCalendar(draft);

export const book = bookOf(draft);
