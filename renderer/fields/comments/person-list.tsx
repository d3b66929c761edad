import type { ReactElement, RefObject } from 'react';
import type { Person } from '#shared/domain/person.ts';
import { COMMENT_TEXTS } from '#shared/messages/window/comments.ts';
import { ROLE_NAMES } from '#shared/messages/workflow-names.ts';
import { useLocale, useTexts } from '#renderer/api/texts.ts';
import { Popover } from '#renderer/ui/popover.tsx';
import styles from './comments.module.css';

interface PersonListProps {
  readonly id: string;
  readonly isOpen: boolean;
  /** The field; it keeps the focus. */
  readonly trigger: RefObject<HTMLElement | null>;
  readonly people: readonly Person[];
  /** Index of the one that Enter takes. */
  readonly active: number;
  readonly onPick: (person: Person) => void;
  readonly onClose: () => void;
}

/** The id of an option, for `aria-activedescendant`. */
export const personOptionId = (list: string, index: number): string => `${list}-${String(index)}`;

/** People below the field of a comment. */
export function PersonList(props: PersonListProps): ReactElement {
  const { id, isOpen, trigger, people, active, onPick, onClose } = props;
  const texts = useTexts(COMMENT_TEXTS);
  const locale = useLocale();
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
      <section aria-label={texts.people}>
        <ul id={id} role="listbox" aria-label={texts.people} className={styles.people}>
          {people.map((person, index) => (
            <li
              key={person.id}
              id={personOptionId(id, index)}
              role="option"
              aria-selected={index === active}
              className={styles.person}
              onPointerDown={(event) => {
                // The field keeps the focus.
                event.preventDefault();
              }}
              onClick={() => {
                onPick(person);
              }}
            >
              {person.name}
              <span className={styles.roles}>
                {person.roles.map((role) => ROLE_NAMES[role][locale]).join(', ')}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </Popover>
  );
}
