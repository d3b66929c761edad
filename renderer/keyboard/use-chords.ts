import { useEffect } from 'react';
import { useEventListener } from '#renderer/api/events.ts';
import { commandsFor } from './chord-commands.ts';
import { runCommand } from './command-registry.ts';
import { isComposing } from './when-composing.ts';

const SHEETS = '[role="dialog"], [role="alertdialog"]';

/** Whether a sheet has the focus or covers the window: its fields and keys are its own. */
function isSheetInFront(): boolean {
  const { activeElement } = document;
  return (
    (activeElement !== null && activeElement.closest(SHEETS) !== null) ||
    document.querySelector('[data-modal]') !== null
  );
}

function onKeyDown(event: KeyboardEvent): void {
  if (isComposing(event)) return;
  const commands = commandsFor(event);
  if (commands.length === 0 || isSheetInFront()) return;
  if (commands.some(runCommand)) {
    event.preventDefault();
    event.stopPropagation();
  }
}

/**
 * Carries out commands by their chords, and those that are chosen in the native menu; once, at the
 * top of the window.
 */
export function useChords(): void {
  useEffect(() => {
    // Before any component: some keep the keys that they handle from going further.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, []);
  useEventListener('command', ({ id }) => {
    if (id === 'file.quit' || !isSheetInFront()) runCommand(id);
  });
}
