// Queries of every form the engine knows, for comparing it with graphql-js and one database with the other.

interface Sample {
  title: string;
  query: string;
  variables?: Record<string, unknown>;
}

const skip = 'query ($a: Boolean!, $b: Boolean = false) { projects(first: 2) { nodes { id title @skip(if: $a) code @include(if: $b) budgetLines(first: 1) @include(if: $a) { nodes { id } } } totalCount @include(if: $b) } }';
const by = 'query ($w: ProjectWhere, $n: Int, $o: [ProjectOrder!], $by: [ProjectGroupBy!]!) { projects(where: $w, first: $n, orderBy: $o) { nodes { id title } totalCount groups(by: $by) { keys count } } }';

export const queries: Sample[] = [
  { title: 'a record that is not there', query: '{ project(id: "Project-999999") { id budgetLines { nodes { id } } } }' },
  { title: 'an empty list', query: '{ projects(where: { code: { eq: "none" } }) { nodes { id budgetLines { nodes { id } } } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } groups(by: [STATUS]) { keys count } } }' },
  { title: 'aliases of one relation with other arguments', query: '{ projects(first: 3, where: { budgetLines: { some: {} } }) { nodes { id a: budgetLines(first: 2) { nodes { id code } } b: budgetLines(first: 1, orderBy: [{ field: CURRENT, direction: DESC }]) { nodes { id current } } n: title m: title division { id } d2: division { name } } } }' },
  { title: 'fragments', query: 'query { projects(first: 3) { ...P } } fragment P on ProjectConnection { nodes { ...N ... on Project { code } } nodes { status } totalCount } fragment N on Project { id title division { ...D } __typename } fragment D on Division { name }' },
  { title: 'skip and include, one way', query: skip, variables: { a: true } },
  { title: 'skip and include, the other way', query: skip, variables: { a: false, b: true } },
  { title: 'variables that are not given', query: by, variables: { by: ['STATUS'] } },
  { title: 'variables that are null', query: by, variables: { w: null, n: null, o: null, by: [] } },
  { title: 'variables of each kind', query: by, variables: { w: { or: [{ status: { in: ['DELAYED', 'ON_HOLD'] } }, { title: { contains: '정비' } }], not: { division: { code: { eq: 'PLANNING' } } }, planYear: { gte: 2002, lt: 2003 } }, n: 9, o: [{ field: 'TITLE', direction: 'DESC' }], by: ['KIND', 'DIVISION_NAME'] } },
  { title: 'relations in filters', query: '{ a: projects(where: { budgetLines: { some: { fund: { group: { eq: SPECIAL } }, current: { gt: 1000000 } } } }, first: 4) { nodes { id } totalCount } b: projects(where: { budgetLines: { every: { fund: { code: { eq: GENERAL } } } } }, first: 4) { nodes { id } totalCount } c: projects(where: { budgetLines: { none: {} } }) { totalCount } }' },
  { title: 'an order through to-one relations', query: '{ projects(orderBy: [{ field: DIVISION_NAME, direction: DESC }, { field: TITLE }], first: 7) { nodes { id division { name } } edges { cursor } } }' },
  { title: 'nested pages', query: '{ divisions(first: 4, orderBy: [{ field: NAME }]) { edges { cursor node { id name projects(first: 2, orderBy: [{ field: CODE, direction: DESC }]) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id code } } } } } pageInfo { endCursor hasNextPage } } }' },
  { title: 'the end of a list', query: '{ projects(last: 3, orderBy: [{ field: CODE }]) { nodes { id code } pageInfo { hasNextPage hasPreviousPage } } divisions(first: 2) { nodes { projects(last: 2) { nodes { id } } } } }' },
  { title: 'filters of nested lists', query: '{ divisions(first: 5) { nodes { id projects(where: { status: { ne: ON_TRACK } }, first: 3) { totalCount nodes { id status } } } } }' },
  { title: 'groups with records', query: '{ projects(where: { kind: { eq: MAJOR } }) { groups(by: [STATUS], having: { count: { gt: 2 } }) { keys count records(first: 2, orderBy: [{ field: CODE, direction: DESC }]) { totalCount nodes { id status budgetLines(first: 1) { nodes { id } } } pageInfo { hasNextPage } } } } }' },
  { title: 'groups of children with records', query: '{ divisions(first: 3) { nodes { id projects { totalCount groups(by: [KIND]) { keys count records(first: 1) { nodes { id } } } } } } }' },
  { title: 'sums and extremes', query: '{ budgetLines(where: { fiscalYear: { eq: 2002 } }, asOf: "2002-06-30") { groups(by: [SIDE, FUND_CODE]) { keys count sum { current allotted } avg { current } min { current } max { current } } } }' },
  { title: 'reference dates', query: '{ a: projects(first: 6, asOf: "2002-06-30") { nodes { id status statusSince } } b: projects(first: 6, asOf: "2002-03-31") { nodes { id status } } divisions(first: 2, asOf: "2002-03-31") { nodes { headcount projects(first: 2) { nodes { id status } } } } }' },
  { title: 'derived values in filters, orders and groups', query: '{ a: lawsuits(asOf: "2002-06-30", where: { stage: { eq: SECOND } }, first: 2, orderBy: [{ field: FILED_ON }]) { nodes { id stage } edges { cursor } totalCount } b: lawsuits(asOf: "2002-06-30", where: { inDocket: { eq: true } }) { groups(by: [KIND, OUTCOME]) { keys count } } }' },
  { title: 'relations over a link table', query: '{ directives(first: 4, where: { cooperating: { some: {} } }) { nodes { id cooperating(first: 2, orderBy: [{ field: CODE }]) { totalCount nodes { code cooperatingDirectives { totalCount } } } } } }' },
  { title: 'value objects in the row', query: '{ projects(first: 2, where: { kind: { eq: DIVISION_PLAN } }) { nodes { source { __typename item at: lines quote } } } budgetLines(first: 1, where: { code: { contains: "MINING" } }) { nodes { fundingShares { source share } } } }' },
  { title: 'type names', query: '{ __typename projects(first: 1) { __typename nodes { __typename id } edges { __typename node { __typename } } pageInfo { __typename hasNextPage } groups(by: [STATUS]) { __typename count } } }' },
  { title: 'any record by its id', query: '{ node(id: "Division-1") { __typename id ... on Division { name teams { totalCount } } } other: node(id: "Division-999999") { id } }' },
  { title: 'a page beyond the limit', query: '{ projects(first: 101) { nodes { id } } }' },
  { title: 'a nested page beyond the limit, in a record', query: '{ a: division(id: "Division-1") { id projects(first: 0) { nodes { id } } } }' },
  { title: 'first and last together', query: '{ projects(first: 1, last: 1) { nodes { id } } }' },
  { title: 'a cursor of another list', query: 'query ($c: String) { projects(first: 2, after: $c) { nodes { id } } }', variables: { c: 'zzz' } },
  { title: 'an id of another noun', query: '{ project(id: "Division-1") { id } }' },
];
