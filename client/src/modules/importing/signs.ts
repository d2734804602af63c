// The sign of a cell, besides its colour.
import type { Mark } from './reading';

export const signs: Readonly<Record<Mark, string>> = { READ: '', DOUBTFUL: '?', CONFLICT: '!', ACCEPTED: '✓', MENDED: '✎', LEFT: '×', BLANK: '' };
