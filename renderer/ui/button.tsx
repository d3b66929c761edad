import type { ReactElement, ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { commandOf, type CommandId } from '#shared/commands/commands.ts';
import { COMMAND_TEXTS } from '#shared/messages/window/commands.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { Icon, type IconName } from './icon.tsx';
import { Tooltip } from './tooltip.tsx';
import styles from './button.module.css';

/** `primary` at most once in sight; `quiet` has no border until the mouse is over it. */
export type ButtonVariant = 'primary' | 'plain' | 'quiet' | 'danger';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  readonly variant?: ButtonVariant;
  /** Stands before the words. */
  readonly icon?: IconName;
  /** The same command by keyboard: shown in the tooltip with its chord. */
  readonly commandId?: CommandId;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with words on it. What it does is the caller's. */
export function Button({
  variant = 'plain',
  icon,
  commandId,
  children,
  ...rest
}: ButtonProps): ReactElement {
  const { commands } = useTexts(COMMAND_TEXTS);
  const button = (
    <AriaButton {...rest} className={styles.button ?? ''} data-variant={variant}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </AriaButton>
  );
  if (commandId === undefined || commandOf(commandId).chord === null) return button;
  return (
    <Tooltip text={commands[commandId]} commandId={commandId}>
      {button}
    </Tooltip>
  );
}
