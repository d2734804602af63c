// What was published, and two moments of a view side by side.
import { graphql } from '../generated';

export const PublishedReportsDocument = graphql(/* GraphQL */ `
  query PublishedReports {
    publishedReports(first: 100, orderBy: [{ field: PUBLISHED_AT, direction: DESC }]) { totalCount nodes { ...Published } }
  }
  fragment Published on PublishedReport { id version code title asOf revision recordedAt publishedAt publishedBy hash tables withdrawnOn withdrawalReason }
`);

export const PublishedReportDocument = graphql(/* GraphQL */ `
  query OnePublished($id: ID!) {
    publishedReport(id: $id) { ...Published }
  }
`);

/** Which tables a published report has. */
export const PublishedViewsDocument = graphql(/* GraphQL */ `
  query PublishedViews($report: ID!) {
    publishedTables(report: $report) { id item title titleEn asOf }
  }
`);

export const PublishedTableDocument = graphql(/* GraphQL */ `
  query PublishedTable($report: ID!, $view: String!) {
    publishedTables(report: $report, view: $view) {
      ...Sheet
      narrative { section mark level text line }
      more { ...Sheet }
      checks { ...CheckParts }
    }
  }
`);

export const VerifyDocument = graphql(/* GraphQL */ `
  query Verify($report: ID!, $recompute: Boolean) {
    verifyPublishedReport(report: $report, recompute: $recompute) { hash keptHash unchanged recomputedHash reproducible }
  }
`);

export const CompareDocument = graphql(/* GraphQL */ `
  query Compare($view: String!, $from: MomentInput!, $to: MomentInput!) {
    compareView(view: $view, from: $from, to: $to) {
      view
      cells { row rowLabel rowLabelEn column columnLabel columnLabelEn before after beforeText afterText }
      changeCount
      changes { id kind noun record fields { field before after } revision { id at actorName action reason } }
    }
  }
`);

export const BudgetComparisonDocument = graphql(/* GraphQL */ `
  query BudgetComparison($version: ID!, $base: ID, $recordedAt: DateTime) {
    budgetVersion(id: $version, recordedAt: $recordedAt) { id version code title fiscalYear kind number status adoptedOn }
    compareBudgetVersions(version: $version, base: $base, recordedAt: $recordedAt) {
      baseOn
      rows { line code name division side fund before after change rate }
      totals { side fund before after change rate }
    }
  }
`);

export const BudgetVersionsDocument = graphql(/* GraphQL */ `
  query BudgetVersions($where: BudgetVersionWhere) {
    budgetVersions(where: $where, first: 50, orderBy: [{ field: CODE }]) { nodes { id code title } }
  }
`);
