import { useState, type ReactElement } from 'react';
import type { DigestSummary } from '#shared/contract/library.ts';
import { HOME_TEXTS } from '#shared/messages/window/home.ts';
import { useDigestLabel } from '#renderer/api/digest-label.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { notify } from '#renderer/ui/notify.ts';
import { daysLeft } from './in-order.ts';
import { useLibraryCommand } from './library.ts';
import { PurgeQuestion } from './purge-question.tsx';
import styles from './bin.module.css';

/** What was deleted: it can be put back for 30 days, or deleted for good. */
export function Bin({ digests }: { readonly digests: readonly DigestSummary[] }): ReactElement {
  const texts = useTexts(HOME_TEXTS);
  const label = useDigestLabel();
  const [purged, setPurged] = useState<DigestSummary | null>(null);
  const [now] = useState(() => Date.now());
  const restore = useLibraryCommand('library.restore');
  const purge = useLibraryCommand('library.purge');
  if (digests.length === 0) {
    return <EmptyState title={texts.binEmpty}>{texts.binHelp}</EmptyState>;
  }
  return (
    <>
      <p className={styles.help}>{texts.binHelp}</p>
      <ul className={styles.list} aria-label={texts.binList}>
        {digests.map((digest) => (
          <li key={digest.id} className={styles.row}>
            <span className={styles.name}>{label(digest)}</span>
            <span className={styles.days}>
              {texts.daysLeft(daysLeft(digest.deletedAt ?? now, now))}
            </span>
            <Button
              icon="restore"
              aria-label={`${texts.restore}: ${label(digest)}`}
              onPress={() => {
                restore(
                  { id: digest.id },
                  { onSuccess: () => void notify({ text: texts.restored(label(digest)) }) },
                );
              }}
            >
              {texts.restore}
            </Button>
            <Button
              variant="danger"
              aria-label={`${texts.purge}: ${label(digest)}`}
              onPress={() => {
                setPurged(digest);
              }}
            >
              {texts.purge}
            </Button>
          </li>
        ))}
      </ul>
      {purged && (
        <PurgeQuestion
          name={label(purged)}
          onCancel={() => {
            setPurged(null);
          }}
          onPurge={() => {
            purge({ id: purged.id });
            setPurged(null);
          }}
        />
      )}
    </>
  );
}
