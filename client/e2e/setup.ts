// Before all tests: the people are entered and signed in, and their cookies kept.
import { request, type FullConfig } from '@playwright/test';
import { enter, people, stateOf, type Person } from './people';

export default async function setup(config: FullConfig): Promise<void> {
  const baseURL = config.projects[0]?.use.baseURL;
  if (!baseURL) throw new Error('No address to test.');
  for (const person of Object.keys(people) as Person[]) {
    const secret = await enter(person);
    const browser = await request.newContext({ baseURL });
    const answer = await browser.post('/graphql', { data: { query: 'mutation ($input: SignInByLinkInput!) { signInByLink(input: $input) { me { id } userErrors { message } } }', variables: { input: { secret } } } });
    const { data } = (await answer.json()) as { data: { signInByLink: { me: { id: string } | null; userErrors: readonly { message: string }[] } } };
    if (!data.signInByLink.me) throw new Error(`${person} could not sign in: ${data.signInByLink.userErrors.map(({ message }) => message).join(' ')}`);
    await browser.storageState({ path: stateOf(person) });
    await browser.dispose();
  }
}
