import { join } from 'node:path';
import { expect, ROOT, test } from './support/app.ts';
import { ask } from './support/bridge.ts';

/** The most that two ways of smoothing the edge of a letter differ by, of 255; and on the whole. */
const AT_AN_EDGE = 80;
const OF_ALL_INK = 0.005;

test('a page on the screen is what Chromium makes of the same picture', async ({ desk }) => {
  const { page } = await desk.start(join(ROOT, 'assets/sample/sample.digest.json'));
  // Our own pages are allowed no pictures; this test needs one.
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setBypassCSP', { enabled: true });
  await page.reload();
  const picture = page.getByRole('img', { name: /^ページ 1 \/ \d+$/ });
  await expect(picture).toBeVisible({ timeout: 60_000 });
  const [digest] = (await ask(page, 'library.list', {})) as { id: string }[];
  const id = digest?.id ?? '';
  const { pages } = (await ask(page, 'pages.render', { id })) as { pages: { hash: string }[] };
  const first = { id, page: 0, hash: pages[0]?.hash ?? '' };
  const { svg } = (await ask(page, 'pages.page', first)) as { svg: string };

  const difference = await picture.evaluate(async (element, source) => {
    const canvas = element as HTMLCanvasElement;
    const { width, height } = canvas;
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
    await image.decode();
    const pixelsOf = (drawn: CanvasImageSource): Uint8ClampedArray => {
      const context = new OffscreenCanvas(width, height).getContext('2d');
      context?.drawImage(drawn, 0, 0, width, height);
      return context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
    };
    const expected = pixelsOf(image);
    let [ink, sum, most] = [0, 0, 0];
    pixelsOf(canvas).forEach((value, index) => {
      const wanted = expected[index] ?? 0;
      ink += 255 - wanted;
      sum += Math.abs(value - wanted);
      most = Math.max(most, Math.abs(value - wanted));
    });
    return { ink, ofAllInk: sum / ink, most };
  }, svg);
  expect(difference.ink).toBeGreaterThan(1_000_000);
  expect(difference.most).toBeLessThan(AT_AN_EDGE);
  expect(difference.ofAllInk).toBeLessThan(OF_ALL_INK);
});
