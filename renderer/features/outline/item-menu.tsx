import { useRef, type ReactElement } from 'react';
import { COMMAND_TEXTS } from '#shared/messages/window/commands.ts';
import { OUTLINE_TEXTS } from '#shared/messages/window/outline.ts';
import type { CommandId } from '#shared/commands/commands.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { canRun, runCommand } from '#renderer/keyboard/command-registry.ts';
import { Menu, MenuItem, MenuSeparator } from '#renderer/ui/menu.tsx';
import { Popover } from '#renderer/ui/popover.tsx';
import styles from './outline.module.css';

/** Where the menu opens, CSS pixels from the window's corner. */
export interface MenuPoint {
  readonly x: number;
  readonly y: number;
}

const GROUPS: readonly (readonly CommandId[])[] = [
  ['item.new', 'item.merge'],
  ['item.move-up', 'item.move-down', 'item.section-1', 'item.section-2', 'item.section-3'],
  ['item.remove'],
];

interface ItemMenuProps {
  readonly point: MenuPoint;
  readonly onClose: () => void;
}

/** What can be done with the marked items, on the right button or the key for the menu. */
export function ItemMenu({ point, onClose }: ItemMenuProps): ReactElement {
  const { itemMenu } = useTexts(OUTLINE_TEXTS);
  const { commands } = useTexts(COMMAND_TEXTS);
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span
        ref={anchor}
        className={styles.menuPoint}
        style={{ left: point.x, top: point.y }}
        aria-hidden="true"
      />
      <Popover
        aria-label={itemMenu}
        isOpen
        triggerRef={anchor}
        placement="bottom start"
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
      >
        <Menu label={itemMenu}>
          {GROUPS.flatMap((group, index) => [
            ...(index > 0 ? [<MenuSeparator key={`line-${String(index)}`} />] : []),
            ...group.map((id) => (
              <MenuItem
                key={id}
                id={id}
                commandId={id}
                isDisabled={!canRun(id)}
                onAction={() => {
                  runCommand(id);
                }}
              >
                {commands[id]}
              </MenuItem>
            )),
          ])}
        </Menu>
      </Popover>
    </>
  );
}
