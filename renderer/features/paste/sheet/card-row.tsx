import { memo, type ReactElement } from 'react';
import { formatSourceDate } from '#shared/domain/source-line.ts';
import { PASTE_TEXTS } from '#shared/messages/window/paste.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import type { Card } from '../deck/card.ts';
import styles from './card-list.module.css';

interface CardRowProps {
  readonly card: Card;
  readonly index: number;
  /** Number of its section, from 1; null where it has none yet. */
  readonly section: number | null;
  readonly isCurrent: boolean;
  readonly onFocus: (index: number) => void;
  readonly onToggle: (id: string) => void;
}

/** Who published it and when, in short. */
const sourceLabel = ({ outlets, days }: Card): string =>
  [outlets.join(', '), days ? formatSourceDate(days) : '']
    .filter((part) => part !== '')
    .join(' · ');

/** A card in short: its headline, its source, its section, and whether it will be added. */
export const CardRow = memo(function CardRow(props: CardRowProps): ReactElement {
  const { card, index, section, isCurrent, onFocus, onToggle } = props;
  const texts = useTexts(PASTE_TEXTS);
  const { fate, like } = card;
  const headline = card.headline || texts.noHeadline;
  const source = sourceLabel(card) || texts.noSource;
  const state = fate === 'item' && like === null ? null : texts.states[fate];
  const name = [String(index + 1), headline, source, section ?? '?', state ?? ''];
  return (
    <div
      role="row"
      className={styles.row}
      data-card={index}
      data-fate={fate}
      tabIndex={isCurrent ? 0 : -1}
      aria-selected={fate !== 'drop'}
      aria-current={isCurrent}
      aria-label={name.join(', ')}
      onFocus={() => {
        onFocus(index);
      }}
      onPointerDown={() => {
        onFocus(index);
      }}
    >
      <span
        role="gridcell"
        className={styles.box}
        onClick={() => {
          onToggle(card.id);
        }}
      >
        <span className={styles.tick} data-on={fate !== 'drop'} title={texts.takes(headline)}>
          <Icon name="check" />
        </span>
      </span>
      <span role="gridcell" className={styles.words}>
        <span className={styles.headline}>
          <span className={styles.number}>{index + 1}</span>
          {headline}
        </span>
        <span className={styles.source}>
          {source}
          {state !== null && <span className={styles.state}>{state}</span>}
        </span>
      </span>
      <span role="gridcell" className={styles.section} data-unknown={section === null}>
        {section ?? '?'}
      </span>
    </div>
  );
});
