import type { CalendarDate } from '#shared/domain/calendar-date.ts';
import type { MailHead } from './mail-head.ts';
import type { Piece } from '../piece.ts';
import type { PageFacts } from '../sheet.ts';

/** The pieces of what may be one article, and what is known of it. */
export interface Part {
  readonly pieces: readonly Piece[];
  readonly facts: PageFacts;
  /** The day on which the message was sent that it stands in. */
  readonly sent: CalendarDate | null;
  /** The head of the mail within it; null where there is none. */
  readonly mail: MailHead | null;
  /** Whether it is of a whole page, of which all but the main text is cut. */
  readonly isPage: boolean;
  /** Whether it is a message by itself, and not a part of a text. */
  readonly isMessage: boolean;
}

/** A part that begins at each of these places; what is before the first is a part too. */
export function partsAt(part: Part, starts: readonly number[]): Part[] {
  const edges = [...new Set([0, ...starts, part.pieces.length])].toSorted((a, b) => a - b);
  return edges.slice(0, -1).flatMap((start, index) => {
    const pieces = part.pieces.slice(start, edges[index + 1]);
    return pieces.length > 0 ? [{ ...part, pieces }] : [];
  });
}
