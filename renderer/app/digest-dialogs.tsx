import type { ReactElement } from 'react';
import { History } from '#renderer/features/history/history.tsx';
import { Redlines } from '#renderer/features/redline/redlines.tsx';
import { Sending } from '#renderer/features/sending/sending.tsx';

/** What lies over an open digest when it is asked for: history, sending, files for Word. */
export function DigestDialogs({ id }: { readonly id: string }): ReactElement {
  return (
    <>
      <History id={id} />
      <Sending id={id} />
      <Redlines id={id} />
    </>
  );
}
