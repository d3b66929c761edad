import type { ReactElement } from 'react';
import { Button, Tag, TagGroup, TagList } from 'react-aria-components';
import { useTexts } from '#renderer/api/texts.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { ITEM_TEXTS } from '#shared/messages/window/item.ts';
import styles from './source.module.css';

interface OutletChipsProps {
  readonly outlets: readonly string[];
  /** By index. */
  readonly onRemove: (removed: ReadonlySet<number>) => void;
}

/** The outlets that are set; the arrow keys go through them, Delete removes one. */
export function OutletChips({ outlets, onRemove }: OutletChipsProps): ReactElement | null {
  const texts = useTexts(ITEM_TEXTS);
  if (outlets.length === 0) return null;
  return (
    <TagGroup
      aria-label={texts.outlets}
      onRemove={(keys) => {
        onRemove(new Set([...keys].map(Number)));
      }}
    >
      <TagList className={styles.chips ?? ''}>
        {outlets.map((outlet, index) => (
          <Tag key={index} id={String(index)} textValue={outlet} className={styles.chip ?? ''}>
            {outlet}
            <Button
              slot="remove"
              excludeFromTabOrder
              className={styles.remove ?? ''}
              aria-label={texts.removeOutlet(outlet)}
            >
              <Icon name="close" />
            </Button>
          </Tag>
        ))}
      </TagList>
    </TagGroup>
  );
}
