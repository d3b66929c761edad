/** The words that stand whole in a text, in lower case, those with a hyphen too. */
export type Vocabulary = ReadonlySet<string>;

/** More words than this are not looked through: what is parted then is joined. */
const MOST = 200_000;

/** The words of lines, but for those at a line's end that a hyphen parts. */
export function vocabularyOf(lines: readonly string[]): Vocabulary {
  const words = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.matchAll(/\p{L}+(?:[-‐‑]\p{L}+)*/gu)) {
      if (words.size < MOST) words.add(word.toLowerCase().replace(/[‐‑]/gu, '-'));
    }
  }
  return words;
}

/** First parts that keep their hyphen: `well-known`, `long-term`, `self-defence`. */
const COMPOUND = new Set(
  (
    'self well long short high low non vice cross far anti ex mid pro full part first second third ' +
    'fourth large small medium state land oil gas air world peace law policy north south east west ' +
    'so one two three four five six ten half all multi wide new old open free cease counter post ' +
    'pre re co trade decision fact know by face built close hard old out up down in on off real'
  ).split(' '),
);
/** Of those, the ones that are also beginnings of plain words: only a text that shows it tells. */
const PREFIX = new Set(
  'co re pre post non anti counter multi ex pro in on by up out off'.split(' '),
);

/**
 * What becomes of a hyphen at a line's end: `drop` where it only parts a word (`coop-` `eration`),
 * `keep` where it belongs to it (`Baku-` `Tbilisi`, `long-` `term`); null where there is none.
 */
export function hyphenJoint(
  before: string,
  next: string,
  words: Vocabulary,
): 'drop' | 'keep' | null {
  const first = /(?<word>\p{L}+)[-‐‑]$/u.exec(before.slice(-60))?.groups?.word;
  const second = /^\p{L}+/u.exec(next.slice(0, 60))?.[0];
  if (first === undefined || second === undefined) return null;
  if (!/^\p{Ll}/u.test(second) || /[-‐‑]/u.test(before.slice(-60, -1).split(' ').at(-1) ?? '')) {
    return 'keep';
  }
  const [a, b] = [first.toLowerCase(), second.toLowerCase()];
  if (words.has(a + b)) return 'drop';
  if (words.has(`${a}-${b}`)) return 'keep';
  return COMPOUND.has(a) && !PREFIX.has(a) ? 'keep' : 'drop';
}
