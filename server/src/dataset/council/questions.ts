// Council questions with what they are about: a topic or a project of the plan, its division, project and budget line.
import { questionDue, type DueBook } from '../../modules/calendar/dueBook.rules.js';
import type { Draft, DraftRow } from '../draft.js';
import { bookOf } from '../dueBook.js';
import { Random } from '../random.js';
import { Handling, type Matter } from './handling.js';
import { planPapers, type Paper } from './papers.js';
import { profiles } from './profiles.js';
import { SECOND_POINTS, type SecondPoint } from './secondPoints.js';
import { TOPICS, type Topic } from './topics.js';

export function generateQuestions(draft: Draft): void {
  const matters = new Matters(draft, new Random('council:matters'));
  const profile = profiles(new Random('council:profiles'));
  const book = bookOf(draft);
  const latest = new Map<string, string>();
  const numbers = new Map<string, number>();
  const next = (prefix: string, day: string, digits: number): string => {
    const series = `${prefix}-${day.slice(0, 4)}`;
    numbers.set(series, (numbers.get(series) ?? 0) + 1);
    return `${series}-${String(numbers.get(series)).padStart(digits, '0')}`;
  };
  for (const paper of planPapers(draft)) {
    const { session, member, kind, receivedOn, askedOn } = paper;
    const code = next('QP', receivedOn, 3);
    draft.add('QuestionPaper', { code, session, member, kind, receivedOn, origin: 'GENERATED' });
    for (let i = 0; i < paper.questions; i++) {
      const matter = matters.next(paper);
      const question = draft.add('CouncilQuestion', {
        code: next('CQ', askedOn, 3), paper: code, member, kind, askedOn, subject: matter.subject,
        text: `1. ${matter.ask} 답변하여 주시기 바람. 2. ${matter.second.ask}`,
        ...due(draft, book, paper), projects: matter.project ? [matter.project] : [], budgetLines: matter.budgetLine ? [matter.budgetLine] : [],
        ...followed(latest.get(matter.subject)), origin: 'GENERATED',
      });
      latest.set(matter.subject, question.key);
      const { opensOn, closesOn } = draft.get('CouncilSession', session);
      // The rush of a session's first day is answered late; what comes on its last is routed on the next working day,
      // and the first of it gets a holding answer.
      const rush = kind === 'ORAL' ? undefined : askedOn === opensOn ? 'LATE' : askedOn === closesOn && i === 0 ? 'HOLDING' : undefined;
      new Handling(draft, new Random(`council:${question.key}`), question, matter).run(rush ?? profile(kind), askedOn === closesOn);
    }
  }
}

const followed = (earlier: string | undefined): { followsUp?: string } => (earlier ? { followsUp: earlier } : {});

/** By the rules in force on that day. */
function due(draft: Draft, book: DueBook, { session, kind, receivedOn, askedOn }: Paper): { firstDueOn: string; firstInternalDueOn: string } {
  const sessionClosesOn = String(draft.get('CouncilSession', session).closesOn);
  const { official, internal } = questionDue(book, { kind, receivedOn, askedOn, sessionClosesOn, extensions: [] });
  return { firstDueOn: official!.dueOn, firstInternalDueOn: internal!.dueOn };
}

/** Deals topics and projects in turn, each once before any comes again. */
class Matters {
  private readonly topics: () => Topic;
  private readonly projects?: () => DraftRow;
  private count = 0;
  private readonly lines: ReadonlyMap<unknown, DraftRow>;
  private readonly byDivision = new Map<unknown, Named[]>();
  /** The same subjects come again and again. */
  private readonly near = new Map<string, DraftRow | undefined>();

  constructor(private readonly draft: Draft, random: Random) {
    this.topics = dealer(random, TOPICS.filter(t => draft.has('Division', t.division)));
    const projects = draft.rows('Project').filter(p => p.planYear === 2002 && (p.kind === 'MAJOR' || p.kind === 'DIVISION_PLAN'));
    for (const project of projects) {
      const ofDivision = this.byDivision.get(project.division) ?? [];
      if (!ofDivision.length) this.byDivision.set(project.division, ofDivision);
      ofDivision.push(named(project));
    }
    if (projects.length) this.projects = dealer(random, projects);
    // Of the lines of a project the first is the one its questions are about.
    this.lines = new Map(draft.rows('BudgetLine').filter(l => l.fiscalYear === 2002 && l.side === 'EXPENDITURE' && l.project).reverse().map(l => [l.project, l]));
  }

  /** Two of five questions after New Year 2002 are about a project by name. */
  next({ askedOn, member }: Paper): Matter {
    this.count += 1;
    if (this.projects && askedOn >= '2002' && this.count % 5 < 2) return this.about(this.projects());
    const topic = this.topics();
    const dong = String(this.draft.get('CouncilMember', member).constituency);
    const subject = topic.subject.replace('{dong}', dong);
    const near = askedOn >= '2002' ? this.nearest(topic.division, subject) : undefined;
    return { ...topic, subject, second: this.second(), ...this.ties(near) };
  }

  private nearest(division: string, subject: string): DraftRow | undefined {
    const key = `${division} ${subject}`;
    if (!this.near.has(key)) this.near.set(key, nearest(subject, this.byDivision.get(division) ?? []));
    return this.near.get(key);
  }

  private about(project: DraftRow): Matter {
    const title = String(project.title).replace(/ ?추진$/, '');
    return {
      division: String(project.division), subject: `${title} 추진 현황과 향후 계획`,
      ask: `${title}의 추진 실적이 당초 계획에 비하여 어떠한지`,
      answer: `${title}에 대하여는 당초 계획에 따라 추진하면서 추진 실태를 분기마다 점검하고 있습니다`,
      promise: `${title}의 추진 결과를 의회에 서면으로 보고`, second: this.second(), ...this.ties(project),
    };
  }

  private second(): SecondPoint {
    return SECOND_POINTS[this.count % SECOND_POINTS.length]!;
  }

  private ties(project: DraftRow | undefined): { project?: string; budgetLine?: string } {
    if (!project) return {};
    const line = this.lines.get(project.key);
    return { project: project.key, ...(line ? { budgetLine: line.key } : {}) };
  }
}

function dealer<T>(random: Random, all: readonly T[]): () => T {
  let deck: T[] = [];
  return () => {
    if (!deck.length) deck = random.shuffle(all);
    return deck.pop()!;
  };
}

/** A project with the syllable pairs of its title. */
interface Named {
  project: DraftRow;
  pairs: ReadonlySet<string>;
}
const named = (project: DraftRow): Named => ({ project, pairs: pairs(String(project.title)) });

/** The project whose title shares most syllable pairs with the subject; none when fewer than two are shared. */
function nearest(subject: string, projects: readonly Named[]): DraftRow | undefined {
  const wanted = pairs(subject);
  let best: DraftRow | undefined;
  let most = 1;
  for (const { project, pairs } of projects) {
    let shared = 0;
    for (const pair of pairs) if (wanted.has(pair)) shared += 1;
    if (shared > most) [best, most] = [project, shared];
  }
  return best;
}

const pairs = (text: string): Set<string> =>
  new Set(text.split(/[^가-힣]+/).flatMap(word => Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => word.slice(i, i + 2))));
