// The SQL of the limit: each query by rows that Node writes (`rows`), and by text that the database writes (`text`).

export type Ask = (statement: string, parameters?: readonly unknown[]) => Promise<unknown[][]>;
type Write = (ask: Ask, asOf: string) => Promise<string>;

const text1 = (value: unknown): string => (value === null ? 'null' : JSON.stringify(value));
const nodes = (list: string | undefined): string => `{"nodes":[${list ?? ''}]}`;
const only = (found: readonly unknown[][]): string => String(found[0]?.[0] ?? '');

/** Texts of rows, gathered by the parent in their first column. */
function byParent(found: readonly unknown[][], write: (row: unknown[]) => string): Map<unknown, string> {
  const texts = new Map<unknown, string>();
  for (const row of found) {
    const known = texts.get(row[0]);
    texts.set(row[0], known === undefined ? write(row) : `${known},${write(row)}`);
  }
  return texts;
}
const keys = (found: readonly unknown[][], at = 0): string => [...new Set(found.map(row => Number(row[at])))].join(',') || '0';

const STANDS = 'valid_from <= ? AND (valid_to IS NULL OR valid_to > ?)';
const STATUS = '(SELECT a.status FROM status_assessment a WHERE a.project_id = p.id AND a.date <= ? ORDER BY a.date DESC, a.id DESC LIMIT 1)';
/** 예산현액 of the entries joined: those counted by the date. */
const COUNTED = "e.kind IN ('ORIGINAL','DEEMED','SUPPLEMENTARY','TRANSFER','CARRY_OVER_IN') AND e.date <= ? AND (e.budget_version_id IS NULL OR v.adopted_on <= ? OR v.kind = 'DEEMED')";
const currentOf = (among: string): string => `SELECT e.line_id, SUM(e.amount) AS current FROM budget_entry e LEFT JOIN budget_version v ON v.id = e.budget_version_id WHERE ${among} AND ${COUNTED} GROUP BY e.line_id`;
const BUDGET_2002 = "l.fiscal_year = 2002 AND l.side = 'EXPENDITURE'";
const byStatus = `SELECT p.status, f.name, COUNT(*) FROM (SELECT ${STATUS} AS status, field_id FROM project p WHERE p.kind = 'MAJOR' AND p.plan_year = 2002) p LEFT JOIN work_field f ON f.id = p.field_id GROUP BY p.status, f.name ORDER BY p.status, f.name`;
const byFund = `SELECT f.code, COUNT(*), SUM(COALESCE(x.current, 0)) FROM budget_line l JOIN fund f ON f.id = l.fund_id LEFT JOIN (${currentOf('TRUE')}) x ON x.line_id = l.id WHERE ${BUDGET_2002} GROUP BY f.code ORDER BY f.code`;

const line = (r: unknown[]): string => `{"id":"BudgetLine-${r[1]}","code":${text1(r[2])},"name":${text1(r[3])},"fiscalYear":${r[4]},"side":"${r[5]}","classification":${text1(r[6])}`;

async function groups(ask: Ask, asOf: string): Promise<string> {
  const [statuses, funds] = await Promise.all([ask(byStatus, [asOf]), ask(byFund, [asOf, asOf])]);
  return `{"projects":{"groups":[${statuses.map(r => `{"keys":[${text1(r[0])},${text1(r[1])}],"count":${r[2]}}`).join(',')}]},"budgetLines":{"groups":[${funds.map(r => `{"keys":[${text1(r[0])}],"count":${r[1]},"sum":{"current":${r[2]}}}`).join(',')}]}}`;
}

