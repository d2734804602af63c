// The council's examples: the figures of II-8, how questions move with the reference date, and that every tie leads somewhere.
import { beforeAll, describe, expect, it } from 'vitest';
import { generateCouncil } from './council.js';
import { readCalendar, readDocument } from './document.js';
import { Draft, type DraftRow } from './draft.js';
import { generateOrganization } from './organization.js';

function councilOf(scale = 1): Draft {
  const draft = new Draft(scale);
  readDocument(draft);
  readCalendar(draft);
  generateOrganization(draft);
  generateCouncil(draft);
  return draft;
}

let draft: Draft;
beforeAll(() => {
  draft = councilOf();
});

const between = (row: DraftRow, attribute: string, from: string, to: string): boolean => {
  const day = row[attribute];
  return typeof day === 'string' && from <= day && day <= to;
};
const past = (row: DraftRow, attribute: string, asOf: string): boolean => between(row, attribute, '1900-01-01', asOf);
const thisYear = (noun: string, attribute: string, asOf: string, from: Draft = draft): DraftRow[] =>
  from.rows(noun).filter(row => between(row, attribute, '2002-01-01', asOf));
const byKind = (rows: DraftRow[]): [number, number, number] => [rows.length, rows.filter(r => r.kind === 'ORAL').length, rows.filter(r => r.kind === 'WRITTEN').length];

/** The status of a question as the graph derives it, told once more over plain rows. */
function statusOf(question: DraftRow, asOf: string): string {
  const of = (noun: string): DraftRow[] => draft.rows(noun).filter(row => row.question === question.key);
  const answers = of('Answer').filter(a => past(a, 'draftedOn', asOf));
  const returned = (answer: DraftRow): boolean => draft.rows('Clearance').some(c => c.answer === answer.key && c.decision === 'RETURNED' && past(c, 'decidedOn', asOf));
  if (past(question, 'withdrawnOn', asOf)) return 'WITHDRAWN';
  if (past(question, 'transferredOn', asOf)) return 'TRANSFERRED';
  if (answers.some(a => a.kind === 'FINAL' && past(a, 'deliveredOn', asOf))) return 'ANSWERED';
  if (answers.some(a => past(a, 'submittedForClearanceOn', asOf) && !past(a, 'deliveredOn', asOf) && !returned(a))) return 'IN_CLEARANCE';
  if (answers.length) return 'DRAFTING';
  return of('Assignment').some(a => past(a, 'assignedOn', asOf) && !past(a, 'returnedOn', asOf)) ? 'ASSIGNED' : 'UNASSIGNED';
}

describe('questions of II-8', () => {
  it('are 40 papers and 90 questions in the first half of 2002', () => {
    expect(byKind(thisYear('QuestionPaper', 'receivedOn', '2002-06-30'))).toEqual([40, 5, 35]);
    expect(byKind(thisYear('CouncilQuestion', 'askedOn', '2002-06-30'))).toEqual([90, 30, 60]);
  });

  it('are fewer in March and more in September, and add up', () => {
    const at = (asOf: string) => [byKind(thisYear('QuestionPaper', 'receivedOn', asOf)), byKind(thisYear('CouncilQuestion', 'askedOn', asOf))] as const;
    const [march, june, september] = ['2002-03-31', '2002-06-30', '2002-09-30'].map(at);
    for (const [papers, questions] of [march!, june!, september!]) {
      expect(papers[0]).toBe(papers[1] + papers[2]);
      expect(questions[0]).toBe(questions[1] + questions[2]);
    }
    for (const i of [0, 1] as const) {
      expect(march![i][0]).toBeGreaterThan(0);
      expect(march![i][0]).toBeLessThan(june![i][0]);
      expect(september![i][0]).toBeGreaterThan(june![i][0]);
    }
  });

  it('come from fewer members than papers', () => {
    const members = new Set(thisYear('QuestionPaper', 'receivedOn', '2002-06-30').map(p => p.member));
    expect(members.size).toBeGreaterThan(10);
    expect(members.size).toBeLessThanOrEqual(22);
  });

  it('repeat member and kind of their paper, and fall into its window', () => {
    for (const question of draft.rows('CouncilQuestion')) {
      const paper = draft.get('QuestionPaper', String(question.paper));
      expect([question.member, question.kind]).toEqual([paper.member, paper.kind]);
      for (const end of ['2001-12-31', '2002-03-31', '2002-06-30', '2002-09-30']) expect([question.key, past(question, 'askedOn', end)]).toEqual([question.key, past(paper, 'receivedOn', end)]);
      expect(draft.get('CouncilMember', String(paper.member)).term).toBe(draft.get('CouncilSession', String(paper.session)).term);
    }
  });

  it('are as many times more as the scale says', () => {
    const four = councilOf(4);
    expect(byKind(thisYear('QuestionPaper', 'receivedOn', '2002-06-30', four))).toEqual([160, 20, 140]);
    expect(byKind(thisYear('CouncilQuestion', 'askedOn', '2002-06-30', four))).toEqual([360, 120, 240]);
    expect(four.rows('CouncilMember')).toHaveLength(44);
  });
});

