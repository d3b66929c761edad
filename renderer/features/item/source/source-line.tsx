import type { ReactElement } from 'react';
import { useTexts } from '#renderer/api/texts.ts';
import { formatSource, type Source } from '#shared/domain/source-line.ts';
import { ITEM_TEXTS } from '#shared/messages/window/item.ts';
import { OUTLINE_TEXTS } from '#shared/messages/window/outline.ts';
import { FIELD } from '../focus-in.ts';
import styles from './source-fields.module.css';

interface SourceLineProps {
  /** The index of the block. */
  readonly index: number;
  readonly source: Source | null;
}

/** The source line of a block as the report prints it, where it may be read only. */
export function SourceLine({ index, source }: SourceLineProps): ReactElement {
  const texts = useTexts(ITEM_TEXTS);
  const { noSource } = useTexts(OUTLINE_TEXTS);
  return (
    <input
      className={styles.line}
      data-field={FIELD.outlets(index)}
      aria-label={texts.source(index + 1)}
      readOnly
      value={source ? formatSource(source) : ''}
      placeholder={noSource}
    />
  );
}