export const rows: Readonly<Record<string, Write>> = {
  async Q1(ask, asOf) {
    const [divisions, projects, lines] = await Promise.all([
      ask(`SELECT id, code, name, name_en, kind, valid_from, valid_to, origin FROM division WHERE ${STANDS} ORDER BY id LIMIT 100`, [asOf, asOf]),
      ask(`SELECT p.division_id, p.id, p.code, p.title, p.kind, p.sector, p.plan_year, p.starts_on, p.required_budget FROM project p JOIN division d ON d.id = p.division_id WHERE ${STANDS} ORDER BY p.division_id, p.id`, [asOf, asOf]),
      ask(`SELECT l.project_id, l.id, l.code, l.name, l.fiscal_year, l.side, l.classification, l.version, l.origin FROM budget_line l JOIN project p ON p.id = l.project_id JOIN division d ON d.id = p.division_id WHERE ${STANDS} ORDER BY l.project_id, l.id`, [asOf, asOf]),
    ]);
    const ofProject = byParent(lines, r => `${line(r)},"version":${r[7]},"origin":"${r[8]}"}`);
    const ofDivision = byParent(projects, r => `{"id":"Project-${r[1]}","code":${text1(r[2])},"title":${text1(r[3])},"kind":"${r[4]}","sector":${text1(r[5])},"planYear":${r[6]},"startsOn":${text1(r[7])},"requiredBudget":${r[8]},"budgetLines":${nodes(ofProject.get(r[1]))}}`);
    return `{"divisions":{"nodes":[${divisions.map(r => `{"id":"Division-${r[0]}","code":${text1(r[1])},"name":${text1(r[2])},"nameEn":${text1(r[3])},"kind":"${r[4]}","validFrom":"${r[5]}","validTo":${text1(r[6])},"origin":"${r[7]}","projects":${nodes(ofDivision.get(r[0]))}}`).join(',')}]}}`;
  },
  async Q2(ask, asOf) {
    const projects = await ask("SELECT p.id, p.code, p.title, p.kind, p.plan_year, p.starts_on, p.ends_on, p.required_budget, d.id, d.name FROM project p JOIN division d ON d.id = p.division_id WHERE p.kind = 'MAJOR' AND p.plan_year = 2002 ORDER BY p.title, p.id LIMIT 50");
    const sums = await ask(`SELECT l.project_id, COUNT(*), SUM(COALESCE(x.current, 0)) FROM budget_line l LEFT JOIN (${currentOf(`e.line_id IN (SELECT id FROM budget_line WHERE project_id IN (${keys(projects)}))`)}) x ON x.line_id = l.id WHERE l.project_id IN (${keys(projects)}) GROUP BY l.project_id`, [asOf, asOf]);
    const ofProject = byParent(sums, r => `{"count":${r[1]},"sum":{"current":${r[2]}}}`);
    return `{"projects":{"nodes":[${projects.map(r => `{"id":"Project-${r[0]}","code":${text1(r[1])},"title":${text1(r[2])},"kind":"${r[3]}","planYear":${r[4]},"startsOn":${text1(r[5])},"endsOn":${text1(r[6])},"requiredBudget":${r[7]},"division":{"id":"Division-${r[8]}","name":${text1(r[9])}},"budgetLines":{"groups":[${ofProject.get(r[0]) ?? ''}]}}`).join(',')}]}}`;
  },
  async Q3(ask, asOf) {
    const questions = await ask('SELECT q.id, q.code, q.subject, q.kind, q.asked_on, q.due_on, m.id, m.name FROM council_question q JOIN council_member m ON m.id = q.member_id WHERE q.asked_on <= ? ORDER BY q.asked_on DESC, q.id LIMIT 50', [asOf]);
    const ofQuestion = byParent(await ask(`SELECT question_id, id, kind, drafted_on, delivered_on FROM answer WHERE question_id IN (${keys(questions)}) AND drafted_on <= ? ORDER BY question_id, id`, [asOf]), r => `{"id":"Answer-${r[1]}","kind":"${r[2]}","draftedOn":"${r[3]}","deliveredOn":${text1(r[4])}}`);
    return `{"councilQuestions":{"nodes":[${questions.map(r => `{"id":"CouncilQuestion-${r[0]}","code":${text1(r[1])},"subject":${text1(r[2])},"kind":"${r[3]}","askedOn":"${r[4]}","firstDueOn":"${r[5]}","member":{"id":"CouncilMember-${r[6]}","name":${text1(r[7])}},"answers":${nodes(ofQuestion.get(r[0]))}}`).join(',')}]}}`;
  },
  async Q4(ask, asOf) {
    const assets = await ask("SELECT id, code, name, kind, acquired_on FROM asset WHERE kind = 'COMMUNICATION' AND acquired_on <= ? ORDER BY id LIMIT 50", [asOf]);
    const ofAsset = byParent(await ask(`SELECT l.b_asset_id, l.id, l.code, l.kind, l.opened_on, a.id, a.code, a.name FROM network_link l LEFT JOIN asset a ON a.id = l.a_asset_id WHERE l.b_asset_id IN (${keys(assets)}) AND l.opened_on <= ? AND (l.closed_on IS NULL OR l.closed_on > ?) ORDER BY l.b_asset_id, l.id`, [asOf, asOf]),
      r => `{"id":"NetworkLink-${r[1]}","code":${text1(r[2])},"kind":"${r[3]}","openedOn":"${r[4]}","aAsset":${r[5] === null ? 'null' : `{"id":"Asset-${r[5]}","code":${text1(r[6])},"name":${text1(r[7])}}`}}`);
    return `{"assets":{"nodes":[${assets.map(r => `{"id":"Asset-${r[0]}","code":${text1(r[1])},"name":${text1(r[2])},"kind":"${r[3]}","acquiredOn":"${r[4]}","linksTo":${nodes(ofAsset.get(r[0]))}}`).join(',')}]}}`;
  },
  Q5: groups,
  async Q6(ask) {
    const [[[...r] = []], lines] = await Promise.all([
      ask('SELECT p.id, p.code, p.title, p.kind, p.plan_year, p.starts_on, p.ends_on, p.required_budget, d.id, d.code, d.name FROM project p JOIN division d ON d.id = p.division_id WHERE p.id = 60'),
      ask('SELECT project_id, id, code, name, fiscal_year, side, classification FROM budget_line WHERE project_id = 60 ORDER BY id LIMIT 20'),
    ]);
    return `{"project":{"id":"Project-${r[0]}","code":${text1(r[1])},"title":${text1(r[2])},"kind":"${r[3]}","planYear":${r[4]},"startsOn":${text1(r[5])},"endsOn":${text1(r[6])},"requiredBudget":${r[7]},"division":{"id":"Division-${r[8]}","code":${text1(r[9])},"name":${text1(r[10])}},"budgetLines":${nodes(lines.map(l => `${line(l)}}`).join(','))}}}`;
  },
};

