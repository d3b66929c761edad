import type { ReactElement } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { incompleteness } from '#shared/checks/incompleteness.ts';
import { COMMENT_TEXTS } from '#shared/messages/window/comments.ts';
import { OUTLINE_TEXTS } from '#shared/messages/window/outline.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { useCanWrite, useItem } from '#renderer/draft/draft.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { useOpenComments } from './use-open-comments.ts';
import { itemLabel, sourceLabel } from './item-label.ts';
import styles from './item-row.module.css';

/** What a row shows of its item: headline, source and date in short, and what is missing. */
export function ItemRowContent({ id }: { readonly id: string }): ReactElement | null {
  const texts = useTexts(OUTLINE_TEXTS);
  const item = useItem(id);
  const canWrite = useCanWrite();
  const remarks = useOpenComments(id);
  const { openCount } = useTexts(COMMENT_TEXTS);
  if (!item) return null;
  const { text, from } = itemLabel(item, texts.untitled);
  const missing = incompleteness(item);
  const lacks = texts.lacks(missing.map((part) => texts.missing[part]));
  return (
    <>
      <span className={styles.bullet} aria-hidden="true">
        ●
      </span>
      <span className={styles.headline} data-from={from} lang={from === 'en' ? 'en' : undefined}>
        {text}
      </span>
      <span className={styles.source}>{sourceLabel(item) || texts.noSource}</span>
      {remarks > 0 && (
        <span
          className={styles.remarks}
          title={openCount(remarks)}
          role="img"
          aria-label={openCount(remarks)}
        >
          <Icon name="comment" />
          {remarks}
        </span>
      )}
      {missing.length > 0 && (
        <span className={styles.missing} title={lacks} role="img" aria-label={lacks}>
          <Icon name="warning" />
        </span>
      )}
      <AriaButton
        slot="drag"
        isDisabled={!canWrite}
        className={styles.grip ?? ''}
        aria-label={texts.drag(text)}
      >
        <Icon name="grip" />
      </AriaButton>
    </>
  );
}
