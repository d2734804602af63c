// What the person who asks may do with a record.
import { graphql } from '../generated';

export const PermittedDocument = graphql(/* GraphQL */ `
  query Permitted($id: ID!) {
    permittedActions(id: $id)
  }
`);
