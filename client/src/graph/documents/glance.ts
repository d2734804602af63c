// What stands beside today's work: projects to look after, checks that fail, the year at a glance, and the views a person keeps on this page.
import { graphql } from '../generated';

export const GlanceDocument = graphql(/* GraphQL */ `
  query Glance($asOf: Date, $recordedAt: DateTime) {
    projects(asOf: $asOf, recordedAt: $recordedAt, first: 8, where: { status: { in: [DELAYED, ON_HOLD, PLAN_CHANGED] } }, orderBy: [{ field: STATUS }, { field: CODE }]) {
      totalCount
      nodes { id title status division { name } origin }
    }
    reconciliation(recordedAt: $recordedAt, status: BROKEN) { id items arithmetic title titleEn }
    budget: report(view: "budget-execution", asOf: $asOf, recordedAt: $recordedAt) { ...GlanceSheet }
    status: report(view: "major-projects-progress", asOf: $asOf, recordedAt: $recordedAt) { ...GlanceSheet }
    questions: report(view: "council-questions", asOf: $asOf, recordedAt: $recordedAt) { ...GlanceSheet }
    lawsuits: report(view: "litigation", asOf: $asOf, recordedAt: $recordedAt) { ...GlanceSheet }
    training: report(view: "training-result", asOf: $asOf, recordedAt: $recordedAt) { ...GlanceSheet }
  }
  fragment GlanceSheet on ReportTable {
    id item title titleEn asOf unit unitEn
    columns { id label labelEn group groupEn }
    rows { id label labelEn cells { column value text textEn } }
  }
`);

export const PinnedViewsDocument = graphql(/* GraphQL */ `
  query PinnedViews($me: ID!) {
    savedViews(first: 20, where: { pinnedBy: { some: { id: { eq: $me } } } }, orderBy: [{ field: NAME }]) { nodes { id name noun spec show ownerName } }
  }
`);
