import type { ReactElement } from 'react';
import { incompleteness } from '#shared/checks/incompleteness.ts';
import type { ItemChange } from '#shared/comparison/compare-digests.ts';
import type { ReviewReading } from '#shared/contract/review.ts';
import { changeNames, ChangeSign } from '#renderer/fields/comparison/change-sign.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { useDeskWords } from './desk-context.ts';
import styles from './review-item.module.css';

type Changes = ReviewReading['changes'];

/** Who changed it and when, a line for each person. */
export function ChangedBy({ changes }: { readonly changes: Changes }): ReactElement {
  const { texts, name, time } = useDeskWords();
  return (
    <>
      {changes.map(({ by, at }) => (
        <p key={by} className={styles.fact}>
          {texts.changedBy(name(by), time(at))}
        </p>
      ))}
    </>
  );
}

interface ItemSignsProps {
  readonly change: ItemChange;
  readonly changes: Changes;
  /** The title that a section had in the earlier text. */
  readonly sectionTitle: (key: string) => string;
}

/** What became of an item, where it came from, who did it, and what it lacks. */
export function ItemSigns({ change, changes, sectionTitle }: ItemSignsProps): ReactElement {
  const { texts, comparison, outline } = useDeskWords();
  const { before, after, moved } = change;
  const signs = changeNames(change);
  const missing = after ? incompleteness(after.item) : [];
  return (
    <>
      {signs.length > 0 && (
        <p className={styles.signs}>
          {signs.map((sign) => (
            <ChangeSign key={sign} change={sign} />
          ))}
        </p>
      )}
      {moved && before && (
        <p className={styles.fact}>
          {comparison.movedFrom(sectionTitle(before.section), before.index + 1)}
        </p>
      )}
      {signs.length > 0 && <ChangedBy changes={changes} />}
      {missing.length > 0 && (
        <p className={styles.lacks}>
          <Icon name="warning" />
          {texts.lacks(missing.map((part) => outline.missing[part]))}
        </p>
      )}
    </>
  );
}
