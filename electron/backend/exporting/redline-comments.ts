import type { RedlineReading } from '#shared/contract/redline.ts';
import type { RedlineComment } from '../documents/redline/comment-places.ts';
import { readPeople } from '../people/person-rows.ts';
import { readComments } from '../review/comment-rows.ts';
import type { Store } from '../store/store.ts';
import type { OwnComment, SentComment } from '../review/redline-rows.ts';

type ReturnedComment = RedlineReading['comments'][number];

interface Said {
  readonly author: string;
  readonly text: string;
}

const iso = (at: number): string => new Date(at).toISOString();

/** The comments of a digest as a redline shows them: people by their names. */
export function commentsToSend(store: Store, digest: string): OwnComment[] {
  const names = new Map(readPeople(store).map(({ person }) => [person.id, person.name]));
  const said = ({ author, at, text }: { author: string; at: number; text: string }) => ({
    ...{ author: names.get(author) ?? '', at: iso(at), text },
  });
  return readComments(store, digest).map(({ id, anchor, resolved, replies, ...comment }) => ({
    ...{ id, anchor, ...said(comment) },
    resolved: resolved !== null,
    replies: replies.map(said),
  }));
}

/** Line ends and spaces at the end of lines are the word processor's. */
const plain = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();

/**
 * Which of what came back is something that went out: by its words and the name, else by its words
 * alone (Word can be told to leave out names).
 */
function known<T extends Said, Sent extends Said>(
  returned: readonly T[],
  sent: readonly Sent[],
): ReadonlyMap<T, Sent> {
  const found = new Map<T, Sent>();
  const left = new Set(sent);
  for (const byName of [true, false]) {
    for (const one of returned.filter((it) => !found.has(it))) {
      const same = [...left].find(
        ({ author, text }) => plain(text) === plain(one.text) && (!byName || author === one.author),
      );
      if (same && left.delete(same)) found.set(one, same);
    }
  }
  return found;
}

/**
 * What is new in the comments of a file that came back: comments that did not go out with it, and
 * those that did and have new answers, or were resolved.
 */
export function newComments(
  returned: readonly RedlineComment[],
  sent: readonly SentComment[],
): ReturnedComment[] {
  const ours = known(returned, sent);
  return returned.flatMap((one): ReturnedComment[] => {
    const own = ours.get(one);
    if (!own) return [{ ...one, of: null, replies: [...one.replies] }];
    const answers = known(one.replies, own.replies);
    const replies = one.replies.filter((reply) => !answers.has(reply));
    const isResolved = one.resolved && !own.resolved;
    return replies.length > 0 || isResolved ? [{ ...one, of: own.id, replies }] : [];
  });
}
