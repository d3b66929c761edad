import type { HistoryEntry } from '#shared/contract/review.ts';
import { eventSentence, HISTORY_TEXTS, type EventNames } from '#shared/messages/window/history.ts';
import { usePersonNames } from '#renderer/api/session.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { useTimeLabel } from '#renderer/api/time-label.ts';
import { useHeadlines } from './use-history.ts';

/** As many items as a sentence names. */
const NAMED = 3;

/** How items are called in the sentences of a history. */
export function useEventNames(id: string, history: readonly HistoryEntry[]): EventNames {
  const texts = useTexts(HISTORY_TEXTS);
  const headlines = useHeadlines(id, history);
  const name = (item: string): string => {
    const headline = headlines.get(item);
    if (headline === undefined) return texts.gone;
    return headline === '' ? texts.untitled : texts.quoted(headline);
  };
  return {
    items: (ids) => texts.items(ids.slice(0, NAMED).map(name), Math.max(0, ids.length - NAMED)),
  };
}

/** An event in one line, with when and who, to be chosen from. */
export function useEventLabel(names: EventNames): (entry: HistoryEntry) => string {
  const { sentences } = useTexts(HISTORY_TEXTS);
  const time = useTimeLabel();
  const person = usePersonNames();
  return ({ event }) =>
    `${time(event.at)} ${eventSentence(sentences, event, names)} (${person(event.by)})`;
}
