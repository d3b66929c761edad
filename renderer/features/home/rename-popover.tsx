import { useRef, useState, type ReactElement } from 'react';
import { Dialog, Form } from 'react-aria-components';
import type { DigestSummary } from '#shared/contract/library.ts';
import { HOME_TEXTS } from '#shared/messages/window/home.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Popover } from '#renderer/ui/popover.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useLibraryCommand } from './library.ts';
import styles from './rename-popover.module.css';

interface RenamePopoverProps {
  readonly digest: DigestSummary;
  /** Its row in the list. */
  readonly row: Element;
  readonly onClose: () => void;
}

/** The name of a digest, to be typed at its row; Enter keeps it, Esc leaves it as it was. */
export function RenamePopover({ digest, row, onClose }: RenamePopoverProps): ReactElement {
  const texts = useTexts(HOME_TEXTS);
  const [name, setName] = useState(digest.name ?? '');
  const rename = useLibraryCommand('library.rename');
  const anchor = useRef(row);
  return (
    <Popover
      isOpen
      onOpenChange={onClose}
      triggerRef={anchor}
      placement="bottom start"
      offset={-8}
      crossOffset={8}
    >
      <Dialog aria-label={texts.nameLabel}>
        <Form
          className={styles.form ?? ''}
          onSubmit={(event) => {
            event.preventDefault();
            rename({ id: digest.id, name: name.trim() === '' ? null : name });
            onClose();
          }}
        >
          <TextField
            label={texts.nameLabel}
            hint={texts.nameHint}
            value={name}
            onChange={setName}
            maxLength={200}
            autoFocus
          />
          <Button type="submit" variant="primary">
            {texts.save}
          </Button>
        </Form>
      </Dialog>
    </Popover>
  );
}
