import { memo, useCallback, type ReactElement } from 'react';
import { editDraft } from '#renderer/draft/draft.ts';
import { useTexts } from '#renderer/api/texts.ts';
import type { DateRange } from '#shared/domain/calendar-date.ts';
import { sourceDays, type Source } from '#shared/domain/source-line.ts';
import { updateBlock } from '#shared/editing/blocks.ts';
import { ITEM_TEXTS } from '#shared/messages/window/item.ts';
import { DaysField } from '#renderer/fields/days-field.tsx';
import { OutletsField } from '#renderer/fields/outlets-field.tsx';
import { FIELD } from '../focus-in.ts';
import styles from './source-fields.module.css';

interface SourceFieldsProps {
  readonly item: string;
  /** The index of the block. */
  readonly index: number;
  /** The block's name: what is typed and no source yet stays with it. */
  readonly block: string;
  readonly source: Source | null;
}

const NO_OUTLETS: readonly string[] = [];

/** A source line of parts; null where both are missing (shared/domain/source-line.ts). */
function sourceOf(outlets: readonly string[], days: DateRange | null): Source | null {
  if (outlets.length === 0 && days === null) return null;
  return { outlets: [...outlets], from: days?.from ?? null, to: days?.to ?? null };
}

/** The source line of a block, as fields: who published it, and when. */
export const SourceFields = memo(function SourceFields({
  item,
  index,
  block: name,
  source,
}: SourceFieldsProps): ReactElement {
  const texts = useTexts(ITEM_TEXTS);
  // Each part is set on what the draft has then: both fields may be left at once.
  const edit = useCallback(
    (change: (outlets: readonly string[], days: DateRange | null) => Source | null) => {
      editDraft('source', (digest) =>
        updateBlock(digest, item, index, (block) => {
          const days = block.source && sourceDays(block.source);
          return { ...block, source: change(block.source?.outlets ?? NO_OUTLETS, days) };
        }),
      );
    },
    [item, index],
  );
  return (
    <div className={styles.source} role="group" aria-label={texts.source(index + 1)}>
      <OutletsField
        name={FIELD.outlets(index)}
        memory={`${name} outlets`}
        outlets={source?.outlets ?? NO_OUTLETS}
        onChange={(outlets) => {
          edit((_, days) => sourceOf(outlets, days));
        }}
        onSource={(pasted) => {
          edit((outlets, days) =>
            sourceOf([...new Set([...outlets, ...pasted.outlets])], sourceDays(pasted) ?? days),
          );
        }}
      />
      <DaysField
        name={FIELD.days(index)}
        memory={`${name} days`}
        days={source && sourceDays(source)}
        onChange={(days) => {
          edit((outlets) => sourceOf(outlets, days));
        }}
      />
    </div>
  );
});
