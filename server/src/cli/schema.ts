// gujeong schema: the committed contract is what the nouns and actions give; a breaking change needs a note that allows it.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { buildSchema, findBreakingChanges } from 'graphql';
import { actions } from '../modules/actions.js';
import { at } from '../places.js';
import { emitted, graph } from '../schema.js';
import { StartError } from '../settings.js';
import { description } from '../writing/description.js';

const shared = at('shared');
const file = path.join(shared, 'schema.graphql');
/** What any record has and any action takes, for pages and forms that are made from it. */
const modelFile = path.join(shared, 'model.json');
/** One allowed breaking change a line, as it is reported, after `- `; `*` stands for any words. The reason stands above it. */
const notes = path.join(shared, 'schema.changes.md');

export async function schema({ check }: { check?: boolean }): Promise<void> {
  const { schema: made, model } = await graph();
  const text = emitted(made);
  const described = `${JSON.stringify(description(model, actions), null, 1)}\n`;
  if (!check) {
    fs.writeFileSync(file, text);
    fs.writeFileSync(modelFile, described);
    process.stdout.write(`Wrote ${text.split('\n').length.toLocaleString('en-US')} lines to shared/schema.graphql, and shared/model.json.\n`);
    return;
  }
  if (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== text) throw new StartError('shared/schema.graphql is not what the nouns give; run `pnpm gujeong schema` and commit the file.');
  if (!fs.existsSync(modelFile) || fs.readFileSync(modelFile, 'utf8') !== described) throw new StartError('shared/model.json is not what the nouns and actions give; run `pnpm gujeong schema` and commit the file.');
  const before = earlier(text);
  const allowed = allowedChanges();
  const breaking = before ? findBreakingChanges(buildSchema(before), buildSchema(text)).filter(c => !allowed.some(pattern => pattern.test(c.description))) : [];
  if (breaking.length) throw new StartError(`The schema breaks its callers:\n${breaking.map(c => `- ${c.description}`).join('\n')}\nKeep the old field with @deprecated, or allow the change with a reason in shared/schema.changes.md.`);
  process.stdout.write(`shared/schema.graphql is what the nouns give${before ? ', and breaks nothing' : ''}.\n`);
}

function allowedChanges(): RegExp[] {
  const text = fs.existsSync(notes) ? fs.readFileSync(notes, 'utf8') : '';
  return [...text.matchAll(/^- (.+)$/gm)].map(([, line]) => new RegExp(`^${line!.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`));
}

/** The contract before its last change: the committed one while the file differs from it, else the one that it replaced; null without a history. */
function earlier(text: string): string | null {
  for (const commit of git('log', '-n', '2', '--format=%H', '--', 'schema.graphql')?.split('\n').filter(Boolean) ?? []) {
    const found = git('show', `${commit}:./schema.graphql`);
    if (found !== null && found !== text) return found;
  }
  return null;
}

function git(...args: string[]): string | null {
  try {
    return execFileSync('git', args, { cwd: shared, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64e6 });
  } catch {
    return null;
  }
}
