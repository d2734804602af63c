// Generated rows of law: the report gives only the totals of regulations (II-9, II-11) and lawsuits (II-10).
import type { Draft } from './draft.js';
import { generateChanges } from './legal/changes.js';
import { generateLaws } from './legal/laws.js';
import { generateLitigation } from './legal/litigation.js';
import { generateRegulations } from './legal/regulations.js';
import { generateReviews } from './legal/reviews.js';
import { generateTexts } from './legal/texts.js';

export function generateLegal(draft: Draft): void {
  generateLaws(draft);
  const register = generateRegulations(draft);
  generateChanges(draft, register);
  generateTexts(draft, register);
  generateReviews(draft);
  generateLitigation(draft);
}
