// The views' own documents, as samples for integrators.
import { graphql } from '../generated';

export const SamplesDocument = graphql(/* GraphQL */ `
  query Samples {
    reports { id item title titleEn document variables }
  }
`);
