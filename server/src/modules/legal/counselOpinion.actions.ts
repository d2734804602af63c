// Counsel: offices retained, opinions asked of them and given.
import { action } from '../../writing/action.js';
import { both, day, line, of, record } from '../../writing/fields.js';
import { records } from '../../writing/records.js';
import { must } from '../../writing/refusal.js';
import { CounselOpinion } from './counselOpinion.entity.js';
import { notBefore } from './dates.rules.js';
import { retained } from './lawsuit.actions.js';
import { Lawsuit } from './lawsuit.entity.js';
import { LegalCounsel } from './legalCounsel.entity.js';

const askOpinion = action({
  name: 'askOpinion',
  title: { ko: '법률자문 의뢰', en: 'Ask for an opinion' },
  doc: '법률자문 의뢰 to counsel that is retained that day, before a suit or in one that the division conducts. Item III-council-3.',
  returns: () => CounselOpinion,
  may: 'S',
  owner: 'division',
  input: both(of(CounselOpinion, 'counsel', 'division', 'lawsuit', 'question'), day('askedOn', '의뢰일.', { ko: '의뢰일', en: 'Asked on' })),
  run: async (write, input) => {
    await retained(write, input.counsel, input.askedOn);
    if (input.lawsuit) {
      const { division, filedOn } = await write.get(Lawsuit, input.lawsuit, ['division', 'filedOn']);
      must(division === input.division, 'lawsuit', 'OTHER_DIVISION', { ko: '다른 부서가 수행하는 사건입니다. 소송수행 부서가 의뢰하십시오.', en: 'Another division conducts this suit; it asks.' });
      notBefore(input.askedOn, filedOn, 'askedOn', '사건 접수일', 'the suit was filed');
    }
    return write.add(CounselOpinion, { ...input, code: await write.nextCode(CounselOpinion, `CO-${input.askedOn.slice(0, 4)}-`) });
  },
});

const recordOpinion = action({
  name: 'recordOpinion',
  title: { ko: '자문 회신', en: 'Record the opinion' },
  doc: '법률자문 회신: what counsel answered, once; another question is another opinion.',
  returns: () => CounselOpinion,
  on: 'opinion',
  may: 'C',
  input: both(record('opinion', () => CounselOpinion, '법률자문.'), line('text', '회신 내용.', { ko: '회신 내용', en: 'Opinion' }), day('date', '회신일.', { ko: '회신일', en: 'Answered on' })),
  run: async (write, { opinion: key, version, text, date }) => {
    const { askedOn, answeredOn } = await write.get(CounselOpinion, key, ['askedOn', 'answeredOn']);
    must(!answeredOn, 'opinion', 'ANSWERED', { ko: `${answeredOn ?? ''}에 이미 회신받았습니다. 더 물으려면 새로 의뢰하십시오.`, en: `It was answered on ${answeredOn ?? ''}; ask again as a new opinion.` });
    notBefore(date, askedOn, 'date', '의뢰일', 'it was asked');
    await write.change(CounselOpinion, key, { answeredOn: date, text }, version);
    return key;
  },
});

export const counselOpinionActions = [askOpinion, recordOpinion, ...records(LegalCounsel, { may: 'C', code: write => write.nextCode(LegalCounsel, 'COUNSEL-', 1) })];
