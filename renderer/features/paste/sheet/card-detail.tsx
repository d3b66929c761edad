import { useEffect, useRef, type ReactElement } from 'react';
import { PASTE_TEXTS } from '#shared/messages/window/paste.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { LineField } from '#renderer/fields/line-field.tsx';
import { ChordText } from '#renderer/ui/chord-text.tsx';
import type { Card } from '../deck/card.ts';
import { togglePassage } from '../deck/card-edits.ts';
import { CARD_FIELD } from './card-focus.ts';
import { CardLines } from './card-lines.tsx';
import { CardSource, type CardPartProps } from './card-source.tsx';
import { Choice } from './choice.tsx';
import { LikeNotice } from './like-notice.tsx';
import { SectionChoice } from './section-choice.tsx';
import styles from './card-detail.module.css';

interface CardDetailProps extends CardPartProps {
  readonly title: string;
  /** It has no row in a list: the focus is on it itself. */
  readonly isAlone: boolean;
  readonly onSplit: (line: number) => void;
  /** Back to the row of the card. */
  readonly onLeave: () => void;
}

/** The card in hand: everything that was recognised, to be set right. */
export function CardDetail(props: CardDetailProps): ReactElement {
  const { card, title, isAlone, onChange, onSplit, onLeave } = props;
  const texts = useTexts(PASTE_TEXTS);
  const { fate, like } = card;
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isAlone) root.current?.focus();
  }, [isAlone]);
  const kept = card.passages.filter(({ cut }) => cut === null).length;
  const fateChoice = (value: Card['fate'], chord: string): ReactElement => (
    <Choice
      chord={chord}
      isOn={fate === value}
      onChoose={() => {
        onChange((old) => ({ ...old, fate: value }));
      }}
    >
      {texts.fates[value]}
    </Choice>
  );
  return (
    <section
      ref={root}
      className={styles.detail}
      aria-label={title}
      data-fate={fate}
      {...(isAlone ? { 'data-card': true, tabIndex: 0 } : {})}
    >
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <div className={styles.choices} role="group" aria-label={texts.fate}>
          {fateChoice('item', 'A')}
          {like !== null && fateChoice('block', 'F')}
          {fateChoice('drop', 'D')}
        </div>
      </div>
      {like !== null && <LikeNotice like={like} />}
      <div className={styles.field}>
        <span className={styles.label} aria-hidden="true">
          <ChordText chord="E" />
          {texts.headline}
        </span>
        <LineField
          name={CARD_FIELD.headline}
          label={texts.headline}
          hint={texts.noHeadline}
          look="headline-en"
          value={card.headline}
          onChange={(headline) => {
            onChange((old) => ({ ...old, headline }), 'headline');
          }}
          onEnter={onLeave}
        />
      </div>
      <div className={styles.field} data-source>
        <span className={styles.label} aria-hidden="true">
          <ChordText chord="O" />
          <ChordText chord="T" />
          {texts.source}
        </span>
        <CardSource card={card} onChange={onChange} />
      </div>
      <div className={styles.field}>
        <span className={styles.label} aria-hidden="true">
          {texts.section}
        </span>
        <SectionChoice card={card} onChange={onChange} />
      </div>
      {card.url !== null && (
        <div className={styles.field}>
          <span className={styles.label}>{texts.url}</span>
          <span className={styles.url}>{card.url}</span>
        </div>
      )}
      <div className={styles.body}>
        <p className={styles.label}>
          <ChordText chord="B" />
          {texts.lineCount(kept, card.passages.length - kept)}
        </p>
        <CardLines
          card={card}
          onToggle={(index) => {
            onChange((old) => togglePassage(old, index));
          }}
          onSplit={onSplit}
          onLeave={onLeave}
        />
      </div>
    </section>
  );
}
