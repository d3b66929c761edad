import { memo, type ReactElement } from 'react';
import { useTexts } from '#renderer/api/texts.ts';
import { MenuButton, MenuItem } from '#renderer/ui/menu.tsx';
import type { Block } from '#shared/domain/digest.ts';
import { ITEM_TEXTS } from '#shared/messages/window/item.ts';
import { changeKind, moveBlockTo, removeBlockAt } from './item-edits.ts';

interface BlockMenuProps {
  readonly item: string;
  readonly index: number;
  /** How many blocks the item has. */
  readonly count: number;
  readonly kind: Block['kind'];
  /** Null where the block has a label, or can have none. */
  readonly onAddLabel: (() => void) | null;
}

/** When the menu is gone: until then it keeps the focus to itself. */
const later = (run: () => void): void => {
  window.setTimeout(run, 0);
};

/** What can be done with a block as a whole. */
export const BlockMenu = memo(function BlockMenu(props: BlockMenuProps): ReactElement {
  const { item, index, count, kind, onAddLabel } = props;
  const texts = useTexts(ITEM_TEXTS);
  const isNote = kind === 'note';
  return (
    <MenuButton label={texts.actions(index + 1)} size="small">
      <MenuItem
        id="label"
        isDisabled={onAddLabel === null}
        onAction={() => {
          onAddLabel?.();
        }}
      >
        {texts.addLabel}
      </MenuItem>
      <MenuItem
        id="kind"
        icon={isNote ? 'report' : 'note'}
        onAction={() => {
          changeKind(item, index, isNote ? 'report' : 'note');
        }}
      >
        {isNote ? texts.makeReport : texts.makeNote}
      </MenuItem>
      <MenuItem
        id="up"
        icon="up"
        isDisabled={index === 0}
        onAction={() => {
          later(() => {
            moveBlockTo(item, index, index - 1);
          });
        }}
      >
        {texts.moveUp}
      </MenuItem>
      <MenuItem
        id="down"
        icon="down"
        isDisabled={index === count - 1}
        onAction={() => {
          later(() => {
            moveBlockTo(item, index, index + 1);
          });
        }}
      >
        {texts.moveDown}
      </MenuItem>
      <MenuItem
        id="remove"
        icon="bin"
        isDisabled={count === 1}
        onAction={() => {
          later(() => {
            removeBlockAt(item, index);
          });
        }}
      >
        {texts.removeBlock}
      </MenuItem>
    </MenuButton>
  );
});
