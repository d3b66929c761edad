import type { ReactElement } from 'react';
import { incompleteness } from '#shared/checks/incompleteness.ts';
import { itemsInOrder } from '#shared/editing/place.ts';
import { WORKFLOW_TEXTS } from '#shared/messages/window/workflow.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { selectItem, useDraft } from '#renderer/draft/draft.ts';
import { afterFocusReturned } from '#renderer/ui/after-focus-returned.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import styles from './workflow.module.css';

/** As many as one takes in at a glance. */
const NAMED = 6;

/** Names the items that lack something, and leads there; it forbids nothing. */
export function IncompleteItems({
  onLeave,
}: {
  readonly onLeave: () => void;
}): ReactElement | null {
  const texts = useTexts(WORKFLOW_TEXTS);
  const digest = useDraft((draft) => draft.digest);
  const items = digest ? itemsInOrder(digest) : [];
  const lacking = items.flatMap((item) => {
    const missing = incompleteness(item);
    const [first] = missing;
    return first === undefined ? [] : [{ item, missing, first }];
  });
  if (lacking.length === 0) return null;
  return (
    <div>
      <p className={styles.warning}>
        <Icon name="warning" />
        {texts.incomplete(lacking.length)}
      </p>
      <ul className={styles.items}>
        {lacking.slice(0, NAMED).map(({ item, missing, first }) => (
          <li key={item.id} className={styles.missing}>
            <Button
              variant="quiet"
              onPress={() => {
                onLeave();
                afterFocusReturned(() => {
                  selectItem(item.id, first);
                });
              }}
            >
              <span className={styles.name}>
                {item.headline.ja || item.headline.en || texts.untitled}
              </span>
            </Button>
            {texts.missingList(missing.map((part) => texts.missing[part]))}
          </li>
        ))}
        {lacking.length > NAMED && (
          <li className={styles.missing}>{texts.more(lacking.length - NAMED)}</li>
        )}
      </ul>
    </div>
  );
}
