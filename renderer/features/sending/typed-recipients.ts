import type { Recipient } from '#shared/contract/sending.ts';
import { addressLines, readAddresses, WAYS, type Way } from './addresses.ts';

/** Addresses as they are typed, by the way that the mail goes to them. */
export type TypedRecipients = Readonly<Record<Way, string>>;
export const NOBODY: TypedRecipients = { to: '', cc: '', bcc: '' };

/** Recipients as lines that can be edited. */
export const typedOf = (recipients: readonly Recipient[]): TypedRecipients => {
  const lines = (way: Way): string => addressLines(recipients.filter((one) => one.way === way));
  return { to: lines('to'), cc: lines('cc'), bcc: lines('bcc') };
};

/** What was typed: the recipients, and by way what is no address. */
export function readTyped(typed: TypedRecipients): {
  readonly recipients: readonly Recipient[];
  readonly wrong: Readonly<Record<Way, readonly string[]>>;
} {
  const read = {
    to: readAddresses(typed.to),
    cc: readAddresses(typed.cc),
    bcc: readAddresses(typed.bcc),
  };
  return {
    recipients: WAYS.flatMap((way) => read[way].addresses.map((one) => ({ ...one, way }))),
    wrong: { to: read.to.wrong, cc: read.cc.wrong, bcc: read.bcc.wrong },
  };
}

/** Whether something is no address. */
export const isWrong = ({ wrong }: ReturnType<typeof readTyped>): boolean =>
  WAYS.some((way) => wrong[way].length > 0);
