import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { MadeFile, Recipient, Sent } from '#shared/contract/sending.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { ask, call } from '#renderer/api/call.ts';
import { useEventListener } from '#renderer/api/events.ts';

/** A mail as it is to be made. */
export interface Order {
  readonly recipients: readonly Recipient[];
  readonly subject: string;
  readonly text: string;
  readonly formats: readonly ('docx' | 'pdf')[];
}

/** How far the sending of a digest is. */
export type SendStep =
  | { readonly at: 'writing'; readonly problem: Problem | null; readonly isBusy: boolean }
  /** The mail is made: whether it was sent, only the person knows. */
  | {
      readonly at: 'made';
      readonly path: string;
      readonly files: readonly MadeFile[];
      readonly recipients: readonly Recipient[];
      readonly isOpened: boolean;
      readonly problem: Problem | null;
    }
  | { readonly at: 'recorded' };

const WRITING = { at: 'writing', problem: null, isBusy: false } as const satisfies SendStep;

/** What was sent of a digest, newest first; undefined until it is read. */
export function useSent(id: string): readonly Sent[] | undefined {
  const client = useQueryClient();
  const queryKey = ['sent', id];
  useEventListener('review-changed', (told) => {
    if (told.id === id) void client.invalidateQueries({ queryKey });
  });
  const { data } = useQuery({
    queryKey,
    queryFn: () => ask('sending.list', { id }),
    staleTime: 0,
  });
  return data?.toReversed();
}

/** The sending of one digest: where it stands, and what can be done about it. */
export function useSend(id: string): {
  readonly step: SendStep;
  readonly make: (order: Order) => Promise<void>;
  readonly open: () => Promise<void>;
  readonly record: (recipients: readonly Recipient[], files: readonly MadeFile[]) => Promise<void>;
} {
  const [step, setStep] = useState<SendStep>(WRITING);
  const client = useQueryClient();
  const opened = async (path: string): Promise<Problem | null> => {
    const answer = await call('host.open-mail', { path });
    return answer.ok ? null : answer.error;
  };
  return {
    step,
    make: async ({ recipients, subject, text, formats }) => {
      setStep({ ...WRITING, isBusy: true });
      const answer = await call('sending.mail', {
        ...{ id, subject, text },
        ...{ recipients: [...recipients], formats: [...formats] },
      });
      if (!answer.ok) {
        setStep({ ...WRITING, problem: answer.error });
        return;
      }
      const { path, files } = answer.value;
      const problem = await opened(path);
      setStep({ at: 'made', path, files, recipients, isOpened: problem === null, problem });
    },
    open: async () => {
      if (step.at !== 'made') return;
      const problem = await opened(step.path);
      setStep({ ...step, isOpened: problem === null, problem });
    },
    record: async (recipients, files) => {
      const answer = await call('sending.record', {
        ...{ id, recipients: [...recipients], files: [...files] },
      });
      await client.invalidateQueries({ queryKey: ['sent', id] });
      if (answer.ok) setStep({ at: 'recorded' });
      else if (step.at === 'made') setStep({ ...step, problem: answer.error });
      else setStep({ ...WRITING, problem: answer.error });
    },
  };
}
