// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fail, ok } from '#shared/domain/result.ts';
import { fakeWindow } from '../../testing/fake-window.tsx';
import { createPagePictures } from './page-pictures.ts';

const live = new Map<string, Blob>();

beforeEach(() => {
  live.clear();
  HTMLImageElement.prototype.decode = () => Promise.resolve();
  let count = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    count += 1;
    const url = `blob:${String(count)}`;
    live.set(url, blob as Blob);
    return url;
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => {
    live.delete(url);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

const answering = (): ReturnType<typeof fakeWindow> =>
  fakeWindow({
    'pages.page': ({ hash }: { hash: string }) =>
      hash === 'broken'
        ? fail({ code: 'backend-stopped', params: {} })
        : ok({ svg: hash === 'old' ? null : `<svg>${hash}</svg>` }),
  });

test('a picture is asked for once, however often it is wanted', async () => {
  const window = answering();
  const pictures = createPagePictures('d1');
  expect(pictures.peek('a')).toBeUndefined();
  const [one, two] = await Promise.all([pictures.load(0, 'a'), pictures.load(0, 'a')]);
  expect(one).toBe(two);
  expect(await pictures.load(7, 'a')).toBe(one);
  expect(pictures.peek('a')).toBe(one);
  expect(window.asked('pages.page')).toEqual([{ id: 'd1', page: 0, hash: 'a' }]);
  const blob = live.get(one ?? '');
  expect([blob?.type, await blob?.text()]).toEqual(['image/svg+xml', '<svg>a</svg>']);
});

test('a page that is another by now, or did not come, is asked for anew', async () => {
  const window = answering();
  const pictures = createPagePictures('d1');
  expect(await pictures.load(0, 'old')).toBeNull();
  expect(await pictures.load(0, 'broken')).toBeNull();
  expect(await pictures.load(0, 'old')).toBeNull();
  expect(window.asked('pages.page')).toHaveLength(3);
  expect(live.size).toBe(0);
});

test('keeps the last 32 used, and gives the others back', async () => {
  answering();
  const pictures = createPagePictures('d1');
  for (let page = 0; page < 100; page += 1) {
    await pictures.load(page, `page-${String(page)}`);
    // The first one is looked at all the time.
    await pictures.load(0, 'page-0');
  }
  expect(live.size).toBe(32);
  expect(pictures.peek('page-0')).toBeDefined();
  expect(pictures.peek('page-99')).toBeDefined();
  expect(pictures.peek('page-50')).toBeUndefined();
  pictures.dispose();
  expect(live.size).toBe(0);
});

test('a picture that comes after the end is given back', async () => {
  answering();
  const pictures = createPagePictures('d1');
  const late = pictures.load(0, 'a');
  pictures.dispose();
  await late;
  expect(live.size).toBe(0);
});