const q = (column: string): string => `JSON_QUOTE(${column})`;
const orNull = (column: string): string => `IFNULL(JSON_QUOTE(${column}),'null')`;
const number = (column: string): string => `IFNULL(${column},'null')`;
const lineText = (more: string): string => `CONCAT('{"id":"BudgetLine-',l.id,'","code":',${q('l.code')},',"name":',${q('l.name')},',"fiscalYear":',l.fiscal_year,',"side":"',l.side,'","classification":',${q('l.classification')},${more}'}')`;
const listed = (item: string, from: string, order: string): string => `IFNULL((SELECT GROUP_CONCAT(${item} ORDER BY ${order} SEPARATOR ',') FROM ${from}),'')`;

export const text: Readonly<Record<string, Write>> = {
  async Q1(ask, asOf) {
    const [divisions, projects, lines] = await Promise.all([
      ask(`SELECT id, CONCAT('{"id":"Division-',id,'","code":',${q('code')},',"name":',${q('name')},',"nameEn":',${orNull('name_en')},',"kind":"',kind,'","validFrom":"',valid_from,'","validTo":',${orNull('valid_to')},',"origin":"',origin,'","projects":{"nodes":[') FROM division WHERE ${STANDS} ORDER BY id LIMIT 100`, [asOf, asOf]),
      ask(`SELECT p.division_id, p.id, CONCAT('{"id":"Project-',p.id,'","code":',${q('p.code')},',"title":',${q('p.title')},',"kind":"',p.kind,'","sector":',${orNull('p.sector')},',"planYear":',${number('p.plan_year')},',"startsOn":',${orNull('p.starts_on')},',"requiredBudget":',${number('p.required_budget')},',"budgetLines":{"nodes":[') FROM project p JOIN division d ON d.id = p.division_id WHERE ${STANDS} ORDER BY p.division_id, p.id`, [asOf, asOf]),
      ask(`SELECT l.project_id, GROUP_CONCAT(${lineText(`',"version":',l.version,',"origin":"',l.origin,'"',`)} ORDER BY l.id SEPARATOR ',') FROM budget_line l WHERE l.project_id IS NOT NULL GROUP BY l.project_id`),
    ]);
    const ofProject = new Map(lines.map(r => [r[0], r[1]]));
    const ofDivision = byParent(projects, r => `${String(r[2])}${String(ofProject.get(r[1]) ?? '')}]}}`);
    return `{"divisions":{"nodes":[${divisions.map(r => `${String(r[1])}${ofDivision.get(r[0]) ?? ''}]}}`).join(',')}]}}`;
  },
  async Q3(ask, asOf) {
    const answers = listed(`CONCAT('{"id":"Answer-',a.id,'","kind":"',a.kind,'","draftedOn":"',a.drafted_on,'","deliveredOn":',${orNull('a.delivered_on')},'}')`, 'answer a WHERE a.question_id = q.id AND a.drafted_on <= ?', 'a.id');
    const found = await ask(`SELECT CONCAT('{"id":"CouncilQuestion-',q.id,'","code":',${q('q.code')},',"subject":',${q('q.subject')},',"kind":"',q.kind,'","askedOn":"',q.asked_on,'","firstDueOn":"',q.due_on,'","member":{"id":"CouncilMember-',m.id,'","name":',${q('m.name')},'},"answers":{"nodes":[',${answers},']}}') FROM council_question q JOIN council_member m ON m.id = q.member_id WHERE q.asked_on <= ? ORDER BY q.asked_on DESC, q.id LIMIT 50`, [asOf, asOf]);
    return `{"councilQuestions":{"nodes":[${found.map(r => r[0]).join(',')}]}}`;
  },
  async Q4(ask, asOf) {
    const links = listed(`CONCAT('{"id":"NetworkLink-',l.id,'","code":',${q('l.code')},',"kind":"',l.kind,'","openedOn":"',l.opened_on,'","aAsset":',IFNULL(CONCAT('{"id":"Asset-',o.id,'","code":',${q('o.code')},',"name":',${q('o.name')},'}'),'null'),'}')`, 'network_link l LEFT JOIN asset o ON o.id = l.a_asset_id WHERE l.b_asset_id = a.id AND l.opened_on <= ? AND (l.closed_on IS NULL OR l.closed_on > ?)', 'l.id');
    const found = await ask(`SELECT CONCAT('{"id":"Asset-',a.id,'","code":',${q('a.code')},',"name":',${q('a.name')},',"kind":"',a.kind,'","acquiredOn":"',a.acquired_on,'","linksTo":{"nodes":[',${links},']}}') FROM asset a WHERE a.kind = 'COMMUNICATION' AND a.acquired_on <= ? ORDER BY a.id LIMIT 50`, [asOf, asOf, asOf]);
    return `{"assets":{"nodes":[${found.map(r => r[0]).join(',')}]}}`;
  },
  async Q6(ask) {
    return only(await ask(`SELECT CONCAT('{"project":{"id":"Project-',p.id,'","code":',${q('p.code')},',"title":',${q('p.title')},',"kind":"',p.kind,'","planYear":',${number('p.plan_year')},',"startsOn":',${orNull('p.starts_on')},',"endsOn":',${orNull('p.ends_on')},',"requiredBudget":',${number('p.required_budget')},',"division":{"id":"Division-',d.id,'","code":',${q('d.code')},',"name":',${q('d.name')},'},"budgetLines":{"nodes":[',${listed(lineText(''), 'budget_line l WHERE l.project_id = p.id', 'l.id')},']}}}') FROM project p JOIN division d ON d.id = p.division_id WHERE p.id = 60`));
  },
};
