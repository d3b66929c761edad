import { expect, test } from './support/app.ts';
import { TWENTY } from './support/articles.ts';
import { Cards } from './support/cards.ts';
import { item, writeDigestFile } from './support/digest-file.ts';
import { Editor } from './support/editor.ts';
import { press } from './support/keys.ts';
import { expectStored, storedItems } from './support/stored.ts';

const TOTAL = 200;

test('twenty articles, and then two hundred, for a digest of two hundred items', async ({
  desk,
}) => {
  test.setTimeout(300_000);
  const items = Array.from({ length: TOTAL }, (_, index) =>
    item(`見出し ${String(index)}`, `Headline ${String(index)}`, `Text of item ${String(index)}.`),
  );
  const file = writeDigestFile(desk.folder, [
    items.slice(0, 60),
    items.slice(60, 90),
    items.slice(90),
  ]);
  const { page } = await desk.start(file);
  const editor = new Editor(page);
  await expect(editor.rows.first()).toBeVisible({ timeout: 60_000 });
  const cards = new Cards(page);
  await cards.paste({ text: TWENTY });
  await expect(cards.rows).toHaveCount(20);
  await cards.take();
  await expect(editor.headlineJa).toBeFocused();
  await expectStored(async () => (await storedItems(page)).length, TOTAL + 20);
  const many = Array.from({ length: 10 }, (_, at) =>
    TWENTY.replaceAll('part', `issue ${String(at)}, part`),
  );
  await cards.paste({ text: many.join('\n') });
  await expect(cards.rows).toHaveCount(200);
  await press(page, 'End', 'd');
  await expect(cards.row(200)).toBeInViewport();
  await press(page, 'z', 'Escape');
  await expect(editor.headlineJa).toBeFocused();
});
