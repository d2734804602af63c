// Every identity between the figures of the report.
import { graphql } from '../generated';

export const ReconciliationDocument = graphql(/* GraphQL */ `
  query Reconciliation($asOf: Date, $recordedAt: DateTime) {
    reconciliation(asOf: $asOf, recordedAt: $recordedAt) { ...CheckParts }
  }
`);

/** Which tables there are: a check may also read figures in prose. */
export const ViewIdsDocument = graphql(/* GraphQL */ `
  query ViewIds {
    reports { id }
  }
`);
