// 자치법규 in force, and their text: what everybody may read.
import { graphql } from '../generated';

export const RegulationsDocument = graphql(/* GraphQL */ `
  query Regulations($where: RegulationWhere, $asOf: Date, $first: Int, $after: String) {
    records: regulations(where: $where, asOf: $asOf, first: $first, after: $after, orderBy: [{ field: TITLE }]) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id code title kind enactedOn }
    }
  }
`);

export const RegulationDocument = graphql(/* GraphQL */ `
  query Regulation($id: ID!, $asOf: Date) {
    regulation(id: $id, asOf: $asOf) {
      id code title kind enactedOn abolishedOn origin
      texts(first: 20, orderBy: [{ field: EFFECTIVE_FROM }]) { nodes { id number text effectiveFrom effectiveTo } }
    }
  }
`);
