import { memo, useMemo, type ReactElement } from 'react';
import { editDraft, useCanWrite } from '#renderer/draft/draft.ts';
import { useTexts } from '#renderer/api/texts.ts';
import type { Item } from '#shared/domain/digest.ts';
import { setHeadline } from '#shared/editing/items.ts';
import { ITEM_TEXTS } from '#shared/messages/window/item.ts';
import { FIELD } from './focus-in.ts';
import { LineField } from '#renderer/fields/line-field.tsx';
import styles from './item-editor.module.css';

type Language = keyof Item['headline'];

const changeOf =
  (item: string, language: Language) =>
  (text: string): void => {
    const merge = `item:${item}:headline-${language}`;
    editDraft('typing', (digest) => setHeadline(digest, item, language, text), merge);
  };

interface HeadlinesProps {
  readonly item: string;
  readonly headline: Item['headline'];
  /** Puts the focus into another field. */
  readonly onGoTo: (field: string) => void;
}

/** The Japanese and the English headline; Enter goes on. */
export const Headlines = memo(function Headlines(props: HeadlinesProps): ReactElement {
  const { item, headline, onGoTo } = props;
  const texts = useTexts(ITEM_TEXTS);
  const isReadOnly = !useCanWrite();
  const change = useMemo(() => ({ ja: changeOf(item, 'ja'), en: changeOf(item, 'en') }), [item]);
  const enter = useMemo(
    () => ({
      ja: () => {
        onGoTo(FIELD.headlineEn);
      },
      en: () => {
        onGoTo(FIELD.body(0));
      },
    }),
    [onGoTo],
  );
  return (
    <div className={styles.headlines}>
      <span className={styles.bullet} aria-hidden="true">
        ●
      </span>
      <LineField
        name={FIELD.headlineJa}
        label={texts.headlineJa}
        look="headline-ja"
        value={headline.ja}
        onChange={change.ja}
        onEnter={enter.ja}
        isReadOnly={isReadOnly}
      />
      <LineField
        name={FIELD.headlineEn}
        label={texts.headlineEn}
        look="headline-en"
        value={headline.en}
        onChange={change.en}
        onEnter={enter.en}
        isReadOnly={isReadOnly}
      />
    </div>
  );
});
