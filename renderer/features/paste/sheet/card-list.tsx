import { useCallback, useEffect, useRef, type ReactElement } from 'react';
import { PASTE_TEXTS } from '#shared/messages/window/paste.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { useDraft } from '#renderer/draft/draft.ts';
import { CardRow } from './card-row.tsx';
import { changeCard } from '../deck/card-deeds.ts';
import { goTo, type Deck } from '../deck/deck.ts';
import { changeDeck } from '../paste-store.ts';
import styles from './card-list.module.css';

const focus = (index: number): void => {
  changeDeck((deck) => goTo(deck, index));
};

/** Takes a card in or out. */
const toggle = (id: string): void => {
  changeCard(id, (card) => ({ ...card, fate: card.fate === 'drop' ? 'item' : 'drop' }));
};

/** All cards in short, one of them in hand; the focus goes with it. */
export function CardList({ deck }: { readonly deck: Deck }): ReactElement {
  const texts = useTexts(PASTE_TEXTS);
  const sections = useDraft(({ digest }) => digest?.sections);
  const root = useRef<HTMLDivElement>(null);
  const isNew = useRef(true);
  const { cards, current } = deck;
  useEffect(() => {
    const list = root.current;
    const row = list?.querySelector<HTMLElement>(`[data-card="${String(current)}"]`);
    const { activeElement } = document;
    const isLost = activeElement === document.body || list?.contains(activeElement) === true;
    // At first it is wherever the sheet was asked for.
    if (isNew.current || isLost) row?.focus();
    isNew.current = false;
    row?.scrollIntoView({ block: 'nearest' });
  }, [current, cards.length]);
  const numberOf = useCallback(
    (key: string | null): number | null => {
      const at = sections?.findIndex((section) => section.key === key) ?? -1;
      return at < 0 ? null : at + 1;
    },
    [sections],
  );
  return (
    <div
      ref={root}
      role="grid"
      className={styles.list}
      aria-label={texts.cards}
      aria-multiselectable="true"
    >
      {cards.map((card, index) => (
        <CardRow
          key={card.id}
          card={card}
          index={index}
          section={numberOf(card.section)}
          isCurrent={index === current}
          onFocus={focus}
          onToggle={toggle}
        />
      ))}
    </div>
  );
}