describe('the state of a question', () => {
  const counts = (asOf: string): Record<string, number> => {
    const out: Record<string, number> = {};
    for (const question of thisYear('CouncilQuestion', 'askedOn', asOf)) out[statusOf(question, asOf)] = (out[statusOf(question, asOf)] ?? 0) + 1;
    return out;
  };

  it('has every value on 30 June, most of them answered', () => {
    const at = counts('2002-06-30');
    expect(Object.keys(at).sort()).toEqual(['ANSWERED', 'ASSIGNED', 'DRAFTING', 'IN_CLEARANCE', 'TRANSFERRED', 'UNASSIGNED', 'WITHDRAWN']);
    expect(at.ANSWERED).toBeGreaterThan(65);
  });

  it('sums to the questions on other days', () => {
    for (const asOf of ['2002-03-31', '2002-09-30']) {
      const all = Object.values(counts(asOf)).reduce((a, b) => a + b, 0);
      expect(all).toBe(thisYear('CouncilQuestion', 'askedOn', asOf).length);
    }
  });

  it('is overdue for a few open ones on 30 June', () => {
    const open = ['UNASSIGNED', 'ASSIGNED', 'DRAFTING', 'IN_CLEARANCE'];
    const overdue = thisYear('CouncilQuestion', 'askedOn', '2002-06-30').filter(q => String(q.firstDueOn) < '2002-06-30' && open.includes(statusOf(q, '2002-06-30')));
    expect(overdue.length).toBeGreaterThan(0);
    expect(overdue.length).toBeLessThan(10);
  });

  it('is still open for some when the year ends', () => {
    const at = counts('2002-12-31');
    expect(thisYear('CouncilQuestion', 'askedOn', '2002-12-31').length - at.ANSWERED! - at.WITHDRAWN! - at.TRANSFERRED!).toBeGreaterThan(0);
  });

  it('comes from steps that follow each other', () => {
    const ordered = (...days: unknown[]): void => {
      const set = days.filter(d => typeof d === 'string') as string[];
      expect(set).toEqual([...set].sort());
    };
    for (const a of draft.rows('Assignment')) ordered(draft.get('CouncilQuestion', String(a.question)).askedOn, a.assignedOn, a.acceptedOn ?? a.returnedOn);
    for (const a of draft.rows('Answer')) {
      const clearances = draft.rows('Clearance').filter(c => c.answer === a.key);
      ordered(draft.get('CouncilQuestion', String(a.question)).askedOn, a.draftedOn, a.submittedForClearanceOn, ...clearances.map(c => c.decidedOn), a.deliveredOn);
      expect(clearances.map(c => c.order)).toEqual(clearances.map((_, i) => i + 1));
      if (a.deliveredOn) expect(clearances.every(c => c.decision === 'APPROVED')).toBe(true);
      if (a.kind === 'CORRECTION') expect(draft.get('Answer', String(a.corrects)).question).toBe(a.question);
    }
    for (const c of draft.rows('Commitment')) ordered(draft.get('Answer', String(c.answer)).deliveredOn, ...draft.rows('ProgressNote').filter(n => n.commitment === c.key).map(n => n.date), c.fulfilledOn ?? c.releasedOn);
  });

  it('shows every kind of answer, returns, reroutings and every fate of a promise', () => {
    expect(new Set(draft.rows('Answer').map(a => a.kind))).toEqual(new Set(['HOLDING', 'FINAL', 'CORRECTION']));
    expect(draft.rows('Clearance').some(c => c.decision === 'RETURNED')).toBe(true);
    expect(draft.rows('Assignment').some(a => a.returnedOn)).toBe(true);
    const promises = draft.rows('Commitment');
    expect(promises.some(c => past(c, 'fulfilledOn', '2002-12-31'))).toBe(true);
    expect(promises.some(c => past(c, 'releasedOn', '2002-12-31'))).toBe(true);
    expect(promises.some(c => past(c, 'dueOn', '2002-09-29') && !past(c, 'fulfilledOn', '2002-09-30') && !past(c, 'releasedOn', '2002-09-30'))).toBe(true);
  });
});

