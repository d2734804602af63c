// The verdicts of a check, and the tone each is shown in.
import type { Tone } from './tone';

export type Verdict = 'HOLDS' | 'BROKEN' | 'NOT_STATED' | 'NOTE';

/** In the order a reader needs them: what is wrong first. */
export const verdicts: readonly Verdict[] = ['BROKEN', 'NOT_STATED', 'NOTE', 'HOLDS'];

export const verdictTone: Readonly<Record<Verdict, Tone>> = { HOLDS: 'good', BROKEN: 'bad', NOT_STATED: 'none', NOTE: 'warn' };
