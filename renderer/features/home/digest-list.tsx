import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { GridList } from 'react-aria-components';
import { COMMANDS } from '#shared/commands/commands.ts';
import type { DigestSummary } from '#shared/contract/library.ts';
import { HOME_TEXTS } from '#shared/messages/window/home.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { matchesChord, parseChord } from '#renderer/keyboard/chord.ts';
import { isComposing } from '#renderer/keyboard/when-composing.ts';
import { notify } from '#renderer/ui/notify.ts';
import { DigestRow, type DigestActions } from './digest-row.tsx';
import { useLibraryCommand } from './library.ts';
import { RenamePopover } from './rename-popover.tsx';
import styles from './digest-list.module.css';

/** The chord that opens the review of the digest at hand means the row here. */
const REVIEW = parseChord(COMMANDS['review.open'].chord);

interface Renamed {
  readonly digest: DigestSummary;
  readonly row: Element;
}

interface DigestListProps {
  readonly digests: readonly DigestSummary[];
  readonly onOpen: (id: string) => void;
  readonly onReview: (id: string) => void;
  readonly onExport: (id: string) => void;
  readonly onRemove: (digest: DigestSummary) => void;
}

/** The digests, a row each: Enter opens, F2 renames, Delete moves to the bin. */
export function DigestList(props: DigestListProps): ReactElement {
  const { digests, onOpen, onReview, onExport, onRemove } = props;
  const texts = useTexts(HOME_TEXTS);
  const list = useRef<HTMLDivElement>(null);
  const [renamed, setRenamed] = useState<Renamed | null>(null);
  const duplicate = useLibraryCommand('library.duplicate');

  const actions: DigestActions = {
    open: ({ id }) => {
      onOpen(id);
    },
    review: ({ id }) => {
      onReview(id);
    },
    rename: (digest) => {
      const row = list.current?.querySelector(`[data-key="${digest.id}"]`);
      if (row) setRenamed({ digest, row });
    },
    duplicate: ({ id }) => {
      duplicate({ id }, { onSuccess: () => void notify({ text: texts.duplicated }) });
    },
    export: ({ id }) => {
      onExport(id);
    },
    remove: onRemove,
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event) || !(event.target instanceof HTMLElement)) return;
    const act = matchesChord(event.nativeEvent, REVIEW)
      ? actions.review
      : { F2: actions.rename, Delete: actions.remove }[event.key];
    const key = event.target.closest<HTMLElement>('[role="row"]')?.dataset.key;
    const digest = digests.find(({ id }) => id === key);
    if (!act || !digest) return;
    event.preventDefault();
    act(digest);
  };

  return (
    <div onKeyDown={onKeyDown} ref={list}>
      <p className={styles.help} id="digest-list-help">
        {texts.listHelp}
      </p>
      <GridList
        aria-label={texts.list}
        aria-describedby="digest-list-help"
        className={styles.list ?? ''}
        items={digests}
        onAction={(key) => {
          onOpen(String(key));
        }}
        autoFocus="first"
        disallowTypeAhead
      >
        {(digest) => <DigestRow digest={digest} actions={actions} />}
      </GridList>
      {renamed && (
        <RenamePopover
          {...renamed}
          onClose={() => {
            setRenamed(null);
          }}
        />
      )}
    </div>
  );
}
