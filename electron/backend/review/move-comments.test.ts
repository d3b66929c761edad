import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { moveAnchor } from '#shared/comparison/move-anchor.ts';
import { commentAnchorSchema, type CommentAnchor } from '#shared/domain/comment-anchor.ts';
import type { Digest } from '#shared/domain/digest.ts';
import { fieldsOf, fieldText } from '#shared/domain/item-field.ts';
import { differences } from '#shared/editing/differences.ts';
import { arbitraryDigest } from '#shared/testing/arbitrary-digest.ts';
import { arbitraryEdits } from '#shared/testing/arbitrary-edit.ts';
import { must } from '../people/testing/post.ts';
import { dataPaths } from '../store/data-paths.ts';
import { insertDigest, readDigest } from '../store/digests.ts';
import { writeEntities } from '../store/entities.ts';
import { nextRev } from '../store/header-rows.ts';
import { openStore } from '../store/open-store.ts';
import { entityOf } from '../store/step-changes.ts';
import type { Store } from '../store/store.ts';
import { moveComments } from './move-comments.ts';

const numRuns = Number(process.env.LAW_RUNS ?? 40);
const folder = mkdtempSync(join(tmpdir(), 'digest-test-'));
let store: Store;

beforeAll(() => {
  store = must(openStore(dataPaths(folder), 0));
  store.script('PRAGMA synchronous = OFF');
});
afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** An anchor on every field of every item that has a text, on a part of it, and on the items. */
const anchorsOf = (digest: Digest): CommentAnchor[] =>
  digest.sections
    .flatMap(({ items }) => items)
    .flatMap((item): CommentAnchor[] => [
      { on: 'item', item: item.id, gone: false },
      ...fieldsOf(item).flatMap((field): CommentAnchor[] => {
        const text = fieldText(item, field) ?? '';
        const [start, end] = [Math.floor(text.length / 3), Math.ceil((text.length * 2) / 3)];
        const quote = text.slice(start, end);
        return start < end
          ? [{ on: 'text', item: item.id, field, start, end, quote, gone: false }]
          : [];
      }),
    ]);

const storedAnchors = (digest: string): CommentAnchor[] =>
  store
    .all('SELECT anchor FROM comment WHERE digest = ? ORDER BY rowid', digest)
    .map((row) => commentAnchorSchema.parse(JSON.parse(String(row.anchor))));

test('law: comments move as if the whole digest had been looked at with each change', () => {
  let runs = 0;
  const seen = { moved: 0, gone: 0, back: 0 };
  fc.assert(
    fc.property(arbitraryDigest, arbitraryEdits, (start, edits) => {
      runs += 1;
      const id = `d${String(runs)}`;
      insertDigest(store, { id, name: null, origin: null }, start, 0);
      let digest = readDigest(store, id)?.digest ?? start;
      let expected = anchorsOf(digest);
      expected.forEach((anchor, index) => {
        store.run(
          "INSERT INTO comment (id, digest, anchor, text, mentions, author, at) VALUES (?, ?, ?, '', '[]', '', 0)",
          `${id}-${String(index)}`,
          id,
          JSON.stringify(anchor),
        );
      });
      // There and back again, so that texts come back too.
      const texts = edits.reduce<Digest[]>(
        (all, { run }) => [...all, run(all.at(-1) ?? digest)],
        [],
      );
      for (const wanted of [...texts, ...texts.toReversed(), digest]) {
        const changes = differences(digest, wanted);
        if (changes.length === 0) continue;
        const entities = changes.map((change) => entityOf(change, 'after'));
        writeEntities(store, id, entities, nextRev(store, id, 0));
        const after = readDigest(store, id)?.digest ?? wanted;
        const moved = moveComments(store, id, changes);
        const now = expected.map((anchor) => moveAnchor(anchor, digest, after));
        expect(storedAnchors(id)).toEqual(now);
        expect(moved).toBe(JSON.stringify(now) !== JSON.stringify(expected));
        seen.moved += moved ? 1 : 0;
        now.forEach((anchor, index) => {
          const before = expected[index];
          if (anchor.on === 'digest' || before?.on === 'digest' || !before) return;
          seen.gone += anchor.gone && !before.gone ? 1 : 0;
          seen.back += !anchor.gone && before.gone ? 1 : 0;
        });
        digest = after;
        expected = now;
      }
    }),
    { numRuns },
  );
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(5);
});
