import { memo, useMemo, type ReactElement } from 'react';
import type { ItemChange } from '#shared/comparison/compare-digests.ts';
import { compareItems, type ItemComparison } from '#shared/comparison/compare-items.ts';
import type { Item } from '#shared/domain/digest.ts';
import { BlockComparison } from './block-comparison.tsx';
import { fieldData, marksIn, type FieldMark } from './field-marks.ts';
import { PiecesText } from './pieces-text.tsx';
import { Untitled } from './remarks.tsx';
import styles from './comparison.module.css';

/** An item without any change, in the form of a comparison. */
export const unchangedItem = (item: Item): ItemComparison => compareItems(item, item);

export interface ItemTextProps {
  readonly comparison: ItemComparison;
  /** The item came or went as a whole. */
  readonly whole?: 'inserted' | 'deleted';
  readonly marks?: readonly FieldMark[];
  /** The mark that is looked at. */
  readonly active?: string | null;
  /** The id that the Japanese headline has in the page. */
  readonly headingId?: string;
}

const NO_MARKS: readonly FieldMark[] = [];
const JA = { field: 'headline-ja' } as const;
const EN = { field: 'headline-en' } as const;

/**
 * An item as it stands in the report, with what changed in it: headlines, then each account or note
 * with label, body and source line.
 */
export const ItemText = memo(function ItemText(props: ItemTextProps): ReactElement {
  const { comparison, whole, marks = NO_MARKS, active = null, headingId } = props;
  const { ja, en } = comparison.headline;
  const marked = { marks, active };
  const content = (
    <>
      <h3 className={styles.ja} lang="ja" {...(headingId === undefined ? {} : { id: headingId })}>
        <span className={styles.bullet} aria-hidden="true">
          ●
        </span>
        <span {...fieldData(JA)}>
          {ja.length === 0 && en.length === 0 && <Untitled />}
          <PiecesText pieces={ja} marks={marksIn(marked, JA)} active={active} />
        </span>
      </h3>
      {en.length > 0 && (
        <p className={styles.en} lang="en" {...fieldData(EN)}>
          <PiecesText pieces={en} marks={marksIn(marked, EN)} active={active} />
        </p>
      )}
      {comparison.blocks.map((block, index) => (
        <BlockComparison key={index} block={block} {...marked} />
      ))}
    </>
  );
  if (whole === 'deleted') return <del className={styles.gone}>{content}</del>;
  if (whole === 'inserted') return <ins className={styles.come}>{content}</ins>;
  return <div className={styles.item}>{content}</div>;
});

const WHOLE = { added: 'inserted', removed: 'deleted', changed: null, unchanged: null } as const;

interface ItemChangeTextProps extends Omit<ItemTextProps, 'comparison' | 'whole'> {
  readonly change: ItemChange;
}

/** An item of two versions of a digest: what changed in it; all of it, where it came or went. */
export const ItemChangeText = memo(function ItemChangeText({
  change,
  ...rest
}: ItemChangeTextProps): ReactElement | null {
  const item = change.after?.item ?? change.before?.item;
  const comparison = useMemo(
    () => change.comparison ?? (item ? unchangedItem(item) : null),
    [change.comparison, item],
  );
  const whole = WHOLE[change.kind];
  if (comparison === null) return null;
  return <ItemText comparison={comparison} {...(whole === null ? {} : { whole })} {...rest} />;
});
