// One's own deadlines as a calendar at a secret address.
import { graphql } from '../generated';

export const CalendarLinkDocument = graphql(/* GraphQL */ `
  query CalendarLink {
    calendarLink { createdAt }
  }
`);

export const CreateCalendarLinkDocument = graphql(/* GraphQL */ `
  mutation CreateCalendarLink {
    result: createCalendarLink { address userErrors { code path message messageKo } }
  }
`);

export const RevokeCalendarLinkDocument = graphql(/* GraphQL */ `
  mutation RevokeCalendarLink {
    result: revokeCalendarLink { revoked userErrors { code path message messageKo } }
  }
`);
