import { hrefSchema } from '#shared/domain/body.ts';

/** Looks like `trend.az/politics`: a name with a point, and no scheme. */
const WITHOUT_SCHEME = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#].*)?$/u;
const MAIL = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/u;

/** What an officer types as an address, as a link can have it; null where it is none. */
export function addressOf(typed: string): string | null {
  const text = typed.trim();
  const guesses = [text];
  if (MAIL.test(text)) guesses.push(`mailto:${text}`);
  else if (WITHOUT_SCHEME.test(text)) guesses.push(`https://${text}`);
  return guesses.find((guess) => hrefSchema.safeParse(guess).success) ?? null;
}
