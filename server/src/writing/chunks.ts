// Rows that one statement reads or writes: few enough that each stays far below the time a statement may take, many enough that statements are few.
const CHUNK = 100;

export const chunks = <T>(list: readonly T[]): T[][] => Array.from({ length: Math.ceil(list.length / CHUNK) }, (_, i) => list.slice(i * CHUNK, (i + 1) * CHUNK));
