// The people of the browser tests: entered by the server's command, signed in by link.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const command = fileURLToPath(new URL('../../server/dist/bundle/gujeong.js', import.meta.url));
const run = promisify(execFile);

/** Everything may an administrator; two colleagues of the planning and budget division; somebody who only reads. */
export const people = {
  admin: ['--name', '관리하는 이', '--role', 'ADMIN'],
  planner: ['--name', '기획하는 이', '--role', 'STAFF', '--division', 'PLANNING'],
  colleague: ['--name', '함께하는 이', '--role', 'STAFF', '--division', 'PLANNING'],
  newcomer: ['--name', '새로 온 이', '--role', 'STAFF', '--division', 'PLANNING'],
  reader: ['--name', '읽는 이', '--role', 'READER'],
} as const;
export type Person = keyof typeof people;

export const loginOf = (person: Person): string => `test-${person}`;
/** Where the cookies of a person who is signed in are kept. */
export const stateOf = (person: Person): string => fileURLToPath(new URL(`../test-results/people/${person}.json`, import.meta.url));
/** Nobody. */
export const nobody = { cookies: [], origins: [] };

const linkIn = (output: string): string => {
  const secret = /link=(\S+)/.exec(output)?.[1];
  if (!secret) throw new Error(`The command printed no link:\n${output}`);
  return secret;
};

export const newLink = async (person: Person): Promise<string> => linkIn((await run(process.execPath, [command, 'user', 'link', loginOf(person)])).stdout);

/** Enters the person, or finds him when an earlier run did; answers a link to sign in by. */
export async function enter(person: Person): Promise<string> {
  const created = await run(process.execPath, [command, 'user', 'create', '--login', loginOf(person), ...people[person]]).catch(() => null);
  return created ? linkIn(created.stdout) : newLink(person);
}
