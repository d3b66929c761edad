import type { ReactElement } from 'react';
import { useTexts } from '#renderer/api/texts.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EXPORTING_TEXTS } from '#shared/messages/window/exporting.ts';
import type { ExportStep } from './export-step.ts';

interface ExportActionsProps {
  readonly step: ExportStep;
  /** The form whose submission starts the export. */
  readonly form: string;
  /** Null until it is known what may be exported: then the button comes, with the focus. */
  readonly canStart: boolean | null;
  readonly onExisting: (existing: 'replace' | 'keep-both') => void;
  readonly onChooseAgain: () => void;
  /** Cancels what runs, or closes. */
  readonly onClose: () => void;
}

/** The buttons of each step; the one that Enter presses has the focus. */
export function ExportActions({
  step,
  form,
  canStart,
  onExisting,
  onChooseAgain,
  onClose,
}: ExportActionsProps): ReactElement {
  const texts = useTexts(EXPORTING_TEXTS);
  switch (step.at) {
    case 'choosing':
      return (
        <>
          <Button onPress={onClose}>{texts.cancel}</Button>
          {canStart !== null && (
            <Button variant="primary" type="submit" form={form} isDisabled={!canStart} autoFocus>
              {texts.export}
            </Button>
          )}
        </>
      );
    case 'running':
      return (
        <Button key="running" onPress={onClose} isDisabled={step.cancelling} autoFocus>
          {texts.cancel}
        </Button>
      );
    case 'exists':
      return (
        <>
          <Button onPress={onChooseAgain}>{texts.cancel}</Button>
          <Button
            onPress={() => {
              onExisting('replace');
            }}
          >
            {texts.replace}
          </Button>
          <Button
            variant="primary"
            autoFocus
            onPress={() => {
              onExisting('keep-both');
            }}
          >
            {texts.keepBoth}
          </Button>
        </>
      );
    case 'done':
      return (
        <Button key="done" variant="primary" onPress={onClose} autoFocus>
          {texts.close}
        </Button>
      );
  }
}
