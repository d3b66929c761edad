import { DropIndicator, useDragAndDrop, type Key } from 'react-aria-components';
import { OUTLINE_TEXTS } from '#shared/messages/window/outline.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { useCanWrite } from '#renderer/draft/draft.ts';
import { moveTo } from './outline-actions.ts';
import { SECTION_PREFIX } from './outline-focus.ts';
import styles from './outline.module.css';

/** The kind of thing that is dragged: only the outline itself takes it. */
const ITEM_TYPE = 'application/x-digest-item';

type Drag = ReturnType<typeof useDragAndDrop>['dragAndDropHooks'];

const isSection = (key: Key): boolean => String(key).startsWith(SECTION_PREFIX);
const itemsOf = (keys: ReadonlySet<Key>): string[] =>
  [...keys].filter((key) => !isSection(key)).map(String);

/** Drag and drop of items, by mouse and keyboard: between two items, or on a section (its end). */
export function useOutlineDrag(): Drag {
  const texts = useTexts(OUTLINE_TEXTS);
  const canWrite = useCanWrite();
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: !canWrite,
    getItems: (keys) => itemsOf(keys).map((id) => ({ [ITEM_TYPE]: id })),
    acceptedDragTypes: [ITEM_TYPE],
    getAllowedDropOperations: () => ['move'],
    getDropOperation: (target, types) => {
      if (target.type !== 'item' || !types.has(ITEM_TYPE)) return 'cancel';
      return isSection(target.key) === (target.dropPosition === 'on') ? 'move' : 'cancel';
    },
    onMove: ({ keys, target: { key, dropPosition } }) => {
      const id = String(key);
      const ids = itemsOf(keys);
      if (isSection(key)) moveTo(ids, { endOf: id.slice(SECTION_PREFIX.length) });
      else moveTo(ids, dropPosition === 'before' ? { before: id } : { after: id });
    },
    renderDropIndicator: (target) => (
      <DropIndicator target={target} className={styles.indicator ?? ''} />
    ),
    renderDragPreview: (items) => (
      <div className={styles.preview}>{texts.dragged(items.length)}</div>
    ),
  });
  return dragAndDropHooks;
}
