// Third parties are named as their licences ask: every library that the server, the client and what both share run with.
import fs from 'node:fs';
import { expect, it } from 'vitest';

const at = (path: string): string => fs.readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const manifest = (path: string) => JSON.parse(at(`${path}/package.json`)) as { license?: string; dependencies?: Record<string, string> };

it('given what server, client and shared depend on, held against NOTICE.txt, got each named there once, under its licence, and nothing else', () => {
  const used = ['server', 'client', 'shared'].flatMap(part => Object.keys(manifest(part).dependencies ?? {}).filter(name => !name.startsWith('@gujeong/')).map(name => `${name}: ${manifest(`${part}/node_modules/${name}`).license ?? 'no licence'}`));
  const named = at('client/public/NOTICE.txt').split('by the name of their package:')[1]!.split('\n\n').flatMap(paragraph => {
    const [, licence, names = ''] = /^([\w.-]+): ([^]+)$/.exec(paragraph.trim()) ?? [];
    return licence ? names.split(/,\s+/).map(name => `${name}: ${licence}`) : [];
  });
  expect(named.toSorted()).toEqual([...new Set(used)].toSorted());
});
