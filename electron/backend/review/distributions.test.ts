import { expect, test } from 'vitest';
import { addPerson, must, withStore } from '../people/testing/post.ts';
import { recordExport } from './distributions.ts';
import { readHistory } from './history.ts';
import { recordEvent } from './record-event.ts';
import { approveNow, deskOf, edit, makeDigest } from './testing/digests.ts';
import { FILE } from './testing/whole-way.ts';

test('each export of what one person handed in and approved says so, and no other', () =>
  withStore((store) => {
    const alone = addPerson(store, 'alone', 'officer', 'supervisor', 'clerk');
    const other = addPerson(store, 'other', 'supervisor');
    const exported = (id: string, edition: number): unknown => {
      must(recordExport(deskOf(store, alone, 20), id, edition, [FILE]));
      return readHistory(store, id).at(-1)?.event;
    };
    const event = { event: 'exported', edition: 1, files: [FILE], by: 'alone', at: 20 };
    for (const id of ['d', 'e']) {
      makeDigest(store, alone, id);
      edit(deskOf(store, alone, 10), id, 'a', 'A better headline');
      must(recordEvent(deskOf(store, alone, 11), id, { event: 'handed-in', remark: null }));
    }
    approveNow(deskOf(store, alone, 12, true), 'd');
    approveNow(deskOf(store, other, 12, true), 'e');
    expect(exported('d', 1)).toEqual({ ...event, onePerson: true });
    expect(exported('d', 1)).toEqual({ ...event, onePerson: true });
    expect(exported('e', 1)).toEqual(event);
    must(recordEvent(deskOf(store, alone, 21), 'd', { event: 'correction-begun', edition: 2 }));
    must(recordExport(deskOf(store, alone, 22), 'd', null, [FILE]));
    expect(readHistory(store, 'd').at(-1)?.event).toEqual({ ...event, edition: null, at: 22 });
  }));
