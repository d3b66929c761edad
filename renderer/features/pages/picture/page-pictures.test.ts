// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { fail, ok } from '#shared/domain/result.ts';
import { fakeWindow } from '../../../testing/fake-window.tsx';
import { createPagePictures, type PagePictures } from './page-pictures.ts';
import type { Painter, PixelSize } from './painter.ts';

/** A page of one million pixels. */
const SIZE = { width: 1000, height: 1000 };

/** The pictures that were painted and not yet given back, by what they show. */
const live = new Map<ImageBitmap, string>();
let closed: number;

const painter: Painter = {
  paint(svg, size) {
    if (svg.includes('unpaintable')) return Promise.reject(new Error('no'));
    const bitmap = { ...size, close: () => void live.delete(bitmap) };
    live.set(bitmap, svg);
    return Promise.resolve(bitmap);
  },
  close() {
    closed += 1;
  },
};

beforeEach(() => {
  live.clear();
  closed = 0;
});

const answering = (): ReturnType<typeof fakeWindow> =>
  fakeWindow({
    'pages.page': ({ hash }: { hash: string }) =>
      hash === 'broken'
        ? fail({ code: 'backend-stopped', params: {} })
        : ok({ svg: hash === 'old' ? null : `<svg>${hash}</svg>` }),
  });
const picturesOf = (): PagePictures => createPagePictures('d1', painter);
const sizeOf = (bitmap: ImageBitmap | null | undefined): PixelSize | null =>
  bitmap ? { width: bitmap.width, height: bitmap.height } : null;

test('a picture is asked for once, however often it is wanted', async () => {
  const window = answering();
  const pictures = picturesOf();
  expect(pictures.peek('a')).toBeUndefined();
  const [one, two] = await Promise.all([pictures.load(0, 'a', SIZE), pictures.load(0, 'a', SIZE)]);
  expect(one).toBe(two);
  expect(await pictures.load(7, 'a', SIZE)).toBe(one);
  expect(pictures.peek('a')).toBe(one);
  expect(window.asked('pages.page')).toEqual([{ id: 'd1', page: 0, hash: 'a' }]);
  expect([...live]).toEqual([[one, '<svg>a</svg>']]);
});

test('in another size it is painted anew, and not asked for again', async () => {
  const window = answering();
  const pictures = picturesOf();
  await pictures.load(0, 'a', SIZE);
  const larger = { width: 2000, height: 2000 };
  expect(sizeOf(await pictures.load(0, 'a', larger))).toEqual(larger);
  expect(sizeOf(pictures.peek('a'))).toEqual(larger);
  expect(window.asked('pages.page')).toHaveLength(1);
  expect(live.size).toBe(1);
});

test('a page that is another by now, or did not come, is asked for anew', async () => {
  const window = answering();
  const pictures = picturesOf();
  expect(await pictures.load(0, 'old', SIZE)).toBeNull();
  expect(await pictures.load(0, 'broken', SIZE)).toBeNull();
  expect(await pictures.load(0, 'old', SIZE)).toBeNull();
  expect(window.asked('pages.page')).toHaveLength(3);
  expect(live.size).toBe(0);
});

test('one that cannot be painted is told as a bug, and none is shown', async () => {
  answering();
  const told: unknown[] = [];
  vi.stubGlobal('reportError', (error: unknown) => void told.push(error));
  expect(await picturesOf().load(0, 'unpaintable', SIZE)).toBeNull();
  expect(told).toEqual([new Error('no')]);
});

test('keeps 24 million pixels that were last used, and gives the others back', async () => {
  answering();
  const pictures = picturesOf();
  for (let page = 0; page < 100; page += 1) {
    await pictures.load(page, `page-${String(page)}`, SIZE);
    // The first one is looked at all the time.
    await pictures.load(0, 'page-0', SIZE);
  }
  expect(live.size).toBe(24);
  expect(pictures.peek('page-0')).toBeDefined();
  expect(pictures.peek('page-99')).toBeDefined();
  expect(pictures.peek('page-50')).toBeUndefined();
  pictures.dispose();
  expect([live.size, closed]).toEqual([0, 1]);
});

test('a picture that comes after the end is given back', async () => {
  answering();
  const pictures = picturesOf();
  const late = pictures.load(0, 'a', SIZE);
  pictures.dispose();
  await late;
  expect(live.size).toBe(0);
});
