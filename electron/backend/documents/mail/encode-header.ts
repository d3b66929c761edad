/** Characters that a header holds as they are, in a phrase without quotes. */
const PLAIN_PHRASE = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]*$/u;
const PLAIN_TEXT = /^[\x20-\x7e]*$/u;
/** So many bytes, as base64 in an encoded word, leave room on the line for a header's name. */
const WORD_BYTES = 39;
/** So many characters of a parameter's value fit on a line (RFC 2231). */
const PARAMETER_LENGTH = 55;

/** What would end a header, or hide in one, becomes a space. */
export const headerText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .trim();

/** A text in stretches of whole characters, none longer in UTF-8 than `most` bytes. */
function stretches(text: string, most: number): string[] {
  const found: string[] = [];
  let stretch = '';
  for (const char of text) {
    if (Buffer.byteLength(stretch + char) > most) {
      found.push(stretch);
      stretch = '';
    }
    stretch += char;
  }
  return [...found, stretch];
}

const FOLD = '\r\n ';

/** A text as encoded words (RFC 2047), each on a line of its own. */
const encodedWords = (text: string): string =>
  stretches(text, WORD_BYTES)
    .map((part) => `=?UTF-8?B?${Buffer.from(part).toString('base64')}?=`)
    .join(FOLD);

/** Words on lines of at most 76 characters; a word that is longer stands alone. */
function folded(text: string, start: number): string {
  let length = start;
  return text
    .split(' ')
    .map((word, index) => {
      const fits = index === 0 || length + 1 + word.length <= 76;
      const before = index === 0 ? '' : fits ? ' ' : FOLD;
      length = fits ? length + word.length + before.length : 1 + word.length;
      return before + word;
    })
    .join('');
}

/** The value of a header that is text, such as the subject; `name` is the header's. */
export function encodedText(name: string, text: string): string {
  const clean = headerText(text);
  // What already looks encoded is encoded once more, so that it is read as it stands.
  const plain = PLAIN_TEXT.test(clean) && !clean.includes('=?') && !/ {2}/u.test(clean);
  return plain ? folded(clean, name.length + 2) : encodedWords(clean);
}

/** A person's name before an address. */
export function encodedName(text: string): string {
  const clean = headerText(text);
  if (!PLAIN_TEXT.test(clean) || clean.includes('=?') || clean.length > 60) {
    return encodedWords(clean);
  }
  return PLAIN_PHRASE.test(clean) ? clean : `"${clean.replace(/["\\]/gu, '\\$&')}"`;
}

const percentEncoded = (text: string): string =>
  encodeURIComponent(text).replace(
    /['()*!]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** A parameter of a header, such as a file's name (RFC 2231), in as many pieces as it needs. */
export function encodedParameter(name: string, text: string): string {
  const clean = headerText(text);
  if (/^[A-Za-z0-9._ -]{1,50}$/u.test(clean)) return `${name}="${clean}"`;
  const pieces: string[] = [];
  for (const char of Array.from(clean, percentEncoded)) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + char.length <= PARAMETER_LENGTH) {
      pieces[pieces.length - 1] = last + char;
    } else pieces.push(char);
  }
  return pieces
    .map((piece, index) => {
      const start = index === 0 ? "UTF-8''" : '';
      return `${name}*${String(index)}*=${start}${piece}`;
    })
    .join(`;${FOLD}`);
}
