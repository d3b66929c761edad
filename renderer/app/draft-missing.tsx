import type { ReactElement } from 'react';
import { COMMON_TEXTS } from '#shared/messages/window/common.ts';
import { EDITOR_TEXTS } from '#shared/messages/window/editor.ts';
import { useExplain, useTexts } from '#renderer/api/texts.ts';
import { useDraft } from '#renderer/draft/draft.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { goTo } from './place.ts';

/** Stands in for a digest until it is read, or says why it cannot be. */
export function DraftMissing(): ReactElement {
  const { loading } = useTexts(COMMON_TEXTS);
  const { back } = useTexts(EDITOR_TEXTS);
  const explain = useExplain();
  const problem = useDraft((draft) => draft.problem);
  return (
    <main>
      <EmptyState
        title={problem ? explain(problem) : ''}
        action={
          problem ? (
            <Button
              autoFocus
              onPress={() => {
                goTo({ view: 'home' });
              }}
            >
              {back}
            </Button>
          ) : (
            <Spinner label={loading} />
          )
        }
      />
    </main>
  );
}
