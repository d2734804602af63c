// Which role a token may have: never more than who makes it.
import type { Role } from '@gujeong/shared/vocabulary/identity';

const ALL: readonly Role[] = ['ADMIN', 'STAFF', 'LIAISON', 'AUDITOR', 'READER', 'INTEGRATOR'];

/** INTEGRATOR reads the history, which READER may not: for a reader it would be more than he has. */
export function rolesFor(maker: Role): readonly Role[] {
  if (maker === 'ADMIN') return ALL;
  if (maker === 'READER') return ['READER'];
  return [...new Set<Role>([maker, 'READER', 'INTEGRATOR'])];
}

/** Roles whose right to write hangs on a division, which a token may narrow. */
export const hasDivisions = (role: Role): boolean => role === 'STAFF' || role === 'LIAISON';
