// Texts that a spreadsheet would take for a formula get an apostrophe in CSV, and lose it when they come back.

const DANGEROUS = /^[=+\-@\t\r']/;

/** `=1+1` is written `'=1+1`; so is a text that begins with an apostrophe itself, lest reading takes away its own. */
export const guarded = (text: string): string => (DANGEROUS.test(text) ? `'${text}` : text);

export const unguarded = (text: string): string => (text.startsWith("'") && DANGEROUS.test(text.slice(1)) ? text.slice(1) : text);
