import { letters } from '#shared/text/fold-text.ts';
import type { SectionWords } from '../article.ts';

const LONGEST = 40;
const NUMBER =
  /^(?:[#\s]*(?:\d{1,2}|[IVX]{1,4}|[Ⅰ-Ⅸ]|[一二三四五六七八九])\s*[.、．:：)）]?\s*|[【《〈[]\s*)/u;

const made = new WeakMap<readonly SectionWords[], ReadonlyMap<string, string>>();

/** The keys of the sections by each of their words; made once. */
function namesOf(sections: readonly SectionWords[]): ReadonlyMap<string, string> {
  const names =
    made.get(sections) ??
    new Map(
      sections
        .toReversed()
        .flatMap(({ key, words }) =>
          words
            .filter((word) => !word.startsWith('@'))
            .map((word) => [letters(word), key] as const),
        ),
    );
  made.set(sections, names);
  return names;
}

/**
 * The key of the section that a line is the heading of: a number or a bracket before one of its words, or a
 * Japanese word of it alone; null for any other line.
 */
export function sectionTitled(text: string, sections: readonly SectionWords[]): string | null {
  if (text.length > LONGEST) return null;
  const plain = text.normalize('NFKC').trim();
  const rest = plain.replace(NUMBER, '');
  const isMarked = rest !== plain || /[^\p{sc=Latin}\p{sc=Cyrillic}\s]{4}/u.test(plain);
  const name = letters(rest);
  // A bracket around it says more than a number before it.
  const least = /^[【《〈[]/u.test(plain) ? 2 : 4;
  if (!isMarked || name.length < least) return null;
  return namesOf(sections).get(name) ?? null;
}
