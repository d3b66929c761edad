import { memo, useCallback, useState, type ReactElement } from 'react';
import { useTexts } from '#renderer/api/texts.ts';
import { useCanWrite } from '#renderer/draft/draft.ts';
import type { Block } from '#shared/domain/digest.ts';
import { ITEM_TEXTS } from '#shared/messages/window/item.ts';
import { BlockMenu } from './block-menu.tsx';
import { BodyField } from './body/body-field.tsx';
import { FormatBar } from './body/format-bar.tsx';
import { editBody, useIsLive, useLivePlace } from './body/live-place.ts';
import { LabelField } from './label-field.tsx';
import { SourceFields } from './source/source-fields.tsx';
import { SourceLine } from './source/source-line.tsx';
import styles from './block-editor.module.css';

interface BlockEditorProps {
  readonly item: string;
  readonly index: number;
  /** Of the block, wherever it stands in its item. */
  readonly name: string;
  readonly count: number;
  readonly block: Block;
}

/** A report or a note: label, text, source line. Renders again only when its block changes. */
export const BlockEditor = memo(function BlockEditor(props: BlockEditorProps): ReactElement {
  const { item, index, name, count, block } = props;
  const texts = useTexts(ITEM_TEXTS);
  const isLive = useIsLive({ item, index });
  const isWriting = useLivePlace(({ isActive }) => isActive);
  const [wantsLabel, setWantsLabel] = useState(false);
  const addLabel = useCallback(() => {
    setWantsLabel(true);
  }, []);
  const canWrite = useCanWrite();
  const canHaveLabel = block.kind === 'report';
  const hasLabel = canHaveLabel && (block.label !== null || (wantsLabel && canWrite));
  return (
    <section
      className={styles.block}
      data-block={index}
      data-kind={block.kind}
      aria-label={texts.block(index + 1, block.kind)}
    >
      <div className={styles.head}>
        {block.kind === 'note' && <span className={styles.sign}>{texts.noteSign}</span>}
        <div className={styles.label}>
          {hasLabel && (
            <LabelField
              item={item}
              index={index}
              label={block.label}
              isNew={wantsLabel && block.label === null}
              onEnter={() => {
                editBody({ item, index }, 'start');
              }}
              onLeave={() => {
                setWantsLabel(false);
              }}
            />
          )}
        </div>
        {isLive && isWriting && canWrite && <FormatBar isNote={block.kind === 'note'} />}
      </div>
      <BodyField item={item} index={index} kind={block.kind} body={block.body} />
      {canWrite ? (
        <SourceFields key={name} item={item} index={index} block={name} source={block.source} />
      ) : (
        <SourceLine index={index} source={block.source} />
      )}
      {canWrite && (
        <div className={styles.menu}>
          <BlockMenu
            item={item}
            index={index}
            count={count}
            kind={block.kind}
            onAddLabel={canHaveLabel && !hasLabel ? addLabel : null}
          />
        </div>
      )}
    </section>
  );
});
