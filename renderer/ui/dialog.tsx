import type { ReactElement, ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './dialog.module.css';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** Esc, a click beside it, or the caller's own button. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Its buttons, the one that does it last. */
  readonly actions?: ReactNode;
  /** `full`: most of the window, for parts that scroll within themselves. */
  readonly size?: 'small' | 'normal' | 'large' | 'full';
  /**
   * For a text longer than the sheet: it can be reached (`reachable`) or has the focus at once
   * (`focused`), so that arrow keys move it. Not needed where there are fields.
   */
  readonly reading?: 'reachable' | 'focused';
  /** Whether Esc and a click beside it are to do nothing: while something runs. */
  readonly isHeld?: boolean;
  /** `alertdialog` for a question that must be answered. */
  readonly role?: 'dialog' | 'alertdialog';
}

const takeFocus = (element: HTMLElement | null): void => {
  element?.focus();
};

/** A sheet over the window that wants an answer first; the focus returns to where it was. */
export function Dialog({
  title,
  isOpen,
  onClose,
  children,
  actions,
  size = 'normal',
  reading,
  isHeld = false,
  role = 'dialog',
}: DialogProps): ReactElement {
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={!isHeld && role === 'dialog'}
      isKeyboardDismissDisabled={isHeld}
    >
      <Modal data-modal className={styles.modal ?? ''} data-size={size}>
        <AriaDialog className={styles.dialog ?? ''} role={role}>
          <Heading slot="title" className={styles.title ?? ''}>
            {title}
          </Heading>
          {reading === undefined ? (
            <div className={styles.content}>{children}</div>
          ) : (
            <div
              className={styles.content}
              role="group"
              aria-label={title}
              tabIndex={0}
              ref={reading === 'focused' ? takeFocus : null}
            >
              {children}
            </div>
          )}
          {actions !== undefined && <div className={styles.actions}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
