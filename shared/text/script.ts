/**
 * Which language a piece of text is in, by its script. Kana, han and full-width forms are Japanese;
 * every other letter counts as Latin text (English, with names in Turkish or Cyrillic letters).
 */
export type Language = 'ja' | 'en';

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー々〆ヶ\uff66-\uff9f]/u;
/** Signs that only Japanese typography has: 、。「」〜 and full-width forms. */
const JAPANESE_SIGN = /[\u3001-\u303f\u30fb\uff01-\uff65\uffe0-\uffe6]/u;
const OTHER_LETTER = /\p{L}/u;

/** Full-width signs alone: one em wide, and set in the Japanese face. */
const WIDE = /^[\u2460-\u27bf\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60]+$/u;

/** Whether a mark such as ● is made of full-width signs. */
export const isWide = (mark: string): boolean => WIDE.test(mark);

/** Whether a text has kana or han in it. */
export const hasJapanese = (text: string): boolean => JAPANESE.test(text);

/** Whether a text has a letter that is neither kana nor han. */
export const hasLatin = (text: string): boolean =>
  /\p{L}/u.test(
    text.replace(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー々〆\uff66-\uff9f]/gu, ''),
  );

/** The language of most of a text's letters; `fallback` where there is none. */
export function mainLanguage(text: string, fallback: Language): Language {
  // Most paragraphs have no Japanese at all, which is soon told.
  if (!JAPANESE.test(text)) return OTHER_LETTER.test(text) ? 'en' : fallback;
  let japanese = 0;
  let other = 0;
  for (const char of text) {
    if (JAPANESE.test(char)) japanese += 1;
    // A Japanese character weighs about as much as half an English word.
    else if (OTHER_LETTER.test(char)) other += 0.4;
  }
  if (japanese === other) return fallback;
  return japanese > other ? 'ja' : 'en';
}

function languageOf(char: string): Language | null {
  if (JAPANESE.test(char) || JAPANESE_SIGN.test(char)) return 'ja';
  return OTHER_LETTER.test(char) ? 'en' : null;
}

/**
 * Cuts a text into runs of one language. What has no language of its own (spaces, digits, quotes,
 * dashes) takes that of its two neighbours where they agree, else that of the paragraph.
 */
export function splitByLanguage(text: string, base: Language): { text: string; lang: Language }[] {
  if (base === 'en' && text !== '' && !JAPANESE.test(text) && !JAPANESE_SIGN.test(text)) {
    return [{ text, lang: base }];
  }
  const pieces: { text: string; lang: Language | null }[] = [];
  for (const char of text) {
    const lang = languageOf(char);
    const last = pieces.at(-1);
    // A combining mark belongs to the character before it.
    if (last && (last.lang === lang || /\p{M}/u.test(char))) last.text += char;
    else pieces.push({ text: char, lang });
  }
  const runs: { text: string; lang: Language }[] = [];
  pieces.forEach((piece, index) => {
    const before = index > 0 ? (pieces[index - 1]?.lang ?? base) : base;
    const after = pieces[index + 1]?.lang ?? base;
    const lang = piece.lang ?? (before === after ? before : base);
    const last = runs.at(-1);
    if (last?.lang === lang) last.text += piece.text;
    else runs.push({ text: piece.text, lang });
  });
  return runs;
}
