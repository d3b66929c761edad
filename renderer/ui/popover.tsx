import type { ReactElement, ReactNode } from 'react';
import {
  Popover as AriaPopover,
  type PopoverProps as AriaPopoverProps,
} from 'react-aria-components';
import styles from './popover.module.css';

export interface PopoverProps extends Omit<AriaPopoverProps, 'className' | 'children' | 'style'> {
  readonly children: ReactNode;
}

/** A sheet beside what opened it: within a `DialogTrigger`, or with `isOpen` and `triggerRef`. */
export function Popover({ children, ...rest }: PopoverProps): ReactElement {
  return (
    <AriaPopover {...rest} className={styles.popover ?? ''}>
      {children}
    </AriaPopover>
  );
}
