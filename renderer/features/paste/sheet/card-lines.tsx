import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { PASTE_TEXTS } from '#shared/messages/window/paste.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { isComposing } from '#renderer/keyboard/when-composing.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { SpansText } from '#renderer/ui/spans-text.tsx';
import type { Card } from '../deck/card.ts';
import { keyOf } from './card-keys.ts';
import { lineRows, type LineRow } from '../deck/line-rows.ts';
import styles from './card-lines.module.css';

interface CardLinesProps {
  readonly card: Card;
  /** A line is taken out of the body, or back. */
  readonly onToggle: (index: number) => void;
  /** The card is split before a line. */
  readonly onSplit: (index: number) => void;
  /** Back to the card. */
  readonly onLeave: () => void;
}

const isFirstKept = (row: LineRow): boolean => row.kind === 'line' && row.passage.cut === null;

/** The lines of the original: those of the body, and those that are left out, struck out. */
export function CardLines({ card, onToggle, onSplit, onLeave }: CardLinesProps): ReactElement {
  const texts = useTexts(PASTE_TEXTS);
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<ReadonlySet<number>>(() => new Set());
  const rows = lineRows(card.passages, open);
  const [at, setAt] = useState(() => Math.max(0, rows.findIndex(isFirstKept)));
  const current = Math.min(at, rows.length - 1);
  const focusRow = (index: number): void => {
    const next = Math.max(0, Math.min(index, rows.length - 1));
    setAt(next);
    root.current?.querySelectorAll<HTMLElement>('[role=option]')[next]?.focus();
  };
  const act = (row: LineRow | undefined): void => {
    if (row?.kind === 'line') onToggle(row.index);
    // The row in its place is the first of its lines.
    if (row?.kind === 'fold') setOpen(new Set([...open, row.index]));
  };
  const row = rows[current];
  const deeds: Readonly<Record<string, () => void>> = {
    ArrowDown: () => {
      focusRow(current + 1);
    },
    ArrowUp: () => {
      focusRow(current - 1);
    },
    Home: () => {
      focusRow(0);
    },
    End: () => {
      focusRow(rows.length - 1);
    },
    X: () => {
      act(row);
    },
    ' ': () => {
      act(row);
    },
    Enter: () => {
      act(row);
    },
    S: () => {
      if (row) onSplit(row.index);
    },
    Escape: onLeave,
    ArrowLeft: onLeave,
  };
  const keyDown = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    const key = keyOf(event);
    const deed = key === 'J' ? deeds.ArrowDown : key === 'K' ? deeds.ArrowUp : deeds[key ?? ''];
    if (!deed) return;
    event.preventDefault();
    event.stopPropagation();
    deed();
  };
  if (rows.length === 0) return <p className={styles.none}>{texts.noLines}</p>;
  return (
    <div
      ref={root}
      role="listbox"
      aria-label={texts.lines}
      aria-multiselectable="true"
      className={styles.lines}
      data-lines
      onKeyDown={keyDown}
    >
      {rows.map((one, index) => (
        <LineOption
          key={one.index}
          row={one}
          isCurrent={index === current}
          onFocus={() => {
            setAt(index);
          }}
          onUse={() => {
            // A text that was just selected is not a click.
            if (window.getSelection()?.isCollapsed !== false) act(one);
          }}
        />
      ))}
    </div>
  );
}

interface LineOptionProps {
  readonly row: LineRow;
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
  readonly onUse: () => void;
}

function LineOption({ row, isCurrent, onFocus, onUse }: LineOptionProps): ReactElement {
  const texts = useTexts(PASTE_TEXTS);
  const isKept = row.kind === 'line' && row.passage.cut === null;
  const cut = row.kind === 'line' ? row.passage.cut : null;
  return (
    <div
      role="option"
      tabIndex={isCurrent ? 0 : -1}
      className={styles.line}
      data-kind={row.kind}
      aria-selected={isKept}
      title={row.kind === 'fold' ? undefined : isKept ? texts.takeOut : texts.takeBack}
      onFocus={onFocus}
      onClick={onUse}
    >
      {row.kind === 'fold' ? (
        <>
          <span className={styles.mark}>
            <Icon name="chevron-right" />
          </span>
          <span className={styles.folded}>{texts.folded(row.count)}</span>
        </>
      ) : (
        <>
          <span className={styles.mark}>
            <Icon name={isKept ? 'check' : 'close'} />
          </span>
          <span className={styles.text} style={{ '--depth': row.passage.depth } as object}>
            {row.passage.depth > 0 && <span className={styles.bullet}>–</span>}
            <SpansText spans={row.passage.spans} />
          </span>
          {cut !== null && <span className={styles.why}>{texts.cut[cut]}</span>}
        </>
      )}
    </div>
  );
}
