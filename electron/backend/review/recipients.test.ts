import { expect, test } from 'vitest';
import { recipientSchema } from '#shared/contract/sending.ts';
import { addPost, must, withStore } from '../people/testing/post.ts';
import { checkRecords } from './check-records.ts';
import { readRecipients, removeRecipients, writeRecipients } from './recipients.ts';
import { changesOf } from './testing/digests.ts';
import { RECIPIENT } from './testing/whole-way.ts';

test('lists of recipients are kept by clerks, each change on what they saw', () =>
  withStore((store) => {
    const { clerk, officer } = addPost(store);
    const desk = { store, who: clerk, now: 1 };
    const list = must(
      writeRecipients(desk, { id: null, name: '本省', members: [RECIPIENT], rev: 0 }),
    );
    const more = { ...list, members: [RECIPIENT, { ...RECIPIENT, way: 'cc' as const }] };
    const second = must(writeRecipients(desk, more));
    expect(readRecipients(store)).toEqual([{ ...more, rev: 2 }]);
    const before = changesOf(store);
    expect(writeRecipients(desk, more)).toMatchObject({ error: { code: 'recipients-changed' } });
    expect(removeRecipients(desk, list.id, 1)).toMatchObject({
      error: { code: 'recipients-changed' },
    });
    const other = { ...desk, who: officer };
    expect(writeRecipients(other, second)).toMatchObject({ error: { code: 'not-allowed-role' } });
    expect(changesOf(store)).toBe(before);
    must(removeRecipients(desk, list.id, 2));
    expect(removeRecipients(desk, list.id, 2)).toMatchObject({
      error: { code: 'recipients-missing' },
    });
    expect(readRecipients(store)).toEqual([]);
    expect(checkRecords(store)).toEqual([]);
  }));

test.each([
  ['no address', { ...RECIPIENT, address: 'desk' }],
  ['a line end in the name', { ...RECIPIENT, name: 'a\r\nBcc: b@example.org' }],
  ['a line end in the address', { ...RECIPIENT, address: 'a@example.org\nb' }],
])('%s is no recipient', (_name, recipient) => {
  expect(recipientSchema.safeParse(recipient).success).toBe(false);
});
