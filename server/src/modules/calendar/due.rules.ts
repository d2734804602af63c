// How a due date follows from a day: counting, days of rest, limits and extensions, each told as a step.
import { DueRuleAnchor, DueRuleTarget, type DueRuleCap, type DueRuleCounting, type DueRuleDirection, type DueRuleSubject, type DueStepKind } from '@gujeong/shared/vocabulary/calendar';
import { addDays, weekday } from './day.js';
import * as text from './due.texts.js';
import { nextOpenDay, type Rest, type WorkCalendar } from './workCalendar.rules.js';

/** A row of DueRule. */
export interface DueRuleRow {
  readonly code: string;
  readonly name: string;
  readonly subject: DueRuleSubject;
  readonly target: DueRuleTarget;
  readonly anchor: DueRuleAnchor;
  readonly direction: DueRuleDirection;
  readonly days: number;
  readonly counting: DueRuleCounting;
  readonly firstDayCounts: boolean;
  readonly movesFromHoliday: boolean;
  readonly cap: DueRuleCap | null;
  readonly peremptory: boolean;
  readonly basis: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** More time, told on a date: until a named day, or by a number of days of the rule's own kind. */
export type Extension = { readonly date: string; readonly reason: string } & ({ readonly newDueOn: string } | { readonly days: number });

export interface DueStep {
  readonly kind: DueStepKind;
  /** The day the step is about or leads to. */
  readonly date: string;
  readonly text: text.Text;
  /** The article or rule the step rests on; null where it needs none. */
  readonly basis: string | null;
}

export interface Due {
  /** Code of the rule. */
  readonly rule: string;
  readonly dueOn: string;
  readonly steps: readonly DueStep[];
  /** False when a year was touched whose holidays are not on file. */
  readonly complete: boolean;
}

/** A day the counted date may not pass, and what to call it. */
export interface Bound {
  readonly day: string;
  readonly name: text.Text;
}

const FIRST_DAY = '민법 제157조';
const UNEXTENDABLE = '민사소송법 제172조제1항 단서';

/** The due date of a rule counted from a day, with the steps that lead to it; `stated` is one set by hand. */
export function dueDate(rule: DueRuleRow, from: string, calendar: WorkCalendar, extensions: readonly Extension[] = [], bounds: { notAfter?: Bound; notBefore?: Bound; stated?: string | null } = {}): Due {
  const derivation = new Derivation(rule, calendar);
  const own = derivation.count(from);
  const first = derivation.state(derivation.bound(own, from, bounds), bounds.stated);
  const dueOn = [...extensions].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).reduce((due, e) => derivation.extend(due, e), first);
  return derivation.end(dueOn);
}

class Derivation {
  private readonly steps: DueStep[] = [];
  private readonly back: boolean;
  private complete = true;

  constructor(private readonly rule: DueRuleRow, private readonly calendar: WorkCalendar) {
    this.back = rule.direction === 'BEFORE';
  }

  count(from: string): string {
    const { rule, back } = this;
    const anchor = DueRuleAnchor.values[rule.anchor];
    if (back) {
      this.step('START', from, text.countedBack(from, anchor), null);
    } else {
      this.step('START', from, text.started(from, anchor), null);
      if (rule.days > 0) this.step('FIRST_DAY', from, text.firstDay(rule.firstDayCounts ? from : addDays(from, 1), rule.firstDayCounts), rule.firstDayCounts ? rule.basis : FIRST_DAY);
    }
    return this.days(from, rule.days, rule.firstDayCounts, back);
  }

  bound(counted: string, from: string, { notAfter, notBefore }: { notAfter?: Bound; notBefore?: Bound }): string {
    let end = counted;
    // A limit that had passed before counting began limits nothing.
    if (notAfter && end > notAfter.day && (this.back || notAfter.day >= from)) end = this.capped(end, notAfter, false);
    if (notBefore && end < notBefore.day) end = this.capped(end, notBefore, true);
    return end;
  }

  /** A due date that was set by hand stands in place of the counted one. */
  state(counted: string, stated: string | null | undefined): string {
    if (!stated || stated === counted) return counted;
    this.step('STATED', stated, text.stated(stated), null);
    return stated;
  }

