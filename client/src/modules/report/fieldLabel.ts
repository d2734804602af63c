// What a column of records is called.
import { fieldWords } from './fieldWords';

/** statusSince → Status since */
const spelledOut = (name: string): string => {
  const words = name.replace(/([A-Z0-9]+)/g, ' $1').toLowerCase().trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

export function fieldLabel(path: string, locale: string, type = ''): string {
  const steps = path.split('.').filter((step) => step !== 'nodes');
  const last = steps.at(-1);
  const within = steps.slice(0, -1);
  const word = (step: string): string => (locale === 'en' ? spelledOut(step) : (fieldWords.get(`${type}.${step}`) ?? fieldWords.get(step) ?? step));
  if (within.length && last === 'totalCount') return locale === 'en' ? within.map(word).join(' ') : `${within.map(word).join(' ')} 수`;
  // A relation is named by its name: division.name is the division.
  const named = within.length && (last === 'name' || last === 'title') ? within : steps;
  return named.map(word).join(' ');
}
