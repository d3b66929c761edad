import type { ReactElement } from 'react';
import { formatDateInput } from '#shared/domain/date-input.ts';
import { sourceDays } from '#shared/domain/source-line.ts';
import { PASTE_TEXTS } from '#shared/messages/window/paste.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { DaysField } from '#renderer/fields/days-field.tsx';
import { OutletsField } from '#renderer/fields/outlets-field.tsx';
import { Button } from '#renderer/ui/button.tsx';
import type { Card } from '../deck/card.ts';
import { setDays } from '../deck/card-edits.ts';
import { CARD_FIELD } from './card-focus.ts';
import styles from './card-detail.module.css';

export interface CardPartProps {
  readonly card: Card;
  readonly onChange: (change: (card: Card) => Card, merge?: string) => void;
}

/** Who published it and when; another day that the article names is offered. */
export function CardSource({ card, onChange }: CardPartProps): ReactElement {
  const texts = useTexts(PASTE_TEXTS);
  const memory = `card ${card.originals.join(' ')} ${card.id}`;
  return (
    <div className={styles.source} role="group" aria-label={texts.source}>
      <OutletsField
        name={CARD_FIELD.outlets}
        memory={`${memory} outlets`}
        outlets={card.outlets}
        onChange={(outlets) => {
          onChange((old) => ({ ...old, outlets }));
        }}
        onSource={(source) => {
          onChange((old) => ({
            ...setDays(old, sourceDays(source) ?? old.days),
            outlets: [...new Set([...old.outlets, ...source.outlets])],
          }));
        }}
      />
      <div className={styles.days}>
        <DaysField
          name={CARD_FIELD.days}
          memory={`${memory} days`}
          days={card.days}
          onChange={(days) => {
            onChange((old) => setDays(old, days));
          }}
        />
        {card.otherDays.map((days) => (
          <Button
            key={days.from + days.to}
            variant="quiet"
            onPress={() => {
              onChange((old) => setDays(old, days));
            }}
          >
            {texts.otherDay(formatDateInput(days))}
          </Button>
        ))}
      </div>
    </div>
  );
}
