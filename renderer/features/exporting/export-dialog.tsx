import { useId, useState, type ReactElement } from 'react';
import { useReview } from '#renderer/api/review.ts';
import { useSetSettings, useSettings } from '#renderer/api/settings.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { ExportFolder } from '#renderer/fields/files/export-folder.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Progress } from '#renderer/ui/progress.tsx';
import type { InputOf } from '#shared/contract/contract.ts';
import { EXPORTING_TEXTS } from '#shared/messages/window/exporting.ts';
import { Formats, RemarkLine } from './choices.tsx';
import { Existing } from './existing.tsx';
import { ExportActions } from './export-actions.tsx';
import type { ExportStep } from './export-step.ts';
import { IncompleteNotice } from './incomplete-notice.tsx';
import { Result } from './result.tsx';
import { useExport } from './use-export.ts';
import { mayExport, WhatIsExported, type What } from './what.tsx';
import styles from './export-dialog.module.css';

interface ExportDialogProps {
  /** The digest; it need not be the one that is open. */
  readonly id: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

function Running({ step }: { readonly step: ExportStep & { at: 'running' } }): ReactElement {
  const texts = useTexts(EXPORTING_TEXTS);
  const { progress, cancelling } = step;
  const format = progress?.format ?? null;
  const making = format === null ? texts.running : texts.making(texts.format[format]);
  return (
    <Progress
      label={cancelling ? texts.cancelling : making}
      value={progress?.done ?? null}
      max={progress?.total ?? 1}
      {...(progress === null ? {} : { text: texts.count(progress) })}
    />
  );
}

function OpenDialog({ id, onClose }: Omit<ExportDialogProps, 'isOpen'>): ReactElement {
  const texts = useTexts(EXPORTING_TEXTS);
  const { exportFormats: formats, exportFolder: folder } = useSettings();
  const setSettings = useSetSettings();
  const form = useId();
  const { step, start, cancel, chooseFolder, chooseAgain } = useExport(id);
  const review = useReview(id);
  const [chosen, setChosen] = useState<What | null>(null);
  const allowed = review ? mayExport(review) : [];
  // What may not be exported any more is not, whatever was chosen before.
  const what = allowed.find((one) => one === chosen) ?? allowed[0] ?? null;
  const close = step.at === 'running' ? cancel : onClose;

  async function begin(existing: InputOf<'export.run'>['existing']): Promise<void> {
    if (formats.length === 0 || what === null) return;
    if (folder === null && !(await chooseFolder())) return;
    await start({ of: what, formats, existing });
  }

  return (
    <Dialog
      title={texts.title}
      isOpen
      onClose={close}
      actions={
        <ExportActions
          step={step}
          form={form}
          canStart={review ? formats.length > 0 && what !== null : null}
          onExisting={(existing) => void begin(existing)}
          onChooseAgain={chooseAgain}
          onClose={close}
        />
      }
    >
      {step.at === 'choosing' && (
        <form
          id={form}
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            void begin('ask');
          }}
        >
          {step.remark && <RemarkLine remark={step.remark} />}
          {review && <WhatIsExported review={review} what={what} onChange={setChosen} />}
          <Formats
            formats={formats}
            onChange={(exportFormats) => {
              setSettings({ exportFormats });
            }}
          />
          <ExportFolder folder={folder} onChoose={() => void chooseFolder()} />
          {what === 'draft' && <IncompleteNotice id={id} onLeave={onClose} />}
        </form>
      )}
      {step.at === 'running' && <Running step={step} />}
      {step.at === 'exists' && <Existing files={step.files} />}
      {step.at === 'done' && <Result result={step.result} />}
    </Dialog>
  );
}

/** Makes files of a digest for others: formats, folder, progress, and what came of it. */
export function ExportDialog({ id, isOpen, onClose }: ExportDialogProps): ReactElement | null {
  // Opened anew, it begins anew.
  return isOpen ? <OpenDialog id={id} onClose={onClose} /> : null;
}
