// What was done for a plan item, month by month: changes of systems and equipment, publications and integrations.
import type { DatePrecision } from '../vocabulary/common.js';
import { MilestoneState } from '../vocabulary/workplan.js';
import { formatNumber } from '../units.js';
import { column, label, words } from './cells.js';
import { dayText } from './periods.js';
import type { Column, Label, Opens, Row } from './view.js';

interface Dated { id: string; date: string; precision: DatePrecision }

export interface WorksData {
  systemChanges: { nodes: (Dated & { title: string; text: string | null; system: { name: string; division: { name: string } | null } })[] };
  assetChanges: { nodes: (Dated & {
    subject: string | null; text: string; quantity: number; before: number | null; after: number | null; unit: string | null;
    asset: { facility: { name: string } | null } | null; link: { bEnd: { name: string } } | null;
  })[] };
  publications: { nodes: { id: string; issuedOn: string | null; precision: DatePrecision; title: string; copies: number | null; recipients: string | null }[] };
}

export interface IntegrationNode { id: string; since: string; content: string; bothWays: boolean; fromSystem: { name: string }; toSystem: { name: string } }

/** Spread in a selection of Project; takes $from, the first day that counts. */
export const WORKS = `fragment Works on Project {
  systemChanges(where: { date: { gte: $from } }, orderBy: [{ field: DATE }], first: 100) { nodes { id date precision title text system { name division { name } } } }
  assetChanges(where: { date: { gte: $from } }, orderBy: [{ field: DATE }], first: 100) {
    nodes { id date precision subject text quantity before after unit asset { facility { name } } link { bEnd { name } } }
  }
  publications(orderBy: [{ field: CODE }], first: 100) { nodes { id issuedOn precision title copies recipients } }
}`;

/** One line of the list. Without a date it goes on through the year. */
export interface Work {
  readonly date: string | null;
  readonly precision: DatePrecision;
  readonly title: string;
  readonly amount: string;
  readonly place: string;
  readonly opens: Opens;
}

const one = (noun: string, root: string, id: string, select: string): Opens => ({ noun, root, where: { id: { eq: id } }, select });

const figure = (value: number, unit: string | null): string => `${formatNumber(value)}${unit ?? ''}`;

/** 18 → 38GB; 650대; nothing for a change of one thing whose unit is not told. */
function amountOf({ before, after, quantity, unit }: WorksData['assetChanges']['nodes'][number]): string {
  if (before !== null && after !== null) return `${formatNumber(before)} → ${figure(after, unit)}`;
  if (after !== null) return figure(after, unit);
  return unit === null && quantity === 1 ? '' : figure(quantity, unit);
}

export function worksOf({ systemChanges, assetChanges, publications }: Partial<WorksData>, integrations: readonly IntegrationNode[] = []): Work[] {
  const works: Work[] = [
    ...(assetChanges?.nodes ?? []).map(c => ({
      date: c.date, precision: c.precision, title: c.text, amount: amountOf(c), place: c.link?.bEnd.name ?? c.asset?.facility?.name ?? c.subject ?? '',
      opens: one('AssetChange', 'assetChanges', c.id, 'subject text date precision quantity before after unit asset { code name } link { code }'),
    })),
    ...(systemChanges?.nodes ?? []).map(c => ({
      date: c.date, precision: c.precision, title: c.text ? `${c.title} (${c.text})` : c.title, amount: '', place: c.system.name,
      opens: one('SystemChange', 'systemChanges', c.id, 'title kind date precision system { name division { name } }'),
    })),
    ...integrations.map(i => ({
      date: i.since, precision: 'MONTH' as const, title: `연동: ${i.content}`, amount: '', place: `${i.fromSystem.name} ${i.bothWays ? '↔' : '→'} ${i.toSystem.name}`,
      opens: one('SystemIntegration', 'systemIntegrations', i.id, 'content since bothWays fromSystem { name } toSystem { name }'),
    })),
    ...(publications?.nodes ?? []).map(p => ({
      date: p.issuedOn, precision: p.precision, title: `${p.title} 발간`, amount: p.copies === null ? '' : figure(p.copies, '부'), place: p.recipients ?? '',
      opens: one('Publication', 'publications', p.id, 'title issuedOn copies recipients online'),
    })),
  ];
  // The sort is stable: equal days keep the order of their kinds.
  return works.sort((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'));
}

/** 4월, 하반기, 연중: as exact as the document tells it. */
export function whenText(date: string | null, precision: DatePrecision): string {
  const month = date === null ? 0 : Number(date.slice(5, 7));
  if (date === null || precision === 'THROUGHOUT' || precision === 'YEAR') return precision === 'ON_DEMAND' ? '수시' : '연중';
  if (precision === 'DAY') return dayText(date);
  if (precision === 'HALF') return month > 6 ? '하반기' : '상반기';
  if (precision === 'QUARTER') return `${Math.ceil(month / 3)}/4분기`;
  return `${month}월`;
}

/** The first day of the period whose last day is stored. */
function startOf(date: string, precision: DatePrecision): string {
  const [year, month] = [date.slice(0, 4), Number(date.slice(5, 7))];
  const from = (n: number) => `${year}-${String(n).padStart(2, '0')}-01`;
  if (precision === 'DAY') return date;
  if (precision === 'MONTH') return from(month);
  if (precision === 'QUARTER') return from(Math.floor((month - 1) / 3) * 3 + 1);
  if (precision === 'HALF') return from(month > 6 ? 7 : 1);
  return from(1);
}

/** Whether a work is done, under way or still to come on the reference date. */
function stateOf({ date, precision }: Work, asOf: string): Label {
  const { DONE, OPEN, UPCOMING } = MilestoneState.values;
  if (date === null) return OPEN;
  if (date <= asOf) return DONE;
  return startOf(date, precision) <= asOf ? OPEN : UPCOMING;
}

const WHEN = column('when', '시기', 'When', { text: true });
const WHAT = [column('amount', '수량·규모', 'How much', { text: true }), column('place', '대상·장소', 'Where', { text: true })];

/** What was done by the date. */
export const DONE_COLUMNS: readonly Column[] = [WHEN, ...WHAT];
/** What the year's plan holds, with its state on the date. */
export const PLANNED_COLUMNS: readonly Column[] = [WHEN, column('state', '상태', 'State', { text: true }), ...WHAT];
export const WORK_HEAD: Label = label('추진 내용', 'Work');

/** With a reference date the rows tell their state; records are then read as of `end`, so that planned ones are there. */
export const workRows = (works: readonly Work[], planned?: { asOf: string; end: string }): Row[] =>
  works.map((w, i) => ({
    id: `work-${i + 1}`,
    label: label(w.title, w.title),
    cells: {
      when: words(whenText(w.date, w.precision), { opens: planned ? { ...w.opens, asOf: planned.end } : w.opens }),
      ...(planned && { state: words(stateOf(w, planned.asOf)) }),
      amount: words(w.amount),
      place: words(w.place),
    },
  }));
