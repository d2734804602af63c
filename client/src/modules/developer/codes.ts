// What goes wrong, by its code, and the bounds of a request: as the contract says them.
export const codes = ['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED', 'BAD_REQUEST', 'TOO_COSTLY', 'RATE_LIMITED', 'CONFLICT', 'NOT_FOUND', 'OUT_OF_RANGE', 'SERVICE_UNAVAILABLE', 'INTERNAL_SERVER_ERROR'] as const;
/** What the public may ask: lists that anybody may read, and what is published. */
export const openRoots = ['publishedReports', 'publishedTables', 'verifyPublishedReport', 'regulations', 'regulationTexts', 'me'] as const;
export const bounds = ['page', 'cost', 'depth', 'aliases', 'document', 'introspection', 'groups', 'body', 'rate'] as const;
