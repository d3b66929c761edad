import type { LineComparison, StyledPiece } from './compare-bodies.ts';
import type { Excerpt } from './excerpts.ts';

const told = (text: string, href: string | null): string =>
  href === null ? '' : `${text.trim()} <${href}>`;

/** Links whose text stayed and whose target did not, as `text <target>`; '' where there was none. */
export const linkChanges = ({ pieces }: LineComparison): Excerpt[] =>
  pieces
    .filter(
      (piece): piece is StyledPiece & { was: NonNullable<StyledPiece['was']> } =>
        piece.was !== null,
    )
    .filter(({ was, href }) => was.href !== href)
    .map(({ text, was, href }) => ({ wrong: told(text, was.href), right: told(text, href) }));
