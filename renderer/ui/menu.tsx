import type { ReactElement, ReactNode } from 'react';
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import { commandOf, type CommandId } from '#shared/commands/commands.ts';
import { Button, type ButtonVariant } from './button.tsx';
import { ChordText } from './chord-text.tsx';
import { IconButton } from './icon-button.tsx';
import { Icon, type IconName } from './icon.tsx';
import styles from './menu.module.css';

export interface MenuProps {
  /** The menu's name. */
  readonly label: string;
  /** `MenuItem`s and `MenuSeparator`s. */
  readonly children: ReactNode;
}

/** A menu by itself; most of the time it comes with its button (`MenuButton`). */
export function Menu({ label, children }: MenuProps): ReactElement {
  return (
    <AriaMenu className={styles.menu ?? ''} aria-label={label}>
      {children}
    </AriaMenu>
  );
}

export interface MenuItemProps {
  readonly id: string;
  readonly onAction: () => void;
  readonly children: string;
  readonly icon?: IconName;
  /** Its chord is shown. */
  readonly commandId?: CommandId;
  readonly isDisabled?: boolean;
}

/** A line of a menu. */
export function MenuItem({
  id,
  onAction,
  children,
  icon,
  commandId,
  isDisabled = false,
}: MenuItemProps): ReactElement {
  const chord = commandId === undefined ? null : commandOf(commandId).chord;
  return (
    <AriaMenuItem
      id={id}
      onAction={onAction}
      isDisabled={isDisabled}
      textValue={children}
      className={styles.item ?? ''}
    >
      <span className={styles.icon}>{icon !== undefined && <Icon name={icon} />}</span>
      <span className={styles.text}>{children}</span>
      {chord !== null && <ChordText chord={chord} />}
    </AriaMenuItem>
  );
}

/** A hairline between groups of a menu. */
export const MenuSeparator = (): ReactElement => <Separator className={styles.separator ?? ''} />;

export interface MenuButtonProps extends MenuProps {
  /** Alone it makes the button a sign only, with `label` as its name. */
  readonly icon?: IconName;
  /** Words on the button. */
  readonly text?: ReactNode;
  readonly variant?: ButtonVariant;
  readonly size?: 'small' | 'normal';
  readonly isDisabled?: boolean;
}

/** A button that opens a menu. */
export function MenuButton({
  label,
  children,
  icon = 'more',
  text,
  variant = 'plain',
  size = 'normal',
  isDisabled = false,
}: MenuButtonProps): ReactElement {
  return (
    <MenuTrigger>
      {text === undefined ? (
        <IconButton icon={icon} label={label} size={size} isDisabled={isDisabled} />
      ) : (
        <Button variant={variant} isDisabled={isDisabled} aria-label={label}>
          {text}
          <Icon name="chevron-down" />
        </Button>
      )}
      <Popover className={styles.popover ?? ''}>
        <Menu label={label}>{children}</Menu>
      </Popover>
    </MenuTrigger>
  );
}
