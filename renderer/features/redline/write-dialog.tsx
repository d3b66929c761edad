import { useId, useState, type ReactElement } from 'react';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { HistoryEntry } from '#shared/contract/review.ts';
import { COMMON_TEXTS } from '#shared/messages/window/common.ts';
import { REDLINE_TEXTS } from '#shared/messages/window/redline.ts';
import { call } from '#renderer/api/call.ts';
import { useAbilities } from '#renderer/api/review.ts';
import { useExplain, useTexts } from '#renderer/api/texts.ts';
import { useWhyNot } from '#renderer/api/why-not.ts';
import { flushDraft } from '#renderer/draft/draft.ts';
import { ExportFolder } from '#renderer/fields/files/export-folder.tsx';
import { PlainFiles } from '#renderer/fields/files/plain-files.tsx';
import { useExportFolder } from '#renderer/fields/files/use-export-folder.ts';
import { WrittenFiles } from '#renderer/fields/files/written-files.tsx';
import { useEventLabel, useEventNames } from '#renderer/fields/history/use-event-words.ts';
import { useHistory } from '#renderer/fields/history/use-history.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { Select } from '#renderer/ui/select.tsx';
import styles from './redline.module.css';

type Outcome = OutputOf<'redline.write'>;
type Step = { readonly at: 'choosing' | 'writing'; readonly trouble: string | null } | Outcome;

const NO_HISTORY: readonly HistoryEntry[] = [];
const PASSED = new Set(['handed-in', 'returned', 'approved']);

/** What a person asks to see the changes since: the last time that the text changed hands. */
export const usualSince = (kept: readonly HistoryEntry[]): HistoryEntry | undefined =>
  kept.findLast(({ event }) => PASSED.has(event.event)) ?? kept[0];

interface WriteDialogProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** Writes the changes since a version as tracked changes of Word. */
export function WriteDialog({ id, onClose }: WriteDialogProps): ReactElement {
  const texts = useTexts(REDLINE_TEXTS);
  const { cancel, close } = useTexts(COMMON_TEXTS);
  const explain = useExplain();
  const whyNot = useWhyNot();
  const form = useId();
  const ability = useAbilities(id)?.['export-redline'];
  const read = useHistory(id);
  const history = read ?? NO_HISTORY;
  const label = useEventLabel(useEventNames(id, history));
  const { folder, choose } = useExportFolder();
  const kept = history.filter(({ hasText }) => hasText);
  const [chosen, setChosen] = useState<number | null>(null);
  const seq = chosen ?? usualSince(kept)?.seq ?? null;
  const [step, setStep] = useState<Step>({ at: 'choosing', trouble: null });
  const may = ability?.allowed === true && seq !== null;

  async function write(existing: 'ask' | 'replace' | 'keep-both'): Promise<void> {
    if (seq === null) return;
    if (folder === null && !(await choose()).chosen) return;
    setStep({ at: 'writing', trouble: null });
    if (!(await flushDraft())) {
      setStep({ at: 'choosing', trouble: texts.unsaved });
      return;
    }
    const answer = await call('redline.write', { id, seq, existing });
    setStep(answer.ok ? answer.value : { at: 'choosing', trouble: explain(answer.error) });
  }
  const isWriting = 'at' in step && step.at === 'writing';
  const actions =
    'at' in step ? (
      <>
        <Button onPress={onClose} isDisabled={isWriting}>
          {cancel}
        </Button>
        {/* It comes with the focus once it is known whether there is something to do. */}
        {ability && read && (
          <Button
            variant="primary"
            type="submit"
            form={form}
            isDisabled={!may}
            isPending={isWriting}
            autoFocus
          >
            {texts.write}
          </Button>
        )}
      </>
    ) : step.outcome === 'exists' ? (
      <>
        <Button onPress={onClose}>{cancel}</Button>
        <Button onPress={() => void write('replace')}>{texts.replace}</Button>
        <Button variant="primary" autoFocus onPress={() => void write('keep-both')}>
          {texts.keepBoth}
        </Button>
      </>
    ) : (
      <Button variant="primary" autoFocus onPress={onClose}>
        {close}
      </Button>
    );
  return (
    <Dialog title={texts.title} isOpen isHeld={isWriting} onClose={onClose} actions={actions}>
      {'at' in step && (
        <form
          id={form}
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (may) void write('ask');
          }}
        >
          <p>{texts.explanation}</p>
          {step.trouble !== null && (
            <p className={styles.sentence} data-tone="danger" role="alert">
              <Icon name="error" />
              {step.trouble}
            </p>
          )}
          {ability && !ability.allowed && (
            <p className={styles.sentence}>
              <Icon name="info" />
              {whyNot(ability)}
            </p>
          )}
          {kept.length === 0 ? (
            <p className={styles.soft}>{texts.nothing}</p>
          ) : (
            <Select
              label={texts.since}
              options={kept
                .toReversed()
                .map((entry) => ({ value: String(entry.seq), label: label(entry) }))}
              value={String(seq)}
              onChange={(value) => {
                setChosen(Number(value));
              }}
            />
          )}
          <ExportFolder folder={folder} onChoose={() => void choose()} />
        </form>
      )}
      {'outcome' in step && step.outcome === 'exists' && (
        <>
          <p>{texts.exists}</p>
          <PlainFiles files={[step.file]} />
        </>
      )}
      {'outcome' in step && step.outcome === 'done' && (
        <>
          <p className={styles.sentence} data-tone="ok" role="status">
            <Icon name="check" />
            {texts.written}
          </p>
          <WrittenFiles folder={step.folder} files={[step.file]} />
        </>
      )}
    </Dialog>
  );
}
