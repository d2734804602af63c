// The same question asked in the explorer.

/** Variables as they are shown: JSON, two spaces. */
export const prettyJson = (json: string | null): string => JSON.stringify(json ? JSON.parse(json) : {}, null, 2);

export const explorerUrl = (query: string, variables: string): string =>
  `/explorer/?query=${encodeURIComponent(query)}&variables=${encodeURIComponent(variables)}`;
