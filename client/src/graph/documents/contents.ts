// The report's contents: its 41 items, the views of each, and the verdicts that mark them.
import { graphql } from '../generated';

export const ContentsDocument = graphql(/* GraphQL */ `
  query Contents {
    reportItems(first: 100, where: { report: { code: { eq: "REPORT-2002" } } }, orderBy: [{ field: ORDER }]) {
      nodes { id code title titleEn asOf }
    }
    reports { id item title titleEn asOf }
  }
`);

export const VerdictsDocument = graphql(/* GraphQL */ `
  query Verdicts($recordedAt: DateTime) {
    reconciliation(recordedAt: $recordedAt) { id item items verdict }
  }
`);
