// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Original } from '#shared/contract/articles.ts';
import { ok } from '#shared/domain/result.ts';
import { digestOf, itemOf } from '#shared/testing/small-digest.ts';
import { PLAIN_SPAN } from '#shared/text/span.ts';
import { template } from '#shared/testing/template.ts';
import { reviewOf } from '#shared/testing/review.ts';
import { closeDraft, openDraft, selectItem } from '#renderer/draft/draft.ts';
import { fakeWindow, perform, settle, type FakeWindow } from '../../testing/fake-window.tsx';
import { OriginalsPane } from './originals-pane.tsx';

const SCRIPT = '<script>window.ran = 1</script><img src=x onerror="window.ran = 1">';
let fake: FakeWindow;
let root: HTMLElement;

beforeEach(async () => {
  const original: Original = {
    id: 'o1',
    name: null,
    url: 'https://trend.az/1',
    at: 0,
    lines: [SCRIPT, 'Headline a', 'Text.'].map((text, depth) => ({
      spans: [{ ...PLAIN_SPAN, text, href: depth === 2 ? 'https://example.org/' : null }],
      text,
      depth: 0,
    })),
  };
  fake = fakeWindow({
    'digest.open': ({ id }: { id: string }) =>
      ok({
        id,
        name: null,
        review: reviewOf(),
        template,
        digest: digestOf({ security: [itemOf('a'), itemOf('b')] }),
        revs: {},
        history: { undo: null, redo: null },
      }),
    'originals.of': ({ item }: { item: string }) => ok(item === 'a' ? [original] : []),
  });
  await openDraft('d1');
  root = await fake.show(<OriginalsPane onClose={() => undefined} />);
  await settle(20);
});
afterEach(async () => {
  await fake.close();
  await closeDraft();
});

test('the original is text that does nothing, with its address', () => {
  expect(Array.from(root.querySelectorAll('p'), (line) => line.textContent)).toEqual([
    SCRIPT,
    'Headline a',
    'Text.',
  ]);
  expect(root.textContent).toContain('https://trend.az/1');
  expect(root.querySelector('a, script, img, iframe')).toBeNull();
  expect(root.querySelector('[data-own="true"]')?.textContent).toBe('Headline a');
});

test('an item without one says so, and how it comes by one', async () => {
  await perform(() => {
    selectItem('b');
  });
  await settle(20);
  expect(root.textContent).toContain('原文はありません');
  expect(root.textContent).toContain('CtrlShiftV');
});
