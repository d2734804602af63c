// A question paper of the council, registered by its form.
import { expect, type Page } from '@playwright/test';
import { choose, dialog, pick, send, write } from './forms';

export interface Paper {
  readonly session: string;
  readonly member: string;
  readonly receivedOn: string;
  readonly subject: string;
}

export async function register(page: Page, { session, member, receivedOn, subject }: Paper): Promise<void> {
  await page.goto('/council');
  await page.getByRole('button', { name: '질문서 접수' }).click();
  await pick(page, 'session', session);
  await pick(page, 'member', member);
  await choose(page, 'kind', 'WRITTEN');
  await write(page, 'receivedOn', receivedOn);
  await dialog(page).getByRole('button', { name: '줄 더하기' }).click();
  await write(page, 'questions.0.subject', subject);
  await write(page, 'questions.0.text', '부지를 어떻게 확보할 것인지 답변하여 주시기 바람.');
  await send(page);
  await expect(page).toHaveURL(/\/records\/QuestionPaper-\d+/);
}