  extend(due: string, extension: Extension): string {
    const { counting, peremptory } = this.rule;
    const { date, reason } = extension;
    if (peremptory || ('days' in extension ? extension.days <= 0 : extension.newDueOn <= due)) {
      this.step('NOT_EXTENDED', due, text.notExtended(date, peremptory), peremptory ? UNEXTENDABLE : null);
      return due;
    }
    if ('newDueOn' in extension) {
      this.step('EXTENDED', extension.newDueOn, text.extended(date, extension.newDueOn, reason), this.rule.basis);
      return extension.newDueOn;
    }
    this.step('EXTENDED', due, text.extended(date, { days: extension.days, counting }, reason), this.rule.basis);
    return this.days(due, extension.days, false, false);
  }

  end(dueOn: string): Due {
    const { rule } = this;
    this.step('DUE', dueOn, text.due(dueOn, DueRuleTarget.values[rule.target]), rule.basis);
    return { rule: rule.code, dueOn, steps: this.steps, complete: this.complete };
  }

  private days(from: string, days: number, firstCounts: boolean, back: boolean): string {
    return this.rule.counting === 'BUSINESS' ? this.business(from, days, firstCounts, back) : this.calendarDays(from, days, firstCounts, back);
  }

  /** Counted day by day, days of rest passed over; no days at all means the day itself when the office works, else the next. */
  private business(from: string, days: number, firstCounts: boolean, back: boolean): string {
    const step = back ? -1 : 1;
    const skipped: Rest[] = [];
    let left = Math.max(days, 1);
    for (let at = days === 0 || firstCounts ? from : addDays(from, step); ; at = addDays(at, step)) {
      this.touch(at);
      const rest = this.calendar.rest(at, 'OFFICE_WORK');
      if (rest) skipped.push(rest);
      else if (--left === 0) {
        this.tellSkipped(skipped);
        this.step('COUNTED', at, text.counted(at, { days, counting: 'BUSINESS' }, back), this.rule.basis);
        return at;
      }
    }
  }

  private calendarDays(from: string, days: number, firstCounts: boolean, back: boolean): string {
    const distance = firstCounts ? Math.max(days - 1, 0) : days;
    const end = addDays(from, back ? -distance : distance);
    this.step('COUNTED', end, text.counted(end, { days, counting: 'CALENDAR' }, back), this.rule.basis);
    return this.rule.movesFromHoliday ? this.move(end, back) : end;
  }

  /** An end on a day of rest moves on; one counted back moves back, to a day the office works. */
  private move(end: string, back: boolean): string {
    const purpose = back ? 'OFFICE_WORK' : 'PERIOD_END';
    const step = back ? -1 : 1;
    const to = nextOpenDay(this.calendar, end, purpose, step);
    const block: Rest[] = [];
    for (let at = end; at !== to; at = addDays(at, step)) block.push(this.calendar.rest(at, purpose)!);
    for (const day of [end, to]) this.touch(day);
    const basis = this.calendar.saturday(end, purpose)?.basis ?? null;
    if (to !== end) this.step('MOVED', to, text.moved(end, to, block, back), basis);
    else if (!back && weekday(end) === 6) this.step('STANDS', end, text.stands(end), basis);
    return to;
  }

  /** Blocks with a holiday one by one; weekends alone one by one as long as they are few. */
  private tellSkipped(skipped: readonly Rest[]): void {
    const all = text.blocks(skipped);
    const plain = all.filter(b => b.every(r => !r.names.length));
    const many = plain.length > 2;
    const steps = all.filter(b => !(many && plain.includes(b))).map(b => ({ day: b[0]!.day, words: text.skipped(b) }));
    if (many) steps.push({ day: plain[0]![0]!.day, words: text.skippedWeekends(plain.flat()) });
    for (const { day, words } of steps.sort((a, b) => (a.day < b.day ? -1 : 1))) this.step('SKIPPED', day, words, null);
  }

  private capped(end: string, { day, name }: Bound, later: boolean): string {
    this.step('CAPPED', day, text.capped(end, day, name, later), this.rule.basis);
    return day;
  }

  private touch(day: string): void {
    if (this.calendar.covers(day)) return;
    this.complete = false;
    const words = text.unknownYear(day.slice(0, 4));
    if (!this.steps.some(s => s.text.ko === words.ko)) this.step('UNKNOWN_YEAR', day, words, null);
  }

  private step(kind: DueStepKind, date: string, words: text.Text, basis: string | null): void {
    this.steps.push({ kind, date, text: words, basis });
  }
}
