// The shortest end of a path that still tells it apart: from what its noun has itself, and from the paths beside it. 회계 구분, not 예산과목 › 회계 › 회계 구분.
import { mustNoun } from '@/graph/model';
import type { Words } from './words';

const between = ' › ';

export function shortPath(words: Pick<Words, 'path' | 'attribute'>, noun: string, path: string, beside: readonly string[] = []): string {
  const steps = words.path(noun, path).split(between);
  const others = [
    ...(steps.length > 1 ? mustNoun(noun).attributes.map(({ name }) => words.attribute(noun, name)) : []),
    ...beside.filter((other) => other !== path).map((other) => words.path(noun, other)),
  ];
  const ends = steps.map((_, index) => steps.slice(-1 - index).join(between));
  return ends.find((end) => !others.some((other) => other === end || other.endsWith(between + end))) ?? steps.join(between);
}
