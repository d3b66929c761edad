import type { ReactElement } from 'react';
import type { HeaderChange } from '#shared/comparison/compare-digests.ts';
import { COMPARISON_TEXTS } from '#shared/messages/window/comparison.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { PiecesText } from './pieces-text.tsx';
import styles from './comparison.module.css';

/** What changed in the heading of a report, field by field. */
export function HeaderComparison({
  changes,
}: {
  readonly changes: readonly HeaderChange[];
}): ReactElement {
  const texts = useTexts(COMPARISON_TEXTS);
  return (
    <dl className={styles.header}>
      {changes.map(({ field, pieces }) => (
        <div key={field} className={styles.row}>
          <dt>{texts.fields[field]}</dt>
          <dd lang="ja">
            <PiecesText pieces={pieces} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
