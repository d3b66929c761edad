import type { ReactElement } from 'react';
import { useTexts } from '#renderer/api/texts.ts';
import { selectItem, type FocusField } from '#renderer/draft/draft.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import type { Missing } from '#shared/checks/incompleteness.ts';
import { EXPORTING_TEXTS } from '#shared/messages/window/exporting.ts';
import { useIncomplete, type IncompleteItem } from './use-incomplete.ts';
import styles from './export-dialog.module.css';

/** As many as one takes in at a glance. */
const NAMED = 5;

/** The field in which something is missing has the same name. */
const fieldOf = (missing: Missing): FocusField => missing;

interface IncompleteNoticeProps {
  readonly id: string;
  /** After the person went to one of the items. */
  readonly onLeave: () => void;
}

/** Says what is incomplete, and leads there; it forbids nothing. */
export function IncompleteNotice({ id, onLeave }: IncompleteNoticeProps): ReactElement | null {
  const texts = useTexts(EXPORTING_TEXTS);
  const { count, items } = useIncomplete(id);
  if (count === 0) return null;

  const line = ({ item, missing }: IncompleteItem): ReactElement => (
    <li key={item.id} className={styles.missing}>
      <Button
        variant="quiet"
        onPress={() => {
          selectItem(item.id, fieldOf(missing[0]));
          onLeave();
        }}
      >
        <span className={styles.name}>
          {item.headline.ja || item.headline.en || texts.untitled}
        </span>
      </Button>
      <span>{texts.missingList(missing.map((one) => texts.missing[one]))}</span>
    </li>
  );
  return (
    <div className={styles.warning}>
      <p className={styles.sentence}>
        <Icon name="warning" />
        {texts.incomplete(count)}
      </p>
      {items.length > 0 && (
        <ul>
          {items.slice(0, NAMED).map(line)}
          {items.length > NAMED && (
            <li className={styles.more}>{texts.more(items.length - NAMED)}</li>
          )}
        </ul>
      )}
    </div>
  );
}