describe('terms, sessions, bills and findings', () => {
  it('change hands on 1 July with some members continuing', () => {
    const fourth = draft.rows('CouncilMember').filter(m => m.term === 'TERM-4');
    const continuing = fourth.filter(m => m.earlier);
    expect([fourth.length, continuing.length]).toEqual([22, 9]);
    for (const m of continuing) expect(draft.get('CouncilMember', String(m.earlier)).name).toBe(m.name);
    expect(new Set(draft.rows('CouncilMember').map(m => m.name)).size).toBe(44 - 9);
    for (const s of draft.rows('CouncilSession')) {
      const term = draft.get('CouncilTerm', String(s.term));
      expect(String(s.opensOn) >= String(term.startsOn) && String(s.closesOn) <= String(term.endsOn)).toBe(true);
    }
  });

  it('give every budget version and plan that names a bill the bill, with its dates', () => {
    const carrying = [...draft.rows('BudgetVersion'), ...draft.rows('MidTermPlan')].filter(v => v.bill);
    expect(carrying.length).toBeGreaterThan(0);
    for (const v of carrying) {
      const bill = draft.get('Bill', String(v.bill));
      expect(bill.submittedOn).toBe(v.submittedOn);
      if (v.adoptedOn) expect(bill.decidedOn).toBe(v.adoptedOn);
    }
    expect(draft.has('Bill', 'BILL-2003-BUDGET')).toBe(true);
    for (const b of draft.rows('Bill').filter(bill => bill.decidedOn)) {
      const session = draft.get('CouncilSession', String(b.session));
      expect([b.key, between(b, 'decidedOn', String(session.opensOn), String(session.closesOn))]).toEqual([b.key, true]);
    }
  });

  it('check findings each quarter after they were raised, and close the finished ones', () => {
    expect(draft.rows('AuditFinding').filter(f => past(f, 'raisedOn', '2002-06-30')).length).toBeGreaterThan(24);
    for (const f of draft.rows('AuditFinding')) {
      const checks = draft.rows('FindingCheck').filter(c => c.finding === f.key);
      for (const c of checks) {
        expect(String(c.date) > String(f.raisedOn)).toBe(true);
        if (c.result === 'DELAYED') expect(c.cause && c.countermeasure).toBeTruthy();
        if (c.result === 'COMPLETED') expect(draft.rows('FindingAction').some(a => a.finding === f.key && past(a, 'doneOn', String(c.date)) && a.evidence)).toBe(true);
      }
      if (f.closedOn) expect(['COMPLETED', 'NOT_FEASIBLE', 'TRANSFERRED']).toContain(checks.at(-1)?.result);
    }
  });
});

describe('ties', () => {
  const TARGETS: Readonly<Record<string, string>> = {
    term: 'CouncilTerm', earlier: 'CouncilMember', session: 'CouncilSession', member: 'CouncilMember', paper: 'QuestionPaper', question: 'CouncilQuestion', followsUp: 'CouncilQuestion',
    answer: 'Answer', corrects: 'Answer', commitment: 'Commitment', finding: 'AuditFinding', division: 'Division', post: 'Post', project: 'Project', committees: 'Committee',
    projects: 'Project', budgetLines: 'BudgetLine', directive: 'Directive',
  };
  const NOUNS = [
    'CouncilTerm', 'CouncilMember', 'CouncilSession', 'QuestionPaper', 'CouncilQuestion', 'Assignment', 'Answer', 'Clearance', 'Commitment', 'Bill', 'AuditFinding',
    'FindingAction', 'FindingCheck', 'ProgressNote',
  ];

  it('all lead to rows that are there, and every row says it is an example', () => {
    for (const noun of NOUNS) {
      expect([noun, draft.rows(noun).length > 0]).toEqual([noun, true]);
      for (const row of draft.rows(noun)) {
        expect(row.origin).toBe('GENERATED');
        for (const [attribute, target] of Object.entries(TARGETS)) for (const key of [row[attribute]].flat()) if (key !== undefined) expect([row.key, attribute, key, draft.has(target, String(key))]).toEqual([row.key, attribute, key, true]);
      }
    }
  });

  it('reach projects and their budget lines', () => {
    const questions = thisYear('CouncilQuestion', 'askedOn', '2002-06-30');
    expect(questions.filter(q => (q.projects as string[]).length).length).toBeGreaterThan(20);
    expect(questions.some(q => (q.budgetLines as string[]).length)).toBe(true);
    expect(questions.some(q => q.followsUp)).toBe(true);
  });

  it('are the same each time', () => {
    expect(councilOf().rows('CouncilQuestion')).toEqual(draft.rows('CouncilQuestion'));
  });
});
