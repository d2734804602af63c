// What a project rests on: its budget lines, systems and lines of the network, and the project it is part of.
import type { Stored } from '../../graph/stored.js';
import { action } from '../../writing/action.js';
import { both, optional, record, ref, refs } from '../../writing/fields.js';
import { acts } from '../../writing/permission.js';
import { must, refuse } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { NetworkLink } from '../assets/networkLink.entity.js';
import { BudgetLine } from '../budget/budgetLine.entity.js';
import { InformationSystem } from '../informatization/informationSystem.entity.js';
import type { Division } from '../organization/division.entity.js';
import { Project } from './project.entity.js';
import { noCircle } from './project.rules.js';

const linkable = both(
  optional(refs('budgetLines', () => BudgetLine, 'Budget lines that pay for it.', { ko: '예산과목', en: 'Budget lines' })),
  optional(refs('systems', () => InformationSystem, 'Systems it builds or renews.', { ko: '정보시스템', en: 'Information systems' })),
  optional(refs('links', () => NetworkLink, 'Lines it opens.', { ko: '회선', en: 'Network lines' })),
);

type Linkable = new () => Stored & { project: Project | null; division: Division | null };
type Given = { budgetLines?: number[] | null; systems?: number[] | null; links?: number[] | null };
const lists = (given: Given) => ([['budgetLines', BudgetLine, given.budgetLines], ['systems', InformationSystem, given.systems], ['links', NetworkLink, given.links]] as const)
  .flatMap(([field, cls, keys]) => (keys ?? []).map((key, i) => ({ cls: cls as Linkable, key, path: [field, String(i)] })));

/** The project that a record belongs to. Staff tie and release what is of their own division. */
async function projectOf(write: Write, { cls, key, path }: ReturnType<typeof lists>[number]): Promise<number | null> {
  if (write.model.of(cls).attributes.has('division') && !acts(write.viewer, 'P', 'I')) {
    const { division } = await write.get(cls, key, ['division']);
    must(division === null || write.viewer.divisions.includes(division), path, 'NOT_YOURS', { ko: '다른 부서의 자료입니다. 정책기획 담당에게 연결을 요청하십시오.', en: 'It belongs to another division; ask the coordinator to link it.' });
  }
  return (await write.get(cls, key, ['project'])).project;
}

const linkProject = action({
  name: 'linkProject',
  title: { ko: '사업 연결', en: 'Link' },
  doc: '사업 연결: ties budget lines, systems and network lines to a project, or names the project it is part of. What belongs to another project must be released there first. Item III.',
  returns: () => Project,
  on: 'project',
  may: 'P S I',
  owner: 'project.division',
  input: both(record('project', () => Project, 'The project.'), linkable, optional(ref('partOf', () => Project, 'The project it is part of.', { ko: '상위 사업', en: 'Part of' }))),
  run: async (write, { project, version, partOf, ...given }) => {
    await noCircle(write, project, partOf);
    await write.change(Project, project, partOf == null ? {} : { partOf }, version);
    for (const item of lists(given)) {
      const { cls, key, path } = item;
      const now = await projectOf(write, item);
      if (now !== null && now !== project) refuse(path, 'LINKED_ELSEWHERE', { ko: `다른 사업(${await codeOf(write, now)})에 연결되어 있습니다. 그 사업에서 먼저 연결을 해제하십시오.`, en: `It belongs to the project ${await codeOf(write, now)}; release it there first.` });
      await write.change(cls, key, { project }, undefined, path);
    }
    return project;
  },
});

const unlinkProject = action({
  name: 'unlinkProject',
  title: { ko: '사업 연결 해제', en: 'Unlink' },
  doc: '사업 연결 해제: releases budget lines, systems and network lines of a project. Item III.',
  returns: () => Project,
  on: 'project',
  may: 'P S I',
  owner: 'project.division',
  input: both(record('project', () => Project, 'The project.'), linkable),
  run: async (write, { project, version, ...given }) => {
    await write.change(Project, project, {}, version);
    for (const item of lists(given)) {
      const { cls, key, path } = item;
      const now = await projectOf(write, item);
      if (now !== project) refuse(path, 'NOT_LINKED', { ko: '이 사업에 연결되어 있지 않습니다.', en: 'It does not belong to this project.' });
      await write.change(cls, key, { project: null }, undefined, path);
    }
    return project;
  },
});

const codeOf = async (write: Write, project: number): Promise<string> => (await write.get(Project, project, ['code'])).code;

export const projectLinkActions = [linkProject, unlinkProject];
