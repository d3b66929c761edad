import type { ReactElement } from 'react';
import { PASTE_TEXTS } from '#shared/messages/window/paste.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { useDraft } from '#renderer/draft/draft.ts';
import { fallbackSection } from '../deck/add-cards.ts';
import type { CardPartProps } from './card-source.tsx';
import { Choice } from './choice.tsx';
import styles from './card-detail.module.css';

/** The sections, by their numbers; where none was recognised it is said which one it will be. */
export function SectionChoice({ card, onChange }: CardPartProps): ReactElement {
  const texts = useTexts(PASTE_TEXTS);
  const digest = useDraft((draft) => draft.digest);
  const selected = useDraft((draft) => draft.selected);
  const sections = digest?.sections ?? [];
  const fallback = digest && fallbackSection(digest, selected);
  const title = sections.find(({ key }) => key === fallback)?.title ?? '';
  return (
    <div className={styles.choices} role="group" aria-label={texts.section}>
      {sections.map((section, index) => (
        <Choice
          key={section.key}
          chord={String(index + 1)}
          isOn={card.section === section.key}
          onChoose={() => {
            onChange((old) => ({ ...old, section: section.key }));
          }}
        >
          {section.title}
        </Choice>
      ))}
      {card.section === null && (
        <span className={styles.unknown}>{texts.sectionUnknown(title)}</span>
      )}
    </div>
  );
}
