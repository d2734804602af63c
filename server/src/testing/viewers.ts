// People for tests: each role as the execution context knows it.
import type { Duty } from '@gujeong/shared/vocabulary/identity';
import type { Viewer } from '../identity/viewer.js';

const person = (of: Partial<Viewer>): Viewer => ({ kind: 'user', user: null, name: '시험', login: 'test', role: 'READER', duties: [], head: false, divisions: [], writes: true, ...of });

export const admin = person({ role: 'ADMIN' });
export const liaison = person({ role: 'LIAISON' });
export const auditor = person({ role: 'AUDITOR' });
export const reader = person({ role: 'READER' });
export const integrator = person({ role: 'INTEGRATOR', kind: 'token' });
/** Staff of divisions, by their keys. */
export const staffOf = (...divisions: number[]): Viewer => person({ role: 'STAFF', divisions });
export const headOf = (...divisions: number[]): Viewer => person({ role: 'STAFF', divisions, head: true });
/** Staff of the planning and budget division with a coordinating duty. */
export const onDuty = (duty: Duty, ...divisions: number[]): Viewer => person({ role: 'STAFF', duties: [duty], divisions });
