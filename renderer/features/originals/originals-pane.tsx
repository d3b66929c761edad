import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactElement } from 'react';
import { COMMANDS } from '#shared/commands/commands.ts';
import { findItem } from '#shared/editing/place.ts';
import { COMMON_TEXTS } from '#shared/messages/window/common.ts';
import { ORIGINALS_TEXTS } from '#shared/messages/window/originals.ts';
import { ask, ProblemError } from '#renderer/api/call.ts';
import { useExplain, useTexts } from '#renderer/api/texts.ts';
import { useDraft } from '#renderer/draft/draft.ts';
import { ChordText } from '#renderer/ui/chord-text.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { OriginalView } from './original-view.tsx';
import styles from './originals-pane.module.css';

/** The headline as printed, which is the English one where there is one. */
function headlineOf(id: string): string {
  const { digest } = useDraft.getState();
  const { en = '', ja = '' } = (digest && findItem(digest, id))?.headline ?? {};
  return en || ja;
}

function Originals({
  digest,
  item,
}: {
  readonly digest: string;
  readonly item: string;
}): ReactElement {
  const texts = useTexts(ORIGINALS_TEXTS);
  const { loading } = useTexts(COMMON_TEXTS);
  const explain = useExplain();
  // What was just pasted is linked when its item is stored, and not before.
  const isStored = useDraft(({ saving }) => saving === 'saved');
  const { data, error, refetch } = useQuery({
    queryKey: ['originals', digest, item],
    queryFn: () => ask('originals.of', { id: digest, item }),
    staleTime: 0,
  });
  // As it is when the item comes into sight; a headline that is typed moves nothing.
  const [headline] = useState(() => headlineOf(item));
  const isNone = data?.length === 0;
  useEffect(() => {
    if (isStored && isNone) void refetch();
  }, [isStored, isNone, refetch]);
  if (error instanceof ProblemError) return <EmptyState title={explain(error.problem)} />;
  if (data === undefined) return <Spinner label={loading} />;
  if (data.length === 0) {
    return (
      <EmptyState title={texts.none}>
        <span>{texts.noneHelp}</span> <ChordText chord={COMMANDS['item.paste'].chord} />
      </EmptyState>
    );
  }
  return (
    <div className={styles.originals} role="group" aria-label={texts.text} tabIndex={0}>
      {data.map((original) => (
        <OriginalView key={original.id} original={original} headline={headline} />
      ))}
    </div>
  );
}

/** What was pasted for the item that is being edited: text that does nothing. */
export function OriginalsPane({ onClose }: { readonly onClose: () => void }): ReactElement {
  const texts = useTexts(ORIGINALS_TEXTS);
  const digest = useDraft(({ open }) => open?.id ?? null);
  const item = useDraft(({ selected }) => selected);
  return (
    <div className={styles.pane}>
      <header className={styles.bar}>
        <h2 className={styles.title}>{texts.title}</h2>
        <IconButton icon="close" label={texts.close} commandId="item.original" onPress={onClose} />
      </header>
      {digest === null || item === null ? (
        <EmptyState title={texts.noItem} />
      ) : (
        <Originals key={item} digest={digest} item={item} />
      )}
    </div>
  );
}
