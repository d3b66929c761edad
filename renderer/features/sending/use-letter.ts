import { useState } from 'react';
import { proposedMail } from '#shared/messages/window/sending.ts';
import { useDraft } from '#renderer/draft/draft.ts';
import { withoutDoubles } from './addresses.ts';
import { NOBODY, readTyped, type TypedRecipients } from './typed-recipients.ts';
import type { Order } from './use-send.ts';
import { useRecipientLists } from './use-recipients.ts';

const FORMATS = ['docx', 'pdf'] as const;
type Format = (typeof FORMATS)[number];

/** What a person fills in for a mail. */
export interface Letter {
  /** Ids of the lists that are ticked. */
  readonly lists: readonly string[];
  readonly typed: TypedRecipients;
  readonly formats: readonly Format[];
  readonly subject: string;
  readonly text: string;
}

/** The letter that is being filled in, begun with what the digest says. */
export function useLetter(
  id: string,
  edition: number,
): {
  readonly letter: Letter;
  readonly change: (patch: Partial<Letter>) => void;
  readonly read: ReturnType<typeof readTyped>;
  /** The letter as it would be made. */
  readonly order: Order;
} {
  const digest = useDraft(({ open, digest: shown }) => (open?.id === id ? shown : null));
  const lists = useRecipientLists();
  const [letter, setLetter] = useState<Letter>(() => ({
    ...{ lists: [], typed: NOBODY, formats: FORMATS },
    ...proposedMail(digest ?? { title: '', issuer: '', period: null }, edition),
  }));
  const read = readTyped(letter.typed);
  const members = (lists ?? [])
    .filter((list) => letter.lists.includes(list.id))
    .flatMap((list) => list.members);
  const { subject, text, formats } = letter;
  return {
    letter,
    change: (patch) => {
      setLetter((before) => ({ ...before, ...patch }));
    },
    read,
    order: { subject, text, formats, recipients: withoutDoubles([...members, ...read.recipients]) },
  };
}
