// What a change did, field by field, in words: relations by what their records are called.
import { attributeOf, nounOfId } from '@/graph/model';
import { useNames } from '@/graph/useNames';
import { useWords } from './words';

export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Relations come as ids, lists and objects as JSON texts. */
function given(value: unknown): unknown {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}
const idsIn = (value: unknown): readonly string[] => [given(value)].flat().filter((one): one is string => typeof one === 'string' && nounOfId(one) !== undefined);

/** `also`: records to be named besides those in the changes. */
export function useChangeWords(noun: () => string, changes: () => readonly FieldChange[], also: () => readonly string[] = () => []) {
  const words = useWords();
  const names = useNames(() => [...new Set([...also(), ...changes().flatMap(({ before, after }) => [...idsIn(before), ...idsIn(after)])])]);
  const nameOf = (id: string): unknown => names.value.get(id) ?? id;

  function say(field: string, value: unknown): string {
    const attribute = attributeOf(noun(), field) ?? { name: field, kind: 'string' as const };
    const named = [given(value)].flat().map((one) => (typeof one === 'string' ? nameOf(one) : one));
    return words.value(attribute, named.length === 1 ? named[0] : named);
  }
  return { say, nameOf };
}
