// A rule that was not met: data for the caller, never a fault. Whatever was written in the same act is taken back.
import type { Label } from '@gujeong/shared/vocabulary/codeList';

export interface Problem {
  /** A constant, REQUIRED for example. */
  code: string;
  /** Where in the input: ['cause'], ['entries', '2', 'amount']. */
  path: string[];
  message: string;
  messageKo: string;
}

export class Refusal extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(p => `${p.path.join('.')}: ${p.message}`).join(' '));
  }
}

export const problem = (path: string | readonly string[], code: string, { ko, en }: Pick<Label, 'ko' | 'en'>): Problem =>
  ({ code, path: typeof path === 'string' ? [path] : [...path], message: en, messageKo: ko });

/** Ends the act: `refuse('cause', 'REQUIRED', { ko: '부진이면 원인을 적어야 합니다.', en: 'A delayed project needs its cause.' })`. */
export function refuse(path: string | readonly string[], code: string, text: Pick<Label, 'ko' | 'en'>): never {
  throw new Refusal([problem(path, code, text)]);
}

export function must(met: unknown, path: string | readonly string[], code: string, text: Pick<Label, 'ko' | 'en'>): asserts met {
  if (!met) refuse(path, code, text);
}
