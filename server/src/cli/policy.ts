// gujeong policy: the table of permissions in server/README.md is what is enforced.
import fs from 'node:fs';
import path from 'node:path';
import { SERVER } from '../places.js';
import { graph } from '../schema.js';
import { actions } from '../modules/actions.js';
import { StartError } from '../settings.js';
import { BEGIN, END, policyTable } from './policyTable.js';

const file = path.join(SERVER, 'README.md');

export async function policy({ check }: { check?: boolean }): Promise<void> {
  const text = fs.readFileSync(file, 'utf8');
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new StartError(`server/README.md has no place for the table: a line ${BEGIN} and a line ${END}.`);
  const written = text.slice(0, begin) + policyTable((await graph()).model, actions) + text.slice(end + END.length);
  if (!check) fs.writeFileSync(file, written);
  else if (written !== text) throw new StartError('The table of permissions in server/README.md is not what is enforced; run `pnpm gujeong policy` and commit the file.');
  process.stdout.write(check ? 'The table of permissions in server/README.md is what is enforced.\n' : 'Wrote the table of permissions into server/README.md.\n');
}
