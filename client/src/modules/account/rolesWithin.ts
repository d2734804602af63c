// The roles that a token may have: never more than who makes it. An administrator's may have any, a reader's only his.
import type { Role } from '@/graph/generated/graphql';

const all: readonly Role[] = ['READER', 'INTEGRATOR', 'STAFF', 'LIAISON', 'AUDITOR', 'ADMIN'];

export function rolesWithin(maker: Role): readonly Role[] {
  if (maker === 'ADMIN') return all;
  return maker === 'READER' ? ['READER'] : [...new Set<Role>(['READER', 'INTEGRATOR', maker])];
}
