import { useMutation } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { FAILURE_TEXTS } from '#shared/messages/window/failure.ts';
import { ask } from '#renderer/api/call.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ProblemText } from './problem-text.tsx';

/** A button that writes a report of the fault to a file, and says where it is. */
export function SaveReport(): ReactElement {
  const texts = useTexts(FAILURE_TEXTS);
  const save = useMutation({ mutationFn: () => ask('host.save-fault-report', {}) });
  const path = save.data?.path ?? null;
  return (
    <>
      <Button
        isPending={save.isPending}
        onPress={() => {
          save.mutate();
        }}
      >
        {texts.saveReport}
      </Button>
      {path !== null && <p role="status">{texts.reportSaved(path)}</p>}
      <ProblemText error={save.error} />
    </>
  );
}
