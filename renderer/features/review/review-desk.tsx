import { useEffect, useMemo, useRef, useState, type MouseEvent, type ReactElement } from 'react';
import type { HistoryEntry } from '#shared/contract/review.ts';
import { useComments } from '#renderer/api/comments.ts';
import { ApproveDialog } from './approve-dialog.tsx';
import type { Base } from './base.ts';
import { DeskDigestProvider, DeskWordsProvider, useNewDeskWords } from './desk-context.ts';
import { commentsByStop, countOpen } from './item-comments.ts';
import { KeyLegend } from './key-legend.tsx';
import { ReturnDialog } from './return-dialog.tsx';
import { ReviewBar } from './review-bar.tsx';
import { changedStops, compareWith, HEADING, stopsOf } from './review-model.ts';
import { ReviewOutline } from './review-outline.tsx';
import { ReviewReport } from './review-report.tsx';
import type { ReviewScreenProps } from './review-screen-props.ts';
import { ReviewSummary } from './review-summary.tsx';
import { useAct } from './use-act.ts';
import { useDeskDeeds } from './use-desk-deeds.ts';
import { useDigestName } from './use-digest-name.ts';
import type { ShownReading } from './use-reading.ts';
import { useSelectedText } from './use-selected-text.ts';
import { useStops } from './use-stops.ts';
import styles from './review-screen.module.css';

interface ReviewDeskProps extends ReviewScreenProps {
  readonly reading: ShownReading;
  readonly base: Base;
  readonly history: readonly HistoryEntry[];
  readonly onBase: (base: Base) => void;
  readonly refresh: () => Promise<unknown>;
}

/** The report beside its outline, with everything that a reviewer does. */
export function ReviewDesk(props: ReviewDeskProps): ReactElement {
  const { id, item, reading, base, history, who, onBack, onBase, onTitle, onItem } = props;
  const words = useNewDeskWords();
  const { texts } = words;
  const root = useRef<HTMLDivElement>(null);
  const [isFilterOn, setFilter] = useState(false);
  const { digest, before } = reading;
  const label = useDigestName(id, digest.period);
  useEffect(() => {
    onTitle(label);
  }, [onTitle, label]);
  const earlier = before?.digest ?? null;
  const comparison = useMemo(() => compareWith(earlier, digest), [earlier, digest]);
  const changed = useMemo(() => changedStops(comparison), [comparison]);
  const onlyChanged = isFilterOn && changed.length > 0;
  const all = useMemo(() => stopsOf(comparison, false), [comparison]);
  const shown = useMemo(() => stopsOf(comparison, onlyChanged), [comparison, onlyChanged]);
  const changes = useMemo(() => Map.groupBy(reading.changes, (one) => one.item), [reading.changes]);
  const comments = useComments(id);
  const byStop = useMemo(() => commentsByStop(comments, all), [comments, all]);
  const stops = useStops(root, all, shown, item);
  const selected = useSelectedText(root);
  const act = useAct(id);
  const desk = useDeskDeeds({
    ...props,
    root,
    stops,
    all,
    changed,
    onFilter: () => {
      setFilter(!onlyChanged);
    },
  });

  const onClick = ({ target }: MouseEvent): void => {
    const mark = target instanceof Element ? target.closest<HTMLElement>('[data-marks]') : null;
    const [comment] = mark?.dataset.marks?.split(' ') ?? [];
    if (comment !== undefined) desk.deeds.show(comment);
  };
  const { sheet } = desk;
  const place = stops.current === HEADING ? null : stops.current;
  useEffect(() => {
    onItem(place);
  }, [onItem, place]);
  return (
    <DeskWordsProvider value={words}>
      <DeskDigestProvider value={digest}>
        <div className={styles.screen} ref={root}>
          <header className={styles.top}>
            <ReviewBar
              label={label}
              reading={reading}
              base={base}
              history={history}
              onlyChanged={onlyChanged}
              canFilter={changed.length > 0}
              who={who}
              onBack={onBack}
              onBase={onBase}
              onFilter={desk.filter}
              onSeen={desk.markSeen}
              onReturn={desk.openReturn}
              onApprove={desk.openApprove}
            />
            <ReviewSummary
              reading={reading}
              comparison={comparison}
              open={countOpen(comments)}
              isUpdated={desk.isUpdated}
            />
          </header>
          <div className={styles.columns}>
            <nav className={styles.outline} aria-label={texts.outline}>
              <ReviewOutline
                comparison={comparison}
                accepted={reading.review.accepted}
                openAt={(stop) => countOpen(byStop.get(stop) ?? [])}
                onlyChanged={onlyChanged}
                current={stops.current}
                onGo={desk.deeds.go}
              />
            </nav>
            <main
              className={styles.report}
              aria-label={texts.report}
              data-scroller
              tabIndex={-1}
              onScroll={stops.onScroll}
              onClick={onClick}
              onFocus={({ target }) => {
                const stop = target.closest<HTMLElement>('[data-stop]')?.dataset.stop;
                if (stop !== undefined) stops.note(stop);
              }}
            >
              <ReviewReport
                id={id}
                reading={reading}
                comparison={comparison}
                comments={byStop}
                changes={changes}
                onlyChanged={onlyChanged}
                current={stops.current}
                selected={selected?.item ?? null}
                active={desk.active}
                composing={desk.composing}
                deeds={desk.deeds}
              />
            </main>
          </div>
          <footer>
            <KeyLegend />
          </footer>
          {sheet?.kind === 'return' && <ReturnDialog act={act} onClose={desk.closeSheet} />}
          {sheet?.kind === 'approve' && (
            <ApproveDialog
              asked={sheet.asked}
              now={reading}
              act={act}
              onClose={desk.closeSheet}
              onTextChanged={() => {
                desk.showChangesSince(sheet.asked);
              }}
            />
          )}
        </div>
      </DeskDigestProvider>
    </DeskWordsProvider>
  );
}
