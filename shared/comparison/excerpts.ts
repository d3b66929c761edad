import { changesOf, type Change } from './pieces.ts';
import { wordsOf } from './words.ts';

/** A wrong and a right wording, with enough around it to be found; '' where there is nothing. */
export interface Excerpt {
  readonly wrong: string;
  readonly right: string;
}

/** Stands for what is left out at an end of an excerpt (Japanese: 三点リーダー twice). */
const CUT = '……';
/** How much text is kept at each side of a change, in half em. */
const AROUND = 60;

/** The width of a text in half em: a full-width letter is two. */
const widthOf = (text: string): number =>
  Array.from(text).reduce(
    (sum, letter) => sum + (/[\u2e80-\u9fff\uf900-\uffef]/u.test(letter) ? 2 : 1),
    0,
  );

const SENTENCE_END = /[。！？!?．]+[」』）)”"’]*|\.[)”"’]*(?=\s)|\n/gu;

/** Words that no excerpt begins with: particles, signs, spaces. */
const isWeakStart = (word: string): boolean =>
  /^(?:[\p{Script=Hiragana}ー]+|[^\p{L}\p{N}]+)$/u.test(word);

/** The words at one end of a text, up to the width that is kept. */
function nearest(text: string, side: 'start' | 'end'): string {
  if (widthOf(text) <= AROUND) return text;
  // A few hundred letters are always wider than what is kept.
  const words = wordsOf(side === 'start' ? text.slice(0, 400) : text.slice(-400));
  let width = 0;
  const fits = (word: string): boolean => (width += widthOf(word)) <= AROUND;
  if (side === 'start') {
    const end = words.findIndex((word) => !fits(word));
    return `${words.slice(0, end).join('').trimEnd()}${CUT}`;
  }
  const kept = words.slice(words.findLastIndex((word) => !fits(word)) + 1);
  const first = kept.findIndex((word) => !isWeakStart(word));
  return `${CUT}${kept.slice(Math.max(0, first)).join('')}`;
}

/** Where sentences end in a text: after their signs, their closing quotes and brackets. */
const sentenceEnds = (text: string): number[] =>
  Array.from(text.matchAll(SENTENCE_END), (match) => match.index + match[0].length);

/** What comes before a change: the beginning of its sentence. */
const leading = (same: string): string =>
  nearest(same.slice(sentenceEnds(same).at(-1) ?? 0), 'end');

/** What comes after a change: the rest of its sentence. */
const trailing = (same: string): string => nearest(same.slice(0, sentenceEnds(same)[0]), 'start');

/** Whether a text between two changes is all within what is kept of it: then both are one. */
const isShort = (same: string): boolean =>
  widthOf(same.slice(0, 2 * AROUND + 1)) <= AROUND && sentenceEnds(same).length === 0;

const spaced = (text: string): string => text.replace(/\s+/gu, ' ');

/** Several changes that are told in one line, with what is between them. */
function together(changes: readonly Change[], before: string, after: string): Excerpt {
  const [first] = changes;
  const middle = (text: (change: Change) => string): string =>
    changes.map((change, index) => (index === 0 ? '' : change.same) + text(change)).join('');
  const deleted = middle((change) => change.deleted);
  const inserted = middle((change) => change.inserted);
  let [lead, trail] = [leading(before), trailing(after)];
  // A sentence that came or went leaves nothing to look for: name the words beside it.
  if ((lead + trail).trim() === '' && first && (deleted.trim() === '' || inserted.trim() === '')) {
    lead = nearest(before, 'end');
    if (lead === '') trail = nearest(after, 'start');
  }
  return { wrong: (lead + deleted + trail).trim(), right: (lead + inserted + trail).trim() };
}

/**
 * The places where a text was changed, each with the words around it, up to the ends of its
 * sentence; changes close to each other are one. None where nothing but white space changed.
 */
export function excerptsOf(before: string, after: string): Excerpt[] {
  const changes = changesOf(before, after);
  const groups: Change[][] = [];
  for (const change of changes) {
    const group = groups.at(-1);
    if (change.deleted + change.inserted === '') continue;
    if (group && isShort(change.same)) group.push(change);
    else groups.push([change]);
  }
  return groups
    .map((group) => {
      const [first] = group;
      const last = group.at(-1);
      const next = last ? changes[changes.indexOf(last) + 1] : undefined;
      return together(group, first?.same ?? '', next?.same ?? '');
    })
    .filter(({ wrong, right }) => spaced(wrong) !== spaced(right));
}
