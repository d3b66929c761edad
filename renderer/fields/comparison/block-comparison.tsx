import type { ReactElement } from 'react';
import type { BlockComparison as Comparison } from '#shared/comparison/compare-items.ts';
import type { ItemField } from '#shared/domain/item-field.ts';
import { mainLanguage, type Language } from '#shared/text/script.ts';
import { BodyComparison } from './body-comparison.tsx';
import { fieldData, marksIn, type Marked } from './field-marks.ts';
import { PiecesText } from './pieces-text.tsx';
import { KindChanged } from './remarks.tsx';
import styles from './comparison.module.css';

type Part = 'label' | 'body' | 'source';

const languageOf = (parts: readonly { readonly text: string }[]): Language =>
  mainLanguage(parts.map(({ text }) => text).join('\n'), 'en');

/** A block of an item with what changed in it: label, body, source line. */
export function BlockComparison({
  block,
  ...marked
}: { readonly block: Comparison } & Marked): ReactElement {
  const { at, before, after, label, body, source, kind } = block;
  const { active } = marked;
  const field = (part: Part): ItemField | null =>
    at.after === null ? null : { field: part, block: at.after };
  const marks = (part: Part) => marksIn(marked, field(part));
  const shown = after ?? before;
  const lines = body.flatMap((line) => line.after ?? line.before ?? []);
  return (
    <div className={styles.block} data-kind={shown?.kind} data-change={kind}>
      {before !== null && after !== null && before.kind !== after.kind && (
        <KindChanged to={after.kind} />
      )}
      {label.length > 0 && (
        <p className={styles.label} lang={languageOf(label)} {...fieldData(field('label'))}>
          <PiecesText pieces={label} marks={marks('label')} active={active} />
        </p>
      )}
      <div lang={languageOf(lines)} {...fieldData(field('body'))}>
        <BodyComparison
          lines={body}
          marks={marks('body')}
          active={active}
          {...(shown?.kind === 'note' ? { lead: <span className={styles.lead}>NOTE: </span> } : {})}
          {...(source.length === 0
            ? {}
            : {
                tail: (
                  <span {...fieldData(field('source'))}>
                    <PiecesText pieces={source} marks={marks('source')} active={active} />
                  </span>
                ),
              })}
        />
      </div>
    </div>
  );
}
