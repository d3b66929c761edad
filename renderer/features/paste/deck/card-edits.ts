import type { DateRange } from '#shared/domain/calendar-date.ts';
import type { CutReason } from '#shared/domain/cut-reason.ts';
import type { Passage } from '#shared/reading/articles/article.ts';
import type { Card } from './card.ts';

/** Longer lines are text, and no headline. */
const LONGEST_HEADLINE = 200;
const ENDS_SENTENCE = /[.。!?！？…:：;；,，、]["'”’»」』)）]*$/u;

const looksLikeHeadline = ({ text, depth }: Passage): boolean =>
  depth === 0 && text.length <= LONGEST_HEADLINE && !ENDS_SENTENCE.test(text);

/** What a line that was taken out by hand is called: nothing says whose it is. */
const BY_HAND: CutReason = 'page';

/** A line of the original comes into the body, or out of it. */
export const togglePassage = (card: Card, index: number): Card => {
  const passage = card.passages[index];
  if (!passage) return card;
  const cut = passage.cut === null ? BY_HAND : null;
  return { ...card, passages: card.passages.with(index, { ...passage, cut }) };
};

/**
 * Two cards of one: the second begins with the line at `index`, and has it as its headline where it
 * looks like one. Null where there is nothing before the line, or no such line.
 */
export function splitCard(card: Card, index: number, newId: string): [Card, Card] | null {
  const first = card.passages[index];
  if (!first || index === 0) return null;
  const headline = looksLikeHeadline(first) ? first.text : '';
  const rest = card.passages.slice(index);
  return [
    { ...card, passages: card.passages.slice(0, index) },
    {
      ...card,
      id: newId,
      headline,
      passages: headline === '' ? rest : rest.with(0, { ...first, cut: 'headline' }),
      like: null,
      fate: card.fate === 'drop' ? 'drop' : 'item',
    },
  ];
}

const sameDays = (a: DateRange, b: DateRange): boolean => a.from === b.from && a.to === b.to;

/** Days that can be offered beside the chosen ones; none twice. */
const otherDays = (days: DateRange | null, all: readonly DateRange[]): readonly DateRange[] =>
  all.filter(
    (one, at) =>
      !(days !== null && sameDays(one, days)) && all.findIndex((two) => sameDays(one, two)) === at,
  );

/** One card of two that follow one another; headline and source of the first, where it has them. */
export function joinCards(first: Card, second: Card): Card {
  const days = first.days ?? second.days;
  // Its headline is a line of the text now, unless it became that of both.
  const lines = second.passages.map((passage) =>
    passage.cut === 'headline' && first.headline !== '' ? { ...passage, cut: null } : passage,
  );
  return {
    ...first,
    headline: first.headline === '' ? second.headline : first.headline,
    outlets: [...new Set([...first.outlets, ...second.outlets])],
    days,
    otherDays: otherDays(days, [
      ...first.otherDays,
      ...(second.days ? [second.days] : []),
      ...second.otherDays,
    ]),
    section: first.section ?? second.section,
    passages: [...first.passages, ...lines],
    url: first.url ?? second.url,
    originals: [...new Set([...first.originals, ...second.originals])],
    like: first.like ?? second.like,
  };
}

/** The card with other days; those that it had can be chosen again. */
export function setDays(card: Card, days: DateRange | null): Card {
  const known = [...(card.days ? [card.days] : []), ...card.otherDays];
  return { ...card, days, otherDays: otherDays(days, known) };
}
