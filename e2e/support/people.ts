import { expect, type Page } from '@playwright/test';
import { answerTo, ask } from './bridge.ts';

/** The person of a test's PC: everything of a post in one. */
export const PERSON = {
  name: '佐藤 花子',
  roles: ['officer', 'supervisor', 'clerk', 'administrator'],
  password: '試験のための合言葉です',
} as const;

type Role = (typeof PERSON.roles)[number];

/**
 * Lets the person of the PC in, past the screens for it: makes the account where there is none.
 * Where the data cannot be opened nobody can be let in, and the window says so.
 */
export async function letIn(page: Page): Promise<void> {
  const { name, password } = PERSON;
  const session = await answerTo(page, 'session.get', {});
  if (!session.ok) return;
  const { at } = session.value as { at: string };
  if (at === 'first-start') await ask(page, 'people.first', PERSON);
  else if (at === 'locked') await ask(page, 'session.unlock', { password });
  else if (at === 'signed-out') await ask(page, 'session.sign-in', { name, password });
}

/** Lets the person in as soon as the data can be opened. */
export async function letInAgain(page: Page): Promise<void> {
  await expect(async () => {
    expect((await answerTo(page, 'session.get', {})).ok).toBe(true);
  }).toPass({ timeout: 30_000 });
  await letIn(page);
}

/** Makes an account with the password of every test; the id. Whoever is signed in has to be an administrator. */
export async function addPerson(page: Page, name: string, ...roles: Role[]): Promise<string> {
  const { password } = PERSON;
  const made = await ask(page, 'people.create', { name, roles, password });
  return (made as { id: string }).id;
}

/** Signs somebody in, past the screen for it, in the place of whoever was. */
export async function signIn(page: Page, name: string): Promise<void> {
  await ask(page, 'session.sign-in', { name, password: PERSON.password });
}
