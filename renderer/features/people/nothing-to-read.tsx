import type { ReactElement } from 'react';
import { PEOPLE_TEXTS } from '#shared/messages/window/people.ts';
import { useOfficeAbility } from '#renderer/api/session.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { CommandButton } from '#renderer/keyboard/command-button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';

/** In place of the digests, for who has no role that reads them: why, and what may be done. */
export function NothingToRead(): ReactElement {
  const texts = useTexts(PEOPLE_TEXTS);
  const keepsPeople = useOfficeAbility('manage-people')?.allowed === true;
  return (
    <EmptyState
      title={texts.nothingToRead}
      action={
        keepsPeople && (
          <CommandButton id="people.open" variant="primary" icon="person">
            {texts.title}
          </CommandButton>
        )
      }
    >
      <p>{keepsPeople ? texts.administratorHelp : texts.nothingToReadHelp}</p>
    </EmptyState>
  );
}
