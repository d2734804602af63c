// The course a question takes, dealt so that every course occurs in each score of written questions.
import type { Random } from '../random.js';

export type Profile = 'PLAIN' | 'HOLDING' | 'LATE' | 'CORRECTED' | 'RETURNED' | 'REROUTED' | 'WITHDRAWN' | 'TRANSFERRED';

const COURSES: readonly Profile[] = [
  ...Array<Profile>(11).fill('PLAIN'), 'HOLDING', 'HOLDING', 'LATE', 'CORRECTED', 'RETURNED', 'REROUTED', 'REROUTED', 'WITHDRAWN', 'TRANSFERRED',
];

/** An oral question is answered in the chamber, now and then with a correction after it. */
export function profiles(random: Random): (kind: string) => Profile {
  let written: Profile[] = [];
  let oral = 0;
  return kind => {
    if (kind === 'ORAL') return ++oral % 15 === 0 ? 'CORRECTED' : 'PLAIN';
    if (!written.length) written = random.shuffle(COURSES);
    return written.pop()!;
  };
}
