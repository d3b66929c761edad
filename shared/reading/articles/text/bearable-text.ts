/** A text with more lines than this is no article; its lines are taken many at a time. */
const MANY = 200_000;

const BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/gu;

/**
 * A text whose lines can each be held in memory: where there are too many, so many of them are put
 * on one line, a space between, that few enough are left. Nothing that can be read is lost.
 */
export function bearableText(text: string): string {
  if (text.length <= MANY) return text;
  let breaks = 0;
  BREAK.lastIndex = 0;
  while (BREAK.test(text)) breaks += 1;
  if (breaks <= MANY) return text;
  const together = Math.ceil((2 * breaks) / MANY);
  let line = 0;
  return text.replace(BREAK, (sign) => {
    line += 1;
    return line % together === 0 ? sign : ' ';
  });
}
