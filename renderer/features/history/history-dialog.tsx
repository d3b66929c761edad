import { useState, type ReactElement } from 'react';
import type { HistoryEntry } from '#shared/contract/review.ts';
import { COMMON_TEXTS } from '#shared/messages/window/common.ts';
import { HISTORY_TEXTS } from '#shared/messages/window/history.ts';
import { usePersonNames } from '#renderer/api/session.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { useEventLabel, useEventNames } from '#renderer/fields/history/use-event-words.ts';
import { useHistory, useTextAt, type At } from '#renderer/fields/history/use-history.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { ComparisonView } from './comparison-view.tsx';
import { EventList } from './event-list.tsx';
import { useBringBack } from './use-bring-back.ts';
import styles from './history.module.css';

const NO_HISTORY: readonly HistoryEntry[] = [];

interface HistoryDialogProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** The events of a digest, and the comparison of any two of its texts. */
export function HistoryDialog({ id, onClose }: HistoryDialogProps): ReactElement {
  const texts = useTexts(HISTORY_TEXTS);
  const { close, loading } = useTexts(COMMON_TEXTS);
  const person = usePersonNames();
  const read = useHistory(id);
  const history = read ?? NO_HISTORY;
  const names = useEventNames(id, history);
  const label = useEventLabel(names);
  const kept = history.filter(({ hasText }) => hasText);
  const [chosen, setChosen] = useState<number | null>(null);
  const [after, setAfter] = useState<At>('now');
  const seq = chosen ?? kept.at(-1)?.seq ?? null;
  // An event without a text has none to compare; the list shows it all the same.
  const before = kept.some((entry) => entry.seq === seq) ? seq : null;
  const [earlier, later] = [useTextAt(id, before), useTextAt(id, after)];
  const back = useBringBack(id, earlier);
  const isToNow = after === 'now';

  const options = kept
    .toReversed()
    .map((entry) => ({ value: String(entry.seq), label: label(entry) }));
  return (
    <Dialog
      title={texts.title}
      isOpen
      size="full"
      onClose={onClose}
      actions={
        <>
          {before !== null && !back.allowed && back.why !== null && (
            <p className={styles.why}>{back.why}</p>
          )}
          {before !== null && back.allowed && !isToNow && (
            <p className={styles.why}>{texts.onlyToNow}</p>
          )}
          <Button
            icon="restore"
            isDisabled={before === null || !back.allowed || !isToNow}
            onPress={() => {
              if (!back.allowed) return;
              back.whole();
              onClose();
            }}
          >
            {texts.bringBackAll}
          </Button>
          <Button onPress={onClose}>{close}</Button>
        </>
      }
    >
      {read === undefined ? (
        <Spinner label={loading} />
      ) : (
        <div className={styles.columns}>
          <EventList
            history={history}
            names={names}
            person={person}
            chosen={seq}
            onChoose={setChosen}
          />
          <section className={styles.comparison} aria-label={texts.comparison}>
            {before === null ? (
              <EmptyState title={texts.comparison}>{texts.choose}</EmptyState>
            ) : (
              <>
                <div className={styles.sides}>
                  <Select
                    label={texts.before}
                    options={options}
                    value={String(before)}
                    onChange={(value) => {
                      setChosen(Number(value));
                    }}
                  />
                  <Select
                    label={texts.after}
                    options={[{ value: 'now', label: texts.now }, ...options]}
                    value={String(after)}
                    onChange={(value) => {
                      setAfter(value === 'now' ? 'now' : Number(value));
                    }}
                  />
                </div>
                <div className={styles.changes} role="group" aria-label={texts.places} tabIndex={0}>
                  {earlier && later ? (
                    <ComparisonView
                      before={earlier}
                      after={later}
                      bringBack={back.allowed && isToNow ? back.parts : null}
                    />
                  ) : (
                    <Spinner label={loading} />
                  )}
                </div>
              </>
            )}
          </section>
        </div>
      )}
    </Dialog>
  );
}
