// Deadlines of the work plan: directives, delayed projects to be assessed anew, milestones.
import { quarterBegins, quarterEnds, quarterOf } from './days.js';
import type { Unit } from './entry.js';
import { among, dated, every, notYet, UNIT, type DeadlineSource, type Where } from './source.js';

interface Directive {
  id: string;
  code: string;
  title: string;
  dueOn: string;
  lead: Unit;
}

export const directive: DeadlineSource<Directive> = {
  name: 'directive', kind: 'DIRECTIVE', root: 'directives', filter: 'DirectiveWhere', order: 'DUE_ON',
  fields: `id code title dueOn lead ${UNIT}`,
  // Once its closure is asked for, the division has done its part.
  open: asOf => every(notYet('closedOn', asOf), notYet('closureRequestedOn', asOf)),
  of: divisions => ({ lead: among(divisions) }),
  within: dated('dueOn'),
  tell: ({ id, code, title, dueOn, lead }) => ({ kind: 'DIRECTIVE', record: id, title: `${code} ${title}`, dueOn, division: lead, due: { ko: '지시사항 처리기한', en: 'The directive' } }),
};

interface Project {
  id: string;
  code: string;
  title: string;
  division: Unit;
  assessments: { nodes: { date: string }[] };
}

/** Projects are assessed each quarter: one found delayed is due again by the end of the quarter after its newest assessment. */
const againBy = (assessedOn: string): string => quarterEnds(quarterOf(assessedOn) + 1);

function dueAgain(from: string | null, to: string | null): Where {
  const since = from === null ? [] : [{ assessments: { some: { date: { gte: quarterBegins(quarterOf(from) - 1) } } } }];
  if (to === null) return every(...since);
  const ended = quarterEnds(quarterOf(to)) === to ? quarterOf(to) : quarterOf(to) - 1;
  return every(...since, { assessments: { none: { date: { gt: quarterEnds(ended - 1) } } } });
}

export const delayedProject: DeadlineSource<Project> = {
  name: 'delayed', kind: 'DELAYED_PROJECT', root: 'projects', filter: 'ProjectWhere', order: 'STATUS_SINCE',
  fields: `id code title division ${UNIT} assessments(first: 1, orderBy: [{ field: DATE, direction: DESC }, { field: ID, direction: DESC }]) { nodes { date } }`,
  open: () => ({ status: { eq: 'DELAYED' } }),
  of: divisions => ({ division: among(divisions) }),
  within: dueAgain,
  tell: ({ id, code, title, division, assessments }) => ({
    kind: 'DELAYED_PROJECT', record: id, title: `${code} ${title}`, dueOn: againBy(assessments.nodes[0]!.date), division, due: { ko: '부진사업 재평가 기한', en: 'A new assessment of the delayed project' },
  }),
};

interface Milestone {
  id: string;
  title: string;
  dueOn: string;
  project: { code: string; title: string; division: Unit };
}

const milestone: DeadlineSource<Milestone> = {
  name: 'milestone', kind: 'MILESTONE', root: 'milestones', filter: 'MilestoneWhere', order: 'DUE_ON',
  fields: `id title dueOn project { code title division ${UNIT} }`,
  open: () => ({ state: { ne: 'DONE' }, precision: { ne: 'FROM' }, project: { status: { notIn: ['COMPLETED', 'CANCELLED'] } } }),
  of: divisions => ({ project: { division: among(divisions) } }),
  within: dated('dueOn'),
  tell: ({ id, title, dueOn, project }) => ({ kind: 'MILESTONE', record: id, title: `${project.title}: ${title}`, dueOn, division: project.division, due: { ko: '추진일정', en: 'The milestone' } }),
};

export const workDeadlines = [directive, delayedProject, milestone] as readonly DeadlineSource[];
