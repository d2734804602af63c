// One's own sessions and API tokens.
import { graphql } from '../generated';

export const SessionsDocument = graphql(/* GraphQL */ `
  query Sessions {
    sessions { id current via createdAt lastSeenAt expiresAt agent address }
  }
`);

export const TokensDocument = graphql(/* GraphQL */ `
  query Tokens {
    tokens { ...TokenParts }
  }
  fragment TokenParts on ApiToken {
    id prefix name scope role madeBy createdAt expiresAt lastUsedAt revokedAt
    division { id name }
  }
`);

export const CreateTokenDocument = graphql(/* GraphQL */ `
  mutation CreateToken($input: CreateTokenInput!) {
    result: createToken(input: $input) { secret token { ...TokenParts } userErrors { code path message messageKo } }
  }
`);

export const RevokeTokenDocument = graphql(/* GraphQL */ `
  mutation RevokeToken($input: RevokeTokenInput!) {
    result: revokeToken(input: $input) { token { ...TokenParts } userErrors { code path message messageKo } }
  }
`);
