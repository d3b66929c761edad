import { useEffect, useRef, useState, type ReactElement } from 'react';
import { PASTE_TEXTS, type CardKeyTexts } from '#shared/messages/window/paste.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { useDraft } from '#renderer/draft/draft.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { countTaken } from '../deck/card.ts';
import { changeCard } from '../deck/card-deeds.ts';
import { CardDetail } from './card-detail.tsx';
import { focusCard } from './card-focus.ts';
import { CardList } from './card-list.tsx';
import { placeOf, type KeyPlace } from './card-keys.ts';
import { splitHere, type Deck } from '../deck/deck.ts';
import { KeyBar } from './key-bar.tsx';
import { changeDeck, type Desk } from '../paste-store.ts';
import { forgetLastPaste, leaveCards, takeCards } from '../deck/take-cards.ts';
import { UnreadList } from './unread-list.tsx';
import { useCardKeys } from './use-card-keys.ts';
import styles from './cards-sheet.module.css';

/** What cannot be done with the card in hand. */
const impossible = ({ cards, current, past }: Deck): (keyof CardKeyTexts)[] => [
  ...(cards[current]?.like ? [] : (['block'] as const)),
  ...(current + 1 < cards.length ? [] : (['join'] as const)),
  ...(past.length > 0 ? [] : (['undo'] as const)),
  ...(cards.length > 1 ? [] : (['move'] as const)),
];

/** What was recognised, article by article, to be accepted, corrected, dropped, split or joined. */
export function CardsSheet({ desk }: { readonly desk: Desk }): ReactElement {
  const texts = useTexts(PASTE_TEXTS);
  const sections = useDraft(({ digest }) => digest?.sections) ?? [];
  const root = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<KeyPlace>('card');
  const { cards, current } = desk.deck;
  const card = cards[current];
  const isAlone = cards.length === 1;
  const count = countTaken(cards);
  const take = (): void => {
    takeCards(texts);
  };
  const leave = (): void => {
    leaveCards(texts);
  };
  const back = (): void => {
    if (root.current) focusCard(root.current);
  };
  useEffect(forgetLastPaste, []);
  const keyDown = useCardKeys(
    root,
    sections.map(({ key }) => key),
    take,
  );
  return (
    <Dialog
      title={`${texts.title} — ${texts.count(cards.length)}`}
      size="full"
      isOpen
      onClose={leave}
      actions={
        <>
          <KeyBar place={place} without={impossible(desk.deck)} />
          <Button onPress={leave}>{texts.leave}</Button>
          <Button variant="primary" isDisabled={count === 0} onPress={take}>
            {texts.add(count)}
          </Button>
        </>
      }
    >
      <div
        ref={root}
        className={styles.sheet}
        onKeyDown={keyDown}
        onFocus={({ target }) => {
          setPlace(placeOf(target));
        }}
      >
        <UnreadList unread={desk.unread} />
        <div className={styles.columns}>
          {/* One alone needs no list. */}
          {!isAlone && <CardList deck={desk.deck} />}
          {card && (
            <CardDetail
              key={card.id}
              card={card}
              isAlone={isAlone}
              title={texts.card(current + 1, cards.length)}
              onChange={(edit, merge) => {
                // The card that is shown: a field may tell of it while another one comes.
                changeCard(card.id, edit, merge);
              }}
              onSplit={(line) => {
                changeDeck((deck) => splitHere(deck, line));
                requestAnimationFrame(back);
              }}
              onLeave={back}
            />
          )}
        </div>
      </div>
    </Dialog>
  );
}
