import { foldText, foldedWords } from '#shared/text/fold-text.ts';
import { hasJapanese } from '#shared/text/script.ts';

/** A word or phrase to be looked for. */
interface Phrase {
  readonly words: readonly string[];
  /** Whether any ending may follow its last word. */
  readonly isOpen: boolean;
}

/** Words and phrases, made ready to be looked for in many texts. */
export interface Phrases {
  /** By the first word of each. */
  readonly closed: ReadonlyMap<string, readonly Phrase[]>;
  /** Single words with any ending, by their first two letters. */
  readonly open: ReadonlyMap<string, readonly Phrase[]>;
  /** Japanese has no spaces between words: looked for as they stand. */
  readonly japanese: readonly string[];
}

const START = 2;

/** Makes words ready; * at the end of one stands for any ending. */
export function phrasesOf(words: readonly string[]): Phrases {
  const closed = new Map<string, Phrase[]>();
  const open = new Map<string, Phrase[]>();
  for (const word of words.filter((one) => !hasJapanese(one))) {
    const parts = foldedWords(word.replace(/\*$/u, ''));
    const [first] = parts;
    if (first === undefined) continue;
    const phrase = { words: parts, isOpen: word.endsWith('*') };
    const [map, key] =
      phrase.isOpen && parts.length === 1 ? [open, first.slice(0, START)] : [closed, first];
    map.set(key, [...(map.get(key) ?? []), phrase]);
  }
  return { closed, open, japanese: words.filter(hasJapanese).map(foldText) };
}

const stem = (word: string): string => word.replace(/['’]s$|['’]$/u, '');

function standsAt(phrase: Phrase, words: readonly string[], place: number): boolean {
  return phrase.words.every((word, index) => {
    const whole = words[place + index] ?? '';
    const other = stem(whole);
    const isLast = index === phrase.words.length - 1;
    return other === word || whole === word || (isLast && phrase.isOpen && other.startsWith(word));
  });
}

/** A text as its words are compared, made once for all that is looked for in it. */
export interface FoldedText {
  readonly words: readonly string[];
  /** The whole text folded where it has Japanese, else ''. */
  readonly japanese: string;
}

/** Makes a text ready; `Armenia-Azerbaijan` is two words, `trial's` one. */
export const foldedTextOf = (text: string): FoldedText => ({
  words: foldedWords(text).flatMap((word) => (word.includes('-') ? word.split('-') : [word])),
  japanese: hasJapanese(text) ? foldText(text) : '',
});

/** The phrases that stand in a text, each once, with the number of their words. */
export function findPhrases(
  { closed, open, japanese }: Phrases,
  text: FoldedText,
): ReadonlyMap<string, number> {
  const { words } = text;
  const found = new Map<string, number>();
  for (let place = 0; place < words.length; place += 1) {
    const word = stem(words[place] ?? '');
    const here = [
      ...(closed.get(word) ?? []),
      ...(closed.get(words[place] ?? '') ?? []),
      ...(open.get(word.slice(0, START)) ?? []),
    ].filter((phrase) => standsAt(phrase, words, place));
    const best = here.reduce<Phrase | null>(
      (longest, phrase) =>
        longest && longest.words.length >= phrase.words.length ? longest : phrase,
      null,
    );
    if (best === null) continue;
    found.set(best.words.join(' '), best.words.length);
    place += best.words.length - 1;
  }
  if (text.japanese !== '') {
    for (const word of japanese) {
      if (text.japanese.includes(word)) found.set(word, word.length > 2 ? 2 : 1);
    }
  }
  return found;
}
