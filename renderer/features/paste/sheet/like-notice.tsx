import type { ReactElement } from 'react';
import { formatSource } from '#shared/domain/source-line.ts';
import { PASTE_TEXTS } from '#shared/messages/window/paste.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { useItem } from '#renderer/draft/draft.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import type { Likeness } from '../deck/card.ts';
import styles from './card-detail.module.css';

/** Says which item of the digest tells the same, or nearly. */
export function LikeNotice({ like }: { readonly like: Likeness }): ReactElement | null {
  const texts = useTexts(PASTE_TEXTS);
  const item = useItem(like.item);
  if (!item) return null;
  const headline = item.headline.ja || item.headline.en || texts.noHeadline;
  const source = item.blocks.find((block) => block.source !== null)?.source;
  return (
    <p className={styles.like}>
      <Icon name="copy" />
      <span>
        {like.isThere ? texts.same : texts.like} ●{headline}
        {source && <span className={styles.soft}> {formatSource(source)}</span>}
      </span>
    </p>
  );
}
