import type { CalendarDate } from '#shared/domain/calendar-date.ts';
import { dateLineOf } from '../dates/date-line.ts';
import type { Knowledge } from '../knowledge.ts';
import { messageHead, type MessageHead } from './message-heads.ts';
import { outletOfSite } from '../outlets/outlet-index.ts';
import type { Part } from './part.ts';
import { isProse } from '../cutting/prose.ts';
import { cutPiece, slicePiece, type Piece } from '../piece.ts';

function headsOf(pieces: readonly Piece[], knowledge: Knowledge): Map<number, MessageHead> {
  const heads = new Map<number, MessageHead>();
  pieces.forEach((piece, place) => {
    if (piece.heading !== null) return;
    const head = messageHead(piece.text, knowledge);
    if (head) heads.set(place, head);
  });
  const isCertain = [...heads.values()].some((head) => head.isCertain);
  const first = heads.keys().next().value ?? 0;
  // A name with a time counts where it opens the text and its text is below.
  const opens =
    pieces.slice(0, first).every(({ cut }) => cut !== null) && pieces.length > first + 1;
  if (!isCertain && !(opens && [...heads.values()].some(({ name }) => name !== ''))) heads.clear();
  return heads;
}

interface Message {
  readonly pieces: Piece[];
  readonly head: MessageHead | null;
  readonly day: CalendarDate | null;
}

/** A link with the title of its page, and no text. */
const isLinkAlone = ({ pieces, head }: Message): boolean =>
  head !== null &&
  pieces.some(({ text }) => /^https?:\/\/\S+$/u.test(text)) &&
  pieces.filter(({ cut }) => cut === null).length <= 2 &&
  !pieces.some(({ cut, text }) => cut === null && isProse(text));

/** Who sends a link and then its text sends one article. */
function withLinks(messages: readonly Message[]): readonly Message[] {
  const kept: Message[] = [];
  for (const message of messages) {
    const last = kept.at(-1);
    const isOne = last && isLinkAlone(last) && last.head?.name === message.head?.name;
    if (isOne) {
      kept[kept.length - 1] = { ...message, pieces: [...last.pieces, ...message.pieces] };
    } else kept.push(message);
  }
  return kept;
}

/**
 * The messages of a chat, each a part: told by their heads (WhatsApp, Telegram, Teams, Slack). The head's name is a site's name where the table has it.
 */
export function splitMessages(part: Part, knowledge: Knowledge): Part[] {
  const heads = headsOf(part.pieces, knowledge);
  if (heads.size === 0) return [part];
  const parts: Message[] = [{ pieces: [], head: null, day: null }];
  // A day on a line of its own is that of all messages below.
  let day: CalendarDate | null = null;
  part.pieces.forEach((piece, place) => {
    const head = heads.get(place) ?? null;
    if (head === null) {
      const line = dateLineOf(piece.text, knowledge, knowledge.sent);
      day = line?.rest === '' ? (line.days[0] ?? day) : day;
      parts.at(-1)?.pieces.push(piece);
      return;
    }
    const own = cutPiece(slicePiece({ ...piece, cut: null }, 0, head.end), 'page');
    const rest = slicePiece(piece, head.end);
    parts.push({
      head,
      day: head.day ?? day,
      pieces: rest.text === '' ? [own] : [own, { ...rest, gap: true }],
    });
  });
  return withLinks(parts)
    .filter(({ pieces }) => pieces.length > 0)
    .map(({ pieces, head, day: own }): Part => {
      if (head === null) return { ...part, pieces };
      const name = outletOfSite(head.name, knowledge.outlets);
      const siteNames = name === null ? part.facts.siteNames : [head.name];
      return {
        pieces,
        facts: { ...part.facts, titles: [], siteNames },
        sent: own ?? part.sent,
        mail: null,
        isPage: false,
        isMessage: true,
      };
    });
}
