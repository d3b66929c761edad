import { cutPiece, type Piece } from '../piece.ts';

/** What the head of a mail within a text says. */
export interface MailHead {
  readonly subject: string | null;
  readonly from: string | null;
  readonly date: string | null;
}

const FIELD =
  /^\*?(?<name>from|to|cc|bcc|sent|date|subject|reply-to|importance|attachments?|von|от(?: кого)?|кому|копия|тема|дата|отправлено|kimdən|kime|kimə|gönderen|konu|mövzu|tarix|差出人|送信者|宛先|件名|送信日時|日時|日付)\*?\s?[:：]\*?\s*(?<value>.*)$/iu;
const NAMES: Readonly<Record<keyof MailHead, RegExp>> = {
  subject: /^(?:subject|тема|konu|mövzu|件名)$/iu,
  from: /^(?:from|от(?: кого)?|kimdən|gönderen|差出人|送信者)$/iu,
  date: /^(?:sent|date|дата|отправлено|tarix|送信日時|日時|日付)$/iu,
};

/** A subject without what mail programs and lists set before it. */
export function plainSubject(subject: string): string {
  let text = subject.replace(/\s+/gu, ' ').trim();
  for (;;) {
    const next = text
      .replace(
        /^(?:(?:re|fwd?|fw|aw|wg|tr|ynt|ilt|отв|пер|пересл|転送|返信)(?:\[\d+\])?\s?[:：]|\[[^\]]{1,40}\]|【[^】]{1,40}】)\s*/iu,
        '',
      )
      .trim();
    if (next === text || next === '') return text;
    text = next;
  }
}

/**
 * The heads of mails within a text (`From: … Sent: … Subject: …`): their lines are cut, and all
 * above the last one with them, which is what somebody wrote who passed the mail on.
 */
export function takeMailHead(pieces: readonly Piece[]): {
  readonly pieces: readonly Piece[];
  readonly head: MailHead | null;
} {
  const fields = new Map<number, readonly [string, string]>();
  pieces.forEach(({ text }, place) => {
    const { name, value } = FIELD.exec(text.slice(0, 500))?.groups ?? {};
    if (name !== undefined && value !== undefined) fields.set(place, [name, value]);
  });
  // Two fields side by side, one of them the subject or the sender, make a head.
  const places = [...fields.keys()].filter(
    (place) => fields.has(place - 1) || fields.has(place + 1),
  );
  const find = (which: keyof MailHead): string | null =>
    places
      .map((place) => fields.get(place))
      .findLast((field) => field !== undefined && NAMES[which].test(field[0]))?.[1] ?? null;
  const head: MailHead = { subject: find('subject'), from: find('from'), date: find('date') };
  if (places.length < 2 || (head.subject === null && head.from === null)) {
    return { pieces, head: null };
  }
  const last = places.at(-1) ?? 0;
  const first = places[0] ?? 0;
  const isField = new Set(places);
  const above = pieces.slice(0, first);
  // A long text above is an answer that stands by itself.
  const isCover =
    above.reduce((sum, { cut, text }) => sum + (cut === null ? text.length : 0), 0) < 1500;
  return {
    head,
    pieces: pieces.map((piece, place) => {
      if (isField.has(place)) return cutPiece(piece, 'page');
      return place < last && isCover ? cutPiece(piece, 'page') : piece;
    }),
  };
}
