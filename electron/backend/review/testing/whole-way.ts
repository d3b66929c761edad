import type { CommentAnchor } from '#shared/domain/comment-anchor.ts';
import type { Recipient } from '#shared/contract/sending.ts';
import type { Person, Role } from '#shared/domain/person.ts';
import { addPost, must } from '../../people/testing/post.ts';
import type { Store } from '../../store/store.ts';
import { addComment, addReply, resolveComment } from '../comments.ts';
import { beginCorrection } from '../correct.ts';
import { distribute, recordExport, recordSent } from '../distributions.ts';
import { recordEvent } from '../record-event.ts';
import { writeRecipients } from '../recipients.ts';
import { markSeen } from '../seen.ts';
import { approveNow, deskOf, edit, makeDigest } from './digests.ts';

export const RECIPIENT: Recipient = {
  name: '外務省 中央アジア・コーカサス室',
  address: 'desk@example.org',
  way: 'to',
};
export const FILE = { name: '報告.docx', sha256: 'a'.repeat(64) };
export const ON_GUEST: CommentAnchor = {
  ...{ on: 'text', item: 'a', field: { field: 'body', block: 0 } },
  ...{ start: 21, end: 26, quote: 'guest', gone: false },
};

/** A digest `d` that went all the way, twice: sent, corrected, and approved again; `e` is a draft. */
export function wholeWay(store: Store): Record<Role, Person> {
  const post = addPost(store);
  const { officer, supervisor, clerk } = post;
  makeDigest(store, officer, 'd');
  makeDigest(store, officer, 'e');
  edit(deskOf(store, officer, 10), 'd', 'a', 'A better headline');
  const remark = { text: 'Who is the guest?', mentions: [officer.id] };
  const comment = must(addComment(deskOf(store, supervisor, 11), 'd', ON_GUEST, remark));
  must(addReply(deskOf(store, officer, 12), comment.id, { text: 'The ambassador.', mentions: [] }));
  must(addComment(deskOf(store, officer, 12), 'e', { on: 'digest' }, remark));
  must(
    recordEvent(deskOf(store, officer, 13), 'd', { event: 'handed-in', remark: 'Please look.' }),
  );
  markSeen(store, 'd', supervisor, 13);
  must(resolveComment(deskOf(store, supervisor, 14), comment.id, true));
  must(recordEvent(deskOf(store, supervisor, 15), 'd', { event: 'accepted', items: ['a', 'b'] }));
  approveNow(deskOf(store, supervisor, 16), 'd');
  must(
    writeRecipients(
      { store, who: clerk, now: 17 },
      { id: null, name: '本省', members: [RECIPIENT], rev: 0 },
    ),
  );
  must(recordExport(deskOf(store, clerk, 18), 'd', 1, [FILE]));
  must(recordSent(deskOf(store, clerk, 19), 'd', [RECIPIENT], [FILE]));
  must(distribute(deskOf(store, clerk, 20), 'd'));
  must(beginCorrection(deskOf(store, officer, 21), 'd'));
  edit(deskOf(store, officer, 22), 'd', 'a', 'The right headline');
  must(recordEvent(deskOf(store, officer, 23), 'd', { event: 'handed-in', remark: null }));
  approveNow(deskOf(store, supervisor, 24), 'd');
  return post;
}
