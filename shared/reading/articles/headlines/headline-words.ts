/** Signs and emoji that a post sets before its headline; numbers of a list. */
const ORNAMENT =
  /^(?:(?![©®™\d#*])[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{1f1e6}-\u{1f1ff}\u200d\ufe0f\s]+|[●•■▪◆▶►→»|]\s*|\(?\d{1,2}[.)]\s+(?=[\p{L}“"‘«「]))+/u;

/** A headline without what is set before it. */
export const plainHeadline = (text: string): string =>
  text
    .replace(ORNAMENT, '')
    .replace(/^1\/\d{0,2}\s+(?=["“«]?\p{Lu})/u, '')
    .replace(/^([*_])([^*_]+)\1$/u, '$2')
    .trim();

/** The name of an authority, as papers have it at their head: every word with a capital. */
export const isLetterhead = (text: string): boolean =>
  /^(?:the )?(?:republic of|ministry of|embassy of|government of|office of|press (?:service|office|department|release)|press and|department of|president of|united nations|delegation of)/iu.test(
    text,
  ) &&
  text.length <= 120 &&
  text.split(' ').every((word) => /^(?:of|the|and|for|in|to|on)$|^[\p{Lu}\d(&–-]/u.test(word));
