// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compareDigests, itemChanges } from '#shared/comparison/compare-digests.ts';
import { fieldsOf, fieldText } from '#shared/domain/item-field.ts';
import { arbitraryDigest } from '#shared/testing/arbitrary-digest.ts';
import { afterEdits, arbitraryEdits } from '#shared/testing/arbitrary-edit.ts';
import { bodyOf, digestOf, itemOf, reportOf } from '#shared/testing/small-digest.ts';
import { fakeWindow, type FakeWindow } from '#renderer/testing/fake-window.tsx';
import { ItemChangeText } from './item-comparison.tsx';

let fake: FakeWindow;
beforeEach(() => {
  fake = fakeWindow({});
});
afterEach(() => fake.close());

const changesOf = (...texts: readonly [string, string]) => {
  const [before, after] = texts.map((text) =>
    digestOf({ security: [itemOf('a', [reportOf(text, 'TREND', '2026-04-20')])] }),
  );
  if (!before || !after) throw new Error('two versions are needed');
  return itemChanges(compareDigests(before, after));
};

test('what came stands in ins, what went in del, word by word', async () => {
  const [change] = changesOf(
    'The minister met his guest in Baku.',
    'The minister met his envoy in Baku.',
  );
  if (!change) throw new Error('there is no change');
  const page = await fake.show(<ItemChangeText change={change} />);
  const texts = (tag: string) => [...page.querySelectorAll(tag)].map((one) => one.textContent);
  expect({ ins: texts('ins'), del: texts('del') }).toEqual({ ins: ['envoy'], del: ['guest'] });
  expect(page.textContent).toContain(
    'The minister met his guestenvoy in Baku. (TREND / 20.04.2026)',
  );
});

test('an item that is gone is struck as a whole; one that is new is told as a whole', async () => {
  const item = itemOf('a', [
    { kind: 'note', label: null, body: bodyOf('A remark.'), source: null },
  ]);
  const [none, one] = [digestOf({ security: [] }), digestOf({ security: [item] })];
  const [gone] = itemChanges(compareDigests(one, none));
  const [come] = itemChanges(compareDigests(none, one));
  if (!gone || !come) throw new Error('there is no change');
  const page = await fake.show(<ItemChangeText change={gone} />);
  expect(page.firstElementChild?.tagName).toBe('DEL');
  expect(page.textContent).toContain('NOTE: A remark.');
  await fake.show(<ItemChangeText change={come} />);
  expect(page.firstElementChild?.tagName).toBe('INS');
});

test('law: every letter of the later text stands where data-at says, in its field', async () => {
  const page = await fake.show(<i />);
  await fc.assert(
    fc.asyncProperty(arbitraryDigest, arbitraryEdits, async (before, edits) => {
      const after = afterEdits(before, edits);
      const changes = itemChanges(compareDigests(before, after)).filter((one) => one.after);
      for (const change of changes.slice(0, 3)) {
        await fake.show(<ItemChangeText change={change} />);
        const item = change.after?.item;
        if (!item) continue;
        for (const field of fieldsOf(item)) {
          const block = 'block' in field ? `[data-block="${String(field.block)}"]` : '';
          const at = `[data-field="${field.field}"]${block}`;
          const inOther = field.field === 'body' ? `${at} [data-field]` : 'never';
          const others = new Set(page.querySelectorAll(`${inOther} [data-at]`));
          const text = fieldText(item, field) ?? '';
          const shown = [...page.querySelectorAll<HTMLElement>(`${at} [data-at]`)].filter(
            (one) => !others.has(one),
          );
          for (const one of shown) {
            const start = Number(one.dataset.at);
            expect(text.slice(start, start + one.textContent.length)).toBe(one.textContent);
          }
          expect(shown.map((one) => one.textContent).join('')).toBe(text.replaceAll('\n', ''));
        }
      }
    }),
    { numRuns: 25 },
  );
});
