// An empty form for a noun: headings with marks; on a second sheet a row as an example, and the code lists. The example does not stand among
// the rows: left there, it would become a record.
import { codeListOf } from '../graph/noun.js';
import type { Noun } from '../graph/model.js';
import { nounLabel } from '@gujeong/shared/vocabulary/labels/index';
import type { CodeList } from '@gujeong/shared/vocabulary/codeList';
import type { Action } from '../writing/action.js';
import { givable, type Given } from './columns.js';
import { codeText } from './values/codes.js';
import { example as exampleObject } from './values/objects.js';
import { verbsOf } from './verbs.js';

export interface Template {
  name: string;
  headings: string[];
  /** By the headings. */
  example: (string | number)[];
  /** 항목, 코드, 한글, English. */
  codes: string[][];
}

const SYSTEMS: ReadonlySet<string> = new Set(['id', 'version', 'origin', 'source']);

/** `headingOf`: how an attribute heads its column. */
export function templateOf(noun: Noun, actions: readonly Action[], headingOf: (noun: Noun, a: Given, needed?: boolean) => string): Template {
  const { create } = verbsOf(noun, actions);
  const given = givable(noun).filter(a => !SYSTEMS.has(a.name) && (!create || create.input.fields.some(f => f.name === a.name)));
  return {
    name: nounLabel(noun.name)?.ko ?? noun.name,
    // A code that the system gives when none is written need not be.
    headings: given.map(a => headingOf(noun, a, create ? create.input.fields.some(f => f.name === a.name && !f.nullable) : undefined)),
    example: given.map(exampleOf),
    codes: [['항목 (attribute)', '코드 (code)', '한글', 'English'], ...given.flatMap(a => codesOf(a).flatMap(list => Object.entries(list.values).map(([value, { ko, en }]) => [headingOf(noun, a), value, ko, en])))],
  };
}

const codesOf = (a: Given): CodeList[] => {
  const list = a.kind === 'column' && a.leaf === 'enum' ? codeListOf(a.type) : undefined;
  return list ? [list] : [];
};

function exampleOf(a: Given): string | number {
  if (a.kind === 'one') return `${a.target.name}-1`;
  if (a.kind === 'through') return `${a.target.name}-1, ${a.target.name}-2`;
  switch (a.leaf) {
    case 'date': return '2002-09-30';
    case 'instant': return '2002-09-30T09:00:00+09:00';
    case 'money': return 1_000_000;
    case 'number': return a.name.toLowerCase().includes('year') ? 2002 : 1;
    case 'boolean': return '예';
    case 'json': return exampleObject(a.type);
    case 'enum': return codesOf(a).map(list => codeText(list, Object.keys(list.values)[0]!))[0] ?? '';
    default: return a.unique ? 'EXAMPLE-1' : '예시';
  }
}
