import type { ReactElement, RefObject } from 'react';
import { useTexts } from '#renderer/api/texts.ts';
import { Popover } from '#renderer/ui/popover.tsx';
import { ITEM_TEXTS } from '#shared/messages/window/item.ts';
import type { Suggestion } from './suggest-outlets.ts';
import styles from './outlet-list.module.css';

interface OutletListProps {
  readonly id: string;
  readonly isOpen: boolean;
  /** The field; it keeps the focus. */
  readonly trigger: RefObject<HTMLElement | null>;
  readonly suggestions: readonly Suggestion[];
  /** Index of the one that Enter takes. */
  readonly active: number;
  readonly onPick: (name: string) => void;
  readonly onClose: () => void;
}

/** The id of an option, for `aria-activedescendant`. */
export const optionId = (list: string, index: number): string => `${list}-${String(index)}`;

/** Names below the field of outlets. */
export function OutletList(props: OutletListProps): ReactElement {
  const { id, isOpen, trigger, suggestions, active, onPick, onClose } = props;
  const texts = useTexts(ITEM_TEXTS);
  return (
    <Popover
      isOpen={isOpen}
      isNonModal
      triggerRef={trigger}
      placement="bottom start"
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      {/* It stands outside the parts of the window: it is one of its own. */}
      <section aria-label={texts.outletList}>
        <ul id={id} role="listbox" aria-label={texts.outletList} className={styles.list}>
          {suggestions.map(({ name, isNew }, index) => (
            <li
              key={name}
              id={optionId(id, index)}
              role="option"
              aria-selected={index === active}
              className={styles.option}
              onPointerDown={(event) => {
                // The field keeps the focus: leaving it would make a chip of what is typed.
                event.preventDefault();
              }}
              onClick={() => {
                onPick(name);
              }}
            >
              {isNew ? texts.newOutlet(name) : name}
            </li>
          ))}
        </ul>
      </section>
    </Popover>
  );
}
