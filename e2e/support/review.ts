import type { Page } from '@playwright/test';
import { ask } from './bridge.ts';
import { addPerson, PERSON, signIn } from './people.ts';

/** A digest's name in the database: of the one that was worked on last. */
export async function newestDigest(page: Page): Promise<string> {
  const list = (await ask(page, 'library.list', {})) as { id: string; updatedAt: number }[];
  const [newest] = list.toSorted((a, b) => b.updatedAt - a.updatedAt);
  if (!newest) throw new Error('There is no digest');
  return newest.id;
}

/** Does something with a digest as a whole, past the screens for it. */
export const act = (page: Page, id: string, deed: object): Promise<unknown> =>
  ask(page, 'review.act', { id, act: deed });

/** Hands a digest in and has another person approve it; the person of the PC is back afterwards. */
export async function approve(page: Page, id: string): Promise<void> {
  await act(page, id, { deed: 'hand-in', remark: null });
  await addPerson(page, '鈴木 一郎', 'supervisor');
  await signIn(page, '鈴木 一郎');
  const { clock } = (await ask(page, 'review.read', { id, since: { since: 'seen' } })) as {
    clock: number;
  };
  await act(page, id, { deed: 'approve', remark: null, seen: clock });
  await signIn(page, PERSON.name);
}
