import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { RedlineReading } from '#shared/contract/redline.ts';
import type { Digest } from '#shared/domain/digest.ts';
import { REDLINE_TEXTS } from '#shared/messages/window/redline.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { isComposing } from '#renderer/keyboard/when-composing.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { EntryDetail } from './entry-detail.tsx';
import { entriesOf } from './entry.ts';
import { useEntryName } from './use-entry-name.ts';
import { useTake } from './use-take.ts';
import styles from './redline.module.css';

interface DecideProps {
  readonly id: string;
  readonly digest: Digest;
  readonly reading: RedlineReading;
}

/** The proposals and comments of a file, each to be taken or left: by buttons, or by A and X. */
export function Decide({ id, digest, reading }: DecideProps): ReactElement {
  const texts = useTexts(REDLINE_TEXTS);
  const nameOf = useEntryName(digest);
  const { stateOf, take, leave } = useTake(id);
  const entries = entriesOf(reading);
  const [chosen, setChosen] = useState(entries[0]?.key ?? 0);
  const entry = entries.find(({ key }) => key === chosen);
  const isOpen = (one: (typeof entries)[number]): boolean => stateOf(one, digest) === 'open';
  const left = entries.filter(isOpen);

  /** After a decision comes what is still open, from here on. */
  const next = (): void => {
    const others = left.filter(({ key }) => key !== chosen);
    const after = others.find(({ key }) => key > chosen) ?? others[0];
    if (after) setChosen(after.key);
  };
  const decide = (way: 'take' | 'leave'): void => {
    if (!entry) return;
    if (way === 'leave') leave(entry);
    else void take(entry, digest);
    next();
  };
  const keyDown = (event: KeyboardEvent): void => {
    if (isComposing(event) || event.ctrlKey || event.altKey || event.metaKey) return;
    const way = ({ a: 'take', x: 'leave' } as const)[event.key.toLowerCase()];
    if (way === undefined) return;
    // The list would search for the letter.
    event.preventDefault();
    event.stopPropagation();
    decide(way);
  };
  const state = entry ? stateOf(entry, digest) : null;
  const canTake = state === 'open' || state === 'left';
  return (
    <div className={styles.columns} onKeyDownCapture={keyDown}>
      <div className={styles.side}>
        <p className={styles.progress} role="status">
          {left.length === 0
            ? texts.allDecided
            : texts.progress({ open: left.length, all: entries.length })}
        </p>
        <ListBox
          className={styles.list ?? ''}
          aria-label={texts.list}
          autoFocus
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={[chosen]}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : keys;
            if (typeof key === 'number') setChosen(key);
          }}
        >
          {entries.map((one) => {
            const { place, what } = nameOf(one);
            const is = stateOf(one, digest);
            return (
              <ListBoxItem
                key={one.key}
                id={one.key}
                textValue={`${place} ${what}`}
                className={styles.entry ?? ''}
              >
                <span className={styles.name}>{place}</span>
                <span className={styles.soft}>{what}</span>
                <span className={styles.state} data-state={is}>
                  {texts.states[is]}
                </span>
              </ListBoxItem>
            );
          })}
        </ListBox>
      </div>
      {entry && (
        <section className={styles.detail} aria-label={texts.detail}>
          <div className={styles.head}>
            <h3>{nameOf(entry).what}</h3>
            <span className={styles.keys}>{texts.keys}</span>
            <Button
              isDisabled={state !== 'open'}
              onPress={() => {
                decide('leave');
              }}
            >
              {texts.leave}
            </Button>
            <Button
              variant="primary"
              icon="check"
              isDisabled={!canTake}
              onPress={() => {
                decide('take');
              }}
            >
              {entry.is === 'comment' ? texts.takeComment : texts.take}
            </Button>
          </div>
          {state === 'changed' && (
            <p className={styles.warning}>
              <Icon name="warning" />
              {texts.changedMeanwhile}
            </p>
          )}
          {/* A longer text can be scrolled by keys. */}
          <div className={styles.text} role="group" aria-label={nameOf(entry).place} tabIndex={0}>
            <EntryDetail entry={entry} digest={digest} />
          </div>
        </section>
      )}
    </div>
  );
}
