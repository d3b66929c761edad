import type { ReactElement, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import type { CommandId } from '#shared/commands/commands.ts';
import { Icon, type IconName } from './icon.tsx';
import { Tooltip } from './tooltip.tsx';
import styles from './icon-button.module.css';

export interface IconButtonProps extends Omit<
  AriaButtonProps,
  'className' | 'children' | 'style' | 'aria-label'
> {
  readonly icon: IconName;
  /** The button's name, also its tooltip. */
  readonly label: string;
  /** The same command by keyboard: its chord stands in the tooltip. */
  readonly commandId?: CommandId;
  /** `small` in a row of text. */
  readonly size?: 'small' | 'normal';
  /** For a button that switches something: whether it is on. */
  readonly isOn?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button that is a sign only. */
export function IconButton({
  icon,
  label,
  commandId,
  size = 'normal',
  isOn,
  ...rest
}: IconButtonProps): ReactElement {
  return (
    <Tooltip text={label} commandId={commandId}>
      <AriaButton
        {...rest}
        {...(isOn === undefined ? {} : { 'aria-pressed': isOn })}
        aria-label={label}
        className={styles.button ?? ''}
        data-size={size}
        data-on={isOn}
      >
        <Icon name={icon} />
      </AriaButton>
    </Tooltip>
  );
}
