import type { ReactElement } from 'react';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import type { HistoryEntry } from '#shared/contract/review.ts';
import { eventSentence, HISTORY_TEXTS, type EventNames } from '#shared/messages/window/history.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { byDay } from './days.ts';
import { useDayLabel, useHourLabel } from './use-day-label.ts';
import styles from './history.module.css';

interface EventListProps {
  readonly history: readonly HistoryEntry[];
  readonly names: EventNames;
  readonly person: (id: string) => string;
  readonly chosen: number | null;
  readonly onChoose: (seq: number) => void;
}

/** A remark that goes with an event. */
const remarkOf = ({ event }: HistoryEntry): string | null =>
  'remark' in event ? event.remark : null;

/** Everything that happened, by days, newest first; an entry with a text can be chosen. */
export function EventList(props: EventListProps): ReactElement {
  const { history, names, person, chosen, onChoose } = props;
  const texts = useTexts(HISTORY_TEXTS);
  const dayLabel = useDayLabel();
  const hour = useHourLabel();
  const line = (entry: HistoryEntry): ReactElement => {
    const { seq, event, hasText } = entry;
    const sentence = eventSentence(texts.sentences, event, names);
    const remark = remarkOf(entry);
    return (
      <ListBoxItem
        key={seq}
        id={seq}
        textValue={`${hour(event.at)} ${sentence}`}
        className={styles.entry ?? ''}
      >
        <span className={styles.hour}>{hour(event.at)}</span>
        <span className={styles.told}>
          <span className={styles.sentence}>{sentence}</span>
          <span className={styles.who}>{person(event.by)}</span>
          {remark !== null && <q className={styles.remark}>{remark}</q>}
        </span>
        {hasText && (
          <span className={styles.kept}>
            <Icon name="report" />
            <VisuallyHidden>{texts.hasText}</VisuallyHidden>
          </span>
        )}
      </ListBoxItem>
    );
  };
  return (
    <ListBox
      className={styles.list ?? ''}
      aria-label={texts.list}
      autoFocus
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={chosen === null ? [] : [chosen]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys;
        if (typeof key === 'number') onChoose(key);
      }}
      renderEmptyState={() => <p className={styles.none}>{texts.empty}</p>}
    >
      {byDay(history).map(({ at, day, entries }) => (
        <ListBoxSection key={`${day} ${String(entries[0]?.seq)}`}>
          <Header className={styles.day ?? ''}>{dayLabel(at)}</Header>
          {entries.map(line)}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}
