import { describe, expect, test } from 'vitest';
import { differences } from '#shared/editing/differences.ts';
import { setHeadline } from '#shared/editing/items.ts';
import { bodyOf } from '#shared/testing/small-digest.ts';
import type { Digest } from '#shared/domain/digest.ts';
import { addPost, must, withStore } from '../people/testing/post.ts';
import { readDigest } from '../store/digests.ts';
import { writeEntities } from '../store/entities.ts';
import { nextRev } from '../store/header-rows.ts';
import { entityOf } from '../store/step-changes.ts';
import { addComment, addReply, resolveComment } from './comments.ts';
import { readComments } from './comment-rows.ts';
import { moveComments } from './move-comments.ts';
import { recordEvent } from './record-event.ts';
import { readReview } from './review-rows.ts';
import { changesOf, deskOf, makeDigest } from './testing/digests.ts';
import { ON_GUEST } from './testing/whole-way.ts';

const REMARK = { text: 'Who?', mentions: ['officer'] };

/** The digest with another body of the first block of a. */
const withBody = (digest: Digest, text: string): Digest => ({
  ...digest,
  sections: digest.sections.map((section) => ({
    ...section,
    items: section.items.map((item) =>
      item.id === 'a'
        ? { ...item, blocks: item.blocks.map((block) => ({ ...block, body: bodyOf(text) })) }
        : item,
    ),
  })),
});

describe('a comment', () => {
  test('is added, answered, dealt with and opened again, by those who may', () =>
    withStore((store) => {
      const { officer, supervisor, clerk } = addPost(store);
      makeDigest(store, officer, 'd');
      const added = must(addComment(deskOf(store, supervisor, 5), 'd', ON_GUEST, REMARK));
      const { id } = must(
        addReply(deskOf(store, officer, 6), added.id, { text: 'He.', mentions: [] }),
      );
      expect(readReview(store, 'd')?.facts.openRemarks).toEqual([id]);
      must(resolveComment(deskOf(store, officer, 7), id, true));
      expect(readReview(store, 'd')?.facts.openRemarks).toEqual([]);
      const before = changesOf(store);
      must(resolveComment(deskOf(store, officer, 8), id, true));
      for (const result of [
        addComment(deskOf(store, clerk), 'd', ON_GUEST, REMARK),
        addReply(deskOf(store, clerk), id, REMARK),
        resolveComment(deskOf(store, clerk), id, false),
      ]) {
        expect(result).toMatchObject({ error: { code: 'not-allowed-role' } });
      }
      expect(changesOf(store)).toBe(before);
      expect(readComments(store, 'd')).toEqual([
        {
          ...{ id, digest: 'd', anchor: ON_GUEST, text: 'Who?', mentions: ['officer'] },
          ...{ author: 'supervisor', at: 5, resolved: { by: 'officer', at: 7 } },
          replies: [
            {
              id: expect.any(String) as string,
              text: 'He.',
              mentions: [],
              author: 'officer',
              at: 6,
            },
          ],
        },
      ]);
      must(resolveComment(deskOf(store, supervisor, 9), id, false));
      expect(readReview(store, 'd')?.facts.openRemarks).toEqual([id]);
    }));

  test('is about what is there: an item that is gone, or other words, are refused', () =>
    withStore((store) => {
      const { officer } = addPost(store);
      makeDigest(store, officer, 'd');
      const desk = deskOf(store, officer);
      for (const anchor of [
        { ...ON_GUEST, quote: 'ghost' },
        { ...ON_GUEST, item: 'x' },
        { ...ON_GUEST, field: { field: 'body', block: 3 } },
        { ...ON_GUEST, gone: true },
        { on: 'item', item: 'x', gone: false },
      ] as (typeof ON_GUEST)[]) {
        expect(addComment(desk, 'd', anchor, REMARK)).toMatchObject({
          error: { code: 'comment-place-gone' },
        });
      }
      must(addComment(desk, 'd', { on: 'item', item: 'b', gone: false }, REMARK));
      must(addComment(desk, 'd', { on: 'digest' }, REMARK));
      expect(readComments(store, 'd')).toHaveLength(2);
      expect(addReply(desk, 'none', REMARK)).toMatchObject({ error: { code: 'comment-missing' } });
    }));

  test('is not added to what is approved or not there', () =>
    withStore((store) => {
      const { officer } = addPost(store);
      makeDigest(store, officer, 'd');
      must(recordEvent(deskOf(store, officer), 'd', { event: 'deleted' }));
      const add = (id: string): unknown =>
        addComment(deskOf(store, officer), id, { on: 'digest' }, REMARK);
      expect(add('d')).toMatchObject({ error: { code: 'not-allowed-deleted' } });
      expect(add('none')).toMatchObject({ error: { code: 'digest-missing' } });
    }));
});

test('comments go along with the text, stay when it goes, and come back with it', () =>
  withStore((store) => {
    const { officer } = addPost(store);
    makeDigest(store, officer, 'd');
    must(addComment(deskOf(store, officer), 'd', ON_GUEST, REMARK));
    const first = readDigest(store, 'd')?.digest;
    if (!first) throw new Error('no digest');
    const place = (): unknown => {
      const [comment] = readComments(store, 'd');
      return comment?.anchor.on === 'text'
        ? [comment.anchor.start, comment.anchor.end, comment.anchor.gone]
        : null;
    };
    /** Writes a text, and moves the comments along. */
    const become = (wanted: Digest): boolean => {
      const before = readDigest(store, 'd')?.digest;
      if (!before) throw new Error('no digest');
      const changes = differences(before, wanted);
      const entities = changes.map((change) => entityOf(change, 'after'));
      writeEntities(store, 'd', entities, nextRev(store, 'd', 0));
      return moveComments(store, 'd', changes);
    };
    const longer = withBody(first, 'Today the minister met his guest.');
    expect(become(longer)).toBe(true);
    expect(place()).toEqual([27, 32, false]);
    const without = withBody(first, 'Nothing.');
    expect(become(without)).toBe(true);
    expect((place() as unknown[])[2]).toBe(true);
    expect(become(first)).toBe(true);
    expect(place()).toEqual([21, 26, false]);
    expect(become(setHeadline(first, 'b', 'en', 'x'))).toBe(false);
  }));
