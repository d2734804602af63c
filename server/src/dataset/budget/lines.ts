// The expenditure lines of 2002 and their 당초예산: each fund's lines add up to the document's figure.
import type { Draft, DraftRow } from '../draft.js';
import { Random } from '../random.js';
import { apportion } from '../spread.js';
import { ECONOMIC_DEVELOPMENT, GENERAL_ADMINISTRATION, SOCIAL_DEVELOPMENT } from './catalogueGeneral.js';
import { SPECIAL_PROGRAMMES } from './catalogueSpecial.js';
import { DIVISION_STANDING, DONG_STANDING } from './catalogueStanding.js';
import { LEAF_FUNDS, ORIGINAL_2002, THOUSAND } from './figures.js';
import { LineBook, type PlannedLine } from './plannedLine.js';
import { addProjectLines, dayOf, fundOf, wanted, yearsOf } from './projectLines.js';
import type { ShareName } from './shares.js';

/** The part of a fund that goes to the major projects, at most. */
const PROJECT_SHARE = { GENERAL: 0.36, PARKING: 0.2 } as const;

export function planLines(draft: Draft): PlannedLine[] {
  const book = new LineBook();
  addPlanItems(draft, book);
  addStandingLines(draft, book);
  for (const [division, programme, title, item, weight, shares] of [...GENERAL_ADMINISTRATION, ...SOCIAL_DEVELOPMENT, ...ECONOMIC_DEVELOPMENT]) {
    book.add({ fund: 'GENERAL', division, programme, title, item, weight, shares: shares ?? 'OWN' });
  }
  for (const [fund, division, programme, title, item, weight, shares] of SPECIAL_PROGRAMMES) {
    book.add({ fund, division, programme, title, item, weight, shares: shares ?? 'OWN' });
  }
  addMajorProjects(draft, book);
  for (const fund of LEAF_FUNDS) shareOut(book.lines.filter(l => l.fund === fund), ORIGINAL_2002[fund]);
  return book.lines;
}

/** The lines of the division's own plan items, which the document states: their 당초예산 is the item's 소요예산; 전액국비 comes as a deemed budget. */
function addPlanItems(draft: Draft, book: LineBook): void {
  for (const row of draft.rows('BudgetLine')) {
    const [, , , programme = '', item = ''] = String(row.classification).split('-');
    const project = draft.get('Project', String(row.project));
    const original = typeof project.requiredBudget === 'number' ? project.requiredBudget / THOUSAND : 0;
    const [{ source }] = row.fundingShares as [{ source: ShareName }];
    book.add({ key: row.key, name: String(row.name), title: String(row.name), fund: 'GENERAL', division: 'PLANNING', programme, item, project: project.key, startsOn: dayOf(project.startsOn), original, shares: source });
  }
}

function addStandingLines(draft: Draft, book: LineBook): void {
  const random = new Random('budget:standing');
  for (const division of draft.rows('Division')) {
    if (division.validTo || division.kind === 'EXTERNAL' || division.kind === 'BUREAU') continue;
    const standing = division.kind === 'DONG_OFFICE' ? DONG_STANDING : DIVISION_STANDING;
    for (const [name, item, low, high] of standing) {
      book.add({ fund: 'GENERAL', division: division.key, programme: '기본경비', title: name, item, name: `${division.name} ${name}`, weight: random.int(low / 100, high / 100) * 100 });
    }
  }
}

/** Load tests make more projects; only those of the document's own number have money of their own. */
const MAJOR_PROJECTS = 252;

function addMajorProjects(draft: Draft, book: LineBook): void {
  const random = new Random('budget:projects');
  const projects = draft.rows('Project').filter(p => p.kind === 'MAJOR' && p.planYear === 2002).slice(0, MAJOR_PROJECTS);
  const amounts = new Map(projects.map(p => [p, wanted(p, random)]));
  for (const fund of ['GENERAL', 'PARKING'] as const) {
    const own = projects.filter(p => fundOf(p) === fund);
    const fit = fitting(own, amounts, Math.floor(ORIGINAL_2002[fund] * PROJECT_SHARE[fund]));
    own.forEach(project => addProjectLines(book, project, fit.get(project)!));
  }
}

/** Projects of one year get the whole of their 소요예산; those of several years share what is then left, each cut by the same part. */
function fitting(projects: DraftRow[], wants: ReadonlyMap<DraftRow, number>, most: number): Map<DraftRow, number> {
  const total = (list: DraftRow[]): number => list.reduce((sum, p) => sum + wants.get(p)!, 0);
  const within = (list: DraftRow[], limit: number): [DraftRow, number][] => {
    const part = Math.min(1, limit / total(list));
    return list.map(p => [p, part === 1 ? wants.get(p)! : Math.floor(wants.get(p)! * part)]);
  };
  const long = projects.filter(p => yearsOf(p) > 1);
  const short = within(projects.filter(p => yearsOf(p) === 1), most);
  return new Map([...short, ...within(long, most - short.reduce((sum, [, amount]) => sum + amount, 0))]);
}

function shareOut(lines: PlannedLine[], total: number): void {
  const flexible = lines.filter(l => l.weight !== null);
  const fixed = lines.reduce((sum, l) => sum + l.original, 0);
  apportion(total - fixed, flexible.map(l => l.weight!)).forEach((amount, i) => (flexible[i]!.original = amount));
}
