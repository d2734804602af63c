// What is asked of every server that is compared: six queries, from one record to the whole tree.

export interface Asked {
  name: string;
  title: string;
  query: string;
  variables: Record<string, unknown>;
}

export const AS_OF = '2002-06-30';
const variables = { asOf: AS_OF };

export const asked: readonly Asked[] = [
  {
    name: 'Q1', title: 'divisions → projects → lines, 8 scalars each', variables,
    query: `query Q1($asOf: Date) { divisions(asOf: $asOf, first: 100) { nodes { id code name nameEn kind validFrom validTo origin
      projects(first: 100) { nodes { id code title kind sector planYear startsOn requiredBudget
        budgetLines(first: 100) { nodes { id code name fiscalYear side classification version origin } } } } } } }`,
  },
  {
    name: 'Q2', title: '50 projects, filter, order, division name, line sums', variables: { ...variables, where: { kind: { eq: 'MAJOR' }, planYear: { eq: 2002 } } },
    query: `query Q2($asOf: Date, $where: ProjectWhere) { projects(asOf: $asOf, first: 50, where: $where, orderBy: [{ field: TITLE }]) { nodes { id code title kind planYear startsOn endsOn requiredBudget
      division { id name } budgetLines { groups(by: []) { count sum { current } } } } } }`,
  },
  {
    name: 'Q3', title: '50 questions with member and answers', variables,
    query: `query Q3($asOf: Date) { councilQuestions(asOf: $asOf, first: 50, orderBy: [{ field: ASKED_ON, direction: DESC }]) { nodes { id code subject kind askedOn firstDueOn member { id name }
      answers(first: 20) { nodes { id kind draftedOn deliveredOn } } } } }`,
  },
  {
    name: 'Q4', title: '50 assets → links → other end', variables: { ...variables, where: { kind: { eq: 'COMMUNICATION' } } },
    query: `query Q4($asOf: Date, $where: AssetWhere) { assets(asOf: $asOf, first: 50, where: $where) { nodes { id code name kind acquiredOn
      linksTo(first: 20) { nodes { id code kind openedOn aAsset { id code name } } } } } }`,
  },
  {
    name: 'Q5', title: 'status × field counts and sums by fund', variables,
    query: `query Q5($asOf: Date) { projects(asOf: $asOf, where: { kind: { eq: MAJOR }, planYear: { eq: 2002 } }) { groups(by: [STATUS, FIELD_NAME]) { keys count } }
      budgetLines(asOf: $asOf, where: { fiscalYear: { eq: 2002 }, side: { eq: EXPENDITURE } }) { groups(by: [FUND_CODE]) { keys count sum { current } } } }`,
  },
  {
    name: 'Q6', title: 'one project with division and lines', variables: { ...variables, id: 'Project-60' },
    query: `query Q6($asOf: Date, $id: ID!) { project(asOf: $asOf, id: $id) { id code title kind planYear startsOn endsOn requiredBudget division { id code name }
      budgetLines(first: 20) { nodes { id code name fiscalYear side classification } } } }`,
  },
];
