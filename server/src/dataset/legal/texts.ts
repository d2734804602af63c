// The texts of regulations: the first, and one for each promulgated change, each until the next takes its place.
import type { Draft, DraftRow } from '../draft.js';
import { Random } from '../random.js';
import { compareDays, told } from '../told.js';
import { workdaysAfter } from '../workdays.js';
import { textOf, type Revision, type Values } from './articles.js';
import { wordsOf, type KindCode, type Register } from './regulations.js';

/** Regulations are public on the internet from this day; older texts were put there at once. */
const SERVICE_OPENED = '2001-05-02';

export function generateTexts(draft: Draft, { forms }: Register): void {
  const random = new Random('legal:texts');
  const changes = new Map<unknown, DraftRow[]>();
  for (const change of draft.rows('RegulationChange').filter(c => c.promulgatedOn && c.action !== 'ABOLISH')) {
    changes.set(change.regulation, [...(changes.get(change.regulation) ?? []), change]);
  }
  for (const regulation of draft.rows('Regulation')) {
    const { form, subject } = forms.get(regulation.key)!;
    const written = { title: String(regulation.title), itself: wordsOf(regulation.kind as KindCode).itself, subject, law: lawOf(draft, regulation), form };
    const own = (changes.get(regulation.key) ?? []).sort((a, b) => compareDays(a.promulgatedOn, b.promulgatedOn));
    const enactment = own.find(c => c.action === 'ENACT');
    const revisions: Revision[] = [{ on: String(regulation.enactedOn), values: first(random) }];
    const brought: (DraftRow | undefined)[] = [enactment];
    for (const change of own.filter(c => c !== enactment)) {
      revisions.push({ on: String(change.promulgatedOn), values: revised(random, revisions.at(-1)!.values) });
      brought.push(change);
    }
    revisions.forEach(({ on }, i) => {
      const until = revisions[i + 1]?.on ?? regulation.abolishedOn;
      const published = publishedOn(on, until);
      draft.add('RegulationText', {
        key: `${regulation.key}-T${i + 1}`, regulation: regulation.key, ...(brought[i] ? { change: brought[i].key } : {}), number: i + 1,
        text: textOf(written, revisions.slice(0, i + 1)), effectiveFrom: on, ...(until ? { effectiveTo: until } : {}), ...(published ? { publishedOn: published } : {}), origin: 'GENERATED',
      });
    });
  }
}

/** Two working days after it takes effect, or when the service opened; never if it had ended by then. */
function publishedOn(from: string, until: unknown): string | undefined {
  if (from >= SERVICE_OPENED) return told(workdaysAfter(from, 2));
  return typeof until === 'string' && until <= SERVICE_OPENED ? undefined : SERVICE_OPENED;
}

const lawOf = (draft: Draft, regulation: DraftRow): string => String(draft.get('UpperLaw', (regulation.upperLaws as string[])[0]!).title);

const first = (random: Random): Values => ({ members: random.pick([7, 9, 11, 15]), days: random.pick([5, 10, 15, 20]), percent: random.pick([3, 5, 20, 30]), years: random.pick([2, 3, 5]) });

/** Every text has the number of members or of days; an amendment raises both. */
const revised = (random: Random, { members, days, ...rest }: Values): Values => ({ members: members + random.pick([2, 4]), days: days + random.pick([5, 10]), ...rest });
