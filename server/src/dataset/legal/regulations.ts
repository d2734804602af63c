// Regulations as they stood before 2002: ordinances, rules, directives and established rules, some abolished earlier.
import type { Draft, DraftRow } from '../draft.js';
import { Random } from '../random.js';
import { workdayFrom } from '../workdays.js';
import { lawOf } from './laws.js';
import { FORMER_ORDINANCES, ORDINANCES, type Form, type RegulationName } from './ordinances.js';
import { DIRECTIVES, ESTABLISHED_RULES, RULES } from './rules.js';

export type KindCode = 'ORDINANCE' | 'RULE' | 'DIRECTIVE' | 'ESTABLISHED_RULE';

/** What a kind calls itself in titles and texts, and its code. */
const KINDS: Readonly<Record<KindCode, { itself: string; code: string; numbered: string }>> = {
  ORDINANCE: { itself: '조례', code: 'ORD', numbered: '조례' },
  RULE: { itself: '규칙', code: 'RULE', numbered: '규칙' },
  DIRECTIVE: { itself: '규정', code: 'DIR', numbered: '훈령' },
  ESTABLISHED_RULE: { itself: '지침', code: 'EST', numbered: '예규' },
};
export const wordsOf = (kind: KindCode): { itself: string; numbered: string } => KINDS[kind];

/** Keeps what a row does not store but its text needs: form and subject by key of the regulation. */
export class Register {
  readonly forms = new Map<string, { form: Form; subject: string }>();
  private readonly numbers = new Map<KindCode, number>();

  constructor(private readonly draft: Draft) {}

  titleOf = (kind: KindCode, name: string): string => `서울특별시영등포구 ${name} ${KINDS[kind].itself}`;

  add(kind: KindCode, { division, form, name }: RegulationName, enactedOn: string, title = this.titleOf(kind, name)): DraftRow {
    const number = (this.numbers.get(kind) ?? 0) + 1;
    this.numbers.set(kind, number);
    const code = `${KINDS[kind].code}-${String(number).padStart(3, '0')}`;
    this.forms.set(code, { form, subject: name });
    const upperLaws = [lawOf(division, name), ...(kind === 'ORDINANCE' ? ['LAW-AUTONOMY'] : [])];
    return this.draft.add('Regulation', { code, title, kind, division, enactedOn, upperLaws: [...new Set(upperLaws)], origin: 'GENERATED' });
  }
}

/** The ends of the years in which the older regulations were made. */
const FIRST = '1988-05-02';
const LAST = '2000-11-30';

export function generateRegulations(draft: Draft): Register {
  const random = new Random('legal:regulations');
  const register = new Register(draft);
  const made = (): string => workdayFrom(random.day(FIRST, LAST));
  for (const name of ORDINANCES) {
    const ordinance = register.add('ORDINANCE', name, made());
    if (!name.rule) continue;
    register.add('RULE', { ...name, name: `${name.name} 조례 시행` }, workdayFrom(random.day(String(ordinance.enactedOn), LAST)), `${String(ordinance.title)} 시행규칙`);
  }
  for (const name of FORMER_ORDINANCES) register.add('ORDINANCE', name, workdayFrom(random.day(FIRST, '1995-12-31'))).abolishedOn = workdayFrom(random.day('1998-01-05', '2001-11-30'));
  for (const name of RULES) register.add('RULE', name, made());
  for (const name of DIRECTIVES) register.add('DIRECTIVE', name, made());
  for (const name of ESTABLISHED_RULES) register.add('ESTABLISHED_RULE', name, made());
  return register;
}
