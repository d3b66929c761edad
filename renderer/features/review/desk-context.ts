import { createContext, useContext, useMemo } from 'react';
import type { Digest } from '#shared/domain/digest.ts';
import type { Person } from '#shared/domain/person.ts';
import { COMPARISON_TEXTS, type ComparisonTexts } from '#shared/messages/window/comparison.ts';
import { COMMENT_TEXTS, type CommentTexts } from '#shared/messages/window/comments.ts';
import { OUTLINE_TEXTS, type OutlineTexts } from '#shared/messages/window/outline.ts';
import { REVIEW_TEXTS, type ReviewTexts } from '#shared/messages/window/review.ts';
import { useMe, usePeople } from '#renderer/api/session.ts';
import { useLocale } from '#renderer/api/texts.ts';
import { timeLabel } from '#renderer/api/time-label.ts';

/** What every item needs to say something: asked for once for all of them. */
export interface DeskWords {
  readonly texts: ReviewTexts;
  readonly comparison: ComparisonTexts;
  readonly comments: CommentTexts;
  readonly outline: OutlineTexts;
  readonly people: readonly Person[];
  /** The id of who is signed in. */
  readonly me: string | null;
  readonly name: (id: string) => string;
  readonly time: (at: number) => string;
}

const Words = createContext<DeskWords | null>(null);
export const DeskWordsProvider = Words.Provider;

/** The words of the review screen around this component. */
export function useDeskWords(): DeskWords {
  const words = useContext(Words);
  if (!words) throw new Error('a part of the review stands outside of its screen');
  return words;
}

const Text = createContext<Digest | null>(null);
export const DeskDigestProvider = Text.Provider;

/** The text at hand, for the few parts of an item that ask for all of it. */
export function useDeskDigest(): Digest {
  const digest = useContext(Text);
  if (!digest) throw new Error('a part of the review stands outside of its screen');
  return digest;
}

const NOBODY: readonly Person[] = [];

/** Words in the window's language, names and times; the same until one of them is another. */
export function useNewDeskWords(): DeskWords {
  const locale = useLocale();
  const people = usePeople() ?? NOBODY;
  const me = useMe()?.id ?? null;
  return useMemo(
    () => ({
      texts: REVIEW_TEXTS[locale],
      comparison: COMPARISON_TEXTS[locale],
      comments: COMMENT_TEXTS[locale],
      outline: OUTLINE_TEXTS[locale],
      people,
      me,
      name: (id) => people.find((person) => person.id === id)?.name ?? '',
      time: (at) => timeLabel(at, locale),
    }),
    [locale, people, me],
  );
}
