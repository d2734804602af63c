// The filter that finds records of a noun by a word: in their number or in what they are called.
import { mustNoun } from '@/graph/model';

export function containing(nounName: string, text: string): Readonly<Record<string, unknown>> {
  const { called, attributes } = mustNoun(nounName);
  const words = attributes.filter(({ name, kind, list }) => kind === 'string' && !list && (name === called || name === 'code' || name === 'name')).map(({ name }) => name);
  // A record without a name of its own is found by a record that it points at.
  const through = attributes.filter(({ kind, target }) => kind === 'one' && target !== nounName).flatMap(({ name, target = '' }) => {
    const one = mustNoun(target);
    return one.attributes.some((attribute) => attribute.name === one.called && attribute.kind === 'string') ? [{ [name]: { [one.called]: { contains: text } } }] : [];
  });
  const own = words.map((name) => ({ [name]: { contains: text } }));
  return own.length ? { or: own } : { or: through };
}
