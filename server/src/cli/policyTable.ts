// Role × noun × verb as one table, told from the rules that are enforced; it stands in server/README.md and a test tries every cell.
import type { Model } from '../graph/model.js';
import { publicRows, rowRules } from '../identity/reading.js';
import { identityRoots, readingRoots } from '../identity/rootPolicy.js';
import type { Action } from '../writing/action.js';
import { LETTERS, type Permission } from '../writing/permission.js';

export const BEGIN = '<!-- policy: written by `gujeong policy` -->';
export const END = '<!-- end of policy -->';

export function policyTable(model: Model, actions: readonly Action[]): string {
  return [BEGIN, '', reading(model), '', fields(), '', writing(model, actions), '', END].join('\n');
}

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => [row(...head), row(...head.map(() => '---')), ...rows.map(r => row(...r))].join('\n');

function reading(model: Model): string {
  const special = model.nouns.filter(n => n.name in rowRules || n.name in publicRows).map(n => {
    const rule = rowRules[n.name];
    return [n.name, publicRows[n.name] ?? '–', rule?.text ?? 'all'];
  });
  return table(['Reads', 'the public', 'who is signed in'], [...special, ['every other noun', '–', 'all']]);
}

const WHO: Readonly<Record<string, string>> = {
  everybody: 'everybody, the public too', signedIn: 'who is signed in', history: 'who may read the history: ADMIN, AUDITOR, LIAISON, STAFF, INTEGRATOR',
  person: 'somebody signed in, no token', maker: 'somebody signed in, no token; the system', administrator: 'ADMIN, no token; the system',
};

function fields(): string {
  const byWho = new Map<string, string[]>();
  for (const [name, who] of Object.entries({ ...readingRoots, ...identityRoots })) if (!name.startsWith('__')) byWho.set(who, [...(byWho.get(who) ?? []), name]);
  return table(['Root fields besides collections', 'for'], [...byWho].map(([who, names]) => [names.join(' '), WHO[who]!]));
}

function writing(model: Model, actions: readonly Action[]): string {
  const groups = new Map<string, { noun: string; verbs: string[]; permission: Permission }>();
  for (const { name, returns, permission } of actions) {
    const noun = model.of(returns()).name;
    const key = `${noun} ${permission.any.join('')} ${permission.own.join('')}`;
    const group = groups.get(key);
    if (group) group.verbs.push(name);
    else groups.set(key, { noun, verbs: [name], permission });
  }
  const cells = ({ any, own }: Permission) => LETTERS.map(l => (any.includes(l) ? '●' : own.includes(l) ? '○' : ''));
  return table(['Noun', 'Verbs', ...LETTERS], [...groups.values()].map(g => [g.noun, g.verbs.join(' '), ...cells(g.permission)]));
}
