// The registers of law: regulations, upper laws, and the publishing of texts.
import { action } from '../../writing/action.js';
import { both, day, record } from '../../writing/fields.js';
import { records } from '../../writing/records.js';
import { must } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { Regulation } from './regulation.entity.js';
import { notBefore } from './dates.rules.js';
import { RegulationChange } from './regulationChange.entity.js';
import { registerSeries } from './regulationChange.rules.js';
import { RegulationText } from './regulationText.entity.js';
import { UpperLaw } from './upperLaw.entity.js';

/** A day that has not come cannot have been one of enactment, or of a change of law. */
const notAhead = (attribute: string) => (write: Write, after: Record<string, unknown>): void => {
  const date = after[attribute];
  must(!date || String(date) <= write.today, attribute, 'FUTURE_DATE', { ko: `오늘(${write.today})보다 뒤의 날은 적을 수 없습니다.`, en: `This day is today (${write.today}) or earlier.` });
};

/** By hand only what is older than the register: later ones are made and ended by promulgation. */
const regulations = [
  ...records(Regulation, { may: 'C', only: ['create'], except: ['abolishedOn'], code: (write, { kind }) => write.nextCode(Regulation, registerSeries(kind as Regulation['kind'])), rules: notAhead('enactedOn') }),
  ...records(Regulation, { may: 'C', only: ['update', 'retire', 'bulk'], except: ['kind', 'enactedOn', 'abolishedOn'] }),
];

const publishText = action({
  name: 'publishText',
  title: { ko: '인터넷 게시', en: 'Publish' },
  doc: '법규 본문을 인터넷에 게시: from that day the public reads it. Not before it was promulgated. Item II-11.',
  returns: () => RegulationText,
  on: 'text',
  may: 'C',
  input: both(record('text', () => RegulationText, '법규 본문.'), day('date', '인터넷 게시일.', { ko: '게시일', en: 'Published on' })),
  run: async (write, { text: key, version, date }) => {
    const { change, effectiveFrom, publishedOn } = await write.get(RegulationText, key, ['change', 'effectiveFrom', 'publishedOn']);
    must(!publishedOn, 'text', 'PUBLISHED', { ko: `${publishedOn ?? ''}에 이미 게시한 본문입니다.`, en: `It was published on ${publishedOn ?? ''}.` });
    const promulgatedOn = change === null ? effectiveFrom : (await write.get(RegulationChange, change, ['promulgatedOn'])).promulgatedOn;
    notBefore(date, promulgatedOn, 'date', '공포일', 'it was promulgated');
    await write.change(RegulationText, key, { publishedOn: date }, version);
    return key;
  },
});

export const regulationActions = [
  ...regulations,
  publishText,
  ...records(UpperLaw, { may: 'C', code: write => write.nextCode(UpperLaw, 'LAW-'), rules: notAhead('changedOn') }),
];
