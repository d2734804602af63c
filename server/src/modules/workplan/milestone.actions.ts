// Steps of a project: planned by its division, ticked when they are done.
import { action } from '../../writing/action.js';
import { day, both, record } from '../../writing/fields.js';
import { records } from '../../writing/records.js';
import { must } from '../../writing/refusal.js';
import { Milestone } from './milestone.entity.js';

const tickMilestone = action({
  name: 'tickMilestone',
  title: { ko: '일정 완료', en: 'Tick' },
  doc: '일정 완료: the day on which a step was done. Items II-3, III.',
  returns: () => Milestone,
  on: 'milestone',
  may: 'S',
  owner: 'milestone.project.division',
  input: both(record('milestone', () => Milestone, 'The step.'), day('doneOn', '완료일.', { ko: '완료일', en: 'Done on' })),
  run: async (write, { milestone, version, doneOn }) => {
    const before = (await write.get(Milestone, milestone, ['doneOn'])).doneOn;
    must(before === null, 'milestone', 'DONE', { ko: `${before}에 완료한 일정입니다. 잘못 적었으면 완료를 취소한 뒤 다시 적으십시오.`, en: `It was done on ${before}; if that is wrong, take the tick back and tick it again.` });
    await write.change(Milestone, milestone, { doneOn }, version);
    return milestone;
  },
});

const untickMilestone = action({
  name: 'untickMilestone',
  title: { ko: '일정 완료 취소', en: 'Take back' },
  doc: '일정 완료 취소: takes back a tick that was wrong; the history keeps it and why (changeReason). Items II-3, III.',
  returns: () => Milestone,
  on: 'milestone',
  may: 'S',
  owner: 'milestone.project.division',
  input: record('milestone', () => Milestone, 'The step.'),
  run: async (write, { milestone, version }) => {
    const { doneOn } = await write.get(Milestone, milestone, ['doneOn']);
    must(doneOn !== null, 'milestone', 'NOT_DONE', { ko: '아직 완료하지 않은 일정입니다.', en: 'It is not done yet.' });
    await write.change(Milestone, milestone, { doneOn: null }, version);
    return milestone;
  },
});

function milestoneRules(_: unknown, { order, dueFrom, dueOn }: Record<string, unknown>): void {
  must(Number(order) >= 1, 'order', 'OUT_OF_RANGE', { ko: '순서는 1부터입니다.', en: 'Steps are numbered from 1.' });
  must(!dueFrom || !dueOn || String(dueFrom) <= String(dueOn), 'dueOn', 'BEFORE_BEGIN', { ko: `예정 종료일은 예정 시작일(${String(dueFrom)})보다 앞설 수 없습니다.`, en: `The last day is not before the first (${String(dueFrom)}).` });
}

export const milestoneActions = [...records(Milestone, { may: 'S', owner: 'project.division', except: ['doneOn'], rules: milestoneRules }), tickMilestone, untickMilestone];
