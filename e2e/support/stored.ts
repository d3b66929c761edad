import { expect, type Page } from '@playwright/test';
import { storedDigest, type StoredDigest } from './bridge.ts';

export type StoredItem = StoredDigest['sections'][number]['items'][number];

/** All items of the digest that was worked on last, in the order of the report. */
export const storedItems = async (page: Page): Promise<readonly StoredItem[]> =>
  (await storedDigest(page)).sections.flatMap(({ items }) => items);

/** Its Japanese headlines by section. */
export const storedOrder = async (page: Page): Promise<readonly (readonly string[])[]> =>
  (await storedDigest(page)).sections.map(({ items }) => items.map(({ headline }) => headline.ja));

/** What the body of the first item's block with this number, from 1, is made of. */
export async function storedBody(page: Page, block = 1): Promise<readonly unknown[]> {
  const [item] = await storedItems(page);
  const found = item?.blocks[block - 1] as { body: { content: readonly unknown[] } } | undefined;
  return found?.body.content ?? [];
}

/** Waits until the database has what is meant: what is typed is there within about a second. */
export async function expectStored(read: () => Promise<unknown>, meant: unknown): Promise<void> {
  await expect(async () => {
    expect(await read()).toEqual(meant);
  }).toPass({ timeout: 15_000 });
}
