import { useMemo, type ReactElement } from 'react';
import { compareDigests, isChanged, itemChanges } from '#shared/comparison/compare-digests.ts';
import type { ItemChange } from '#shared/comparison/compare-digests.ts';
import type { Digest } from '#shared/domain/digest.ts';
import { HISTORY_TEXTS } from '#shared/messages/window/history.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { ChangeSign, changeNames } from '#renderer/fields/comparison/change-sign.tsx';
import { HeaderComparison } from '#renderer/fields/comparison/header-comparison.tsx';
import { ItemChangeText } from '#renderer/fields/comparison/item-comparison.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import styles from './history.module.css';

/** What can be brought back from the text before; null where nothing can. */
export interface BringBack {
  readonly header: () => void;
  readonly item: (id: string, place: 'stay' | 'move-back') => void;
}

interface ComparisonViewProps {
  readonly before: Digest;
  readonly after: Digest;
  readonly bringBack: BringBack | null;
}

interface ChangedItemProps {
  readonly change: ItemChange;
  readonly bringBack: BringBack | null;
}

function ChangedItem({ change, bringBack }: ChangedItemProps): ReactElement {
  const texts = useTexts(HISTORY_TEXTS);
  const { id, kind, moved, before } = change;
  return (
    <article className={styles.change}>
      <div className={styles.head}>
        {changeNames(change).map((name) => (
          <ChangeSign key={name} change={name} />
        ))}
        <span className={styles.deeds}>
          {bringBack && before && kind !== 'unchanged' && (
            <Button
              icon="restore"
              onPress={() => {
                bringBack.item(id, 'stay');
              }}
            >
              {texts.bringBackItem}
            </Button>
          )}
          {bringBack && before && moved && (
            <Button
              icon="restore"
              onPress={() => {
                bringBack.item(id, 'move-back');
              }}
            >
              {texts.moveBack}
            </Button>
          )}
        </span>
      </div>
      <ItemChangeText change={change} />
    </article>
  );
}

/** What changed from one text to another, place by place; nothing else is shown. */
export function ComparisonView(props: ComparisonViewProps): ReactElement {
  const { before, after, bringBack } = props;
  const texts = useTexts(HISTORY_TEXTS);
  const { header, changed } = useMemo(() => {
    const compared = compareDigests(before, after);
    return { header: compared.header, changed: itemChanges(compared).filter(isChanged) };
  }, [before, after]);
  const count = changed.length + (header.length > 0 ? 1 : 0);
  if (count === 0) return <p className={styles.none}>{texts.same}</p>;
  return (
    <>
      <p className={styles.count}>
        <Icon name="edit" />
        {texts.changed(count)}
      </p>
      {header.length > 0 && (
        <article className={styles.change}>
          <div className={styles.head}>
            <h3>{texts.heading}</h3>
            {bringBack && (
              <span className={styles.deeds}>
                <Button icon="restore" onPress={bringBack.header}>
                  {texts.bringBackHeading}
                </Button>
              </span>
            )}
          </div>
          <HeaderComparison changes={header} />
        </article>
      )}
      {changed.map((change) => (
        <ChangedItem key={change.id} change={change} bringBack={bringBack} />
      ))}
    </>
  );
}
