import { useState, type ReactElement } from 'react';
import { useTexts } from '#renderer/api/texts.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { isComposing } from '#renderer/keyboard/when-composing.ts';
import { COMMON_TEXTS } from '#shared/messages/window/common.ts';
import { ITEM_TEXTS } from '#shared/messages/window/item.ts';
import { linkAt, setLink } from './formatting.ts';
import { addressOf } from './link-address.ts';
import { liveEditor } from './live-editor.ts';

/** Asks for the address of a link. */
export function LinkDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const texts = useTexts(ITEM_TEXTS);
  const common = useTexts(COMMON_TEXTS);
  const [old] = useState(() => linkAt(liveEditor().editor));
  const [text, setText] = useState(old ?? '');
  const [isWrong, setWrong] = useState(false);
  const finish = (href: string | null): void => {
    onClose();
    // The dialog gives the focus back to the body first.
    window.setTimeout(() => {
      setLink(liveEditor().editor, href);
    }, 0);
  };
  const submit = (): void => {
    const href = addressOf(text);
    if (href === null) setWrong(true);
    else finish(href);
  };
  return (
    <Dialog
      title={texts.linkTitle}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <>
          {old !== null && (
            <Button
              variant="quiet"
              onPress={() => {
                finish(null);
              }}
            >
              {texts.linkRemove}
            </Button>
          )}
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button variant="primary" onPress={submit}>
            {texts.linkSet}
          </Button>
        </>
      }
    >
      <TextField
        label={texts.linkField}
        value={text}
        hint={texts.linkHint}
        isInvalid={isWrong}
        error={texts.linkWrong}
        autoFocus
        onChange={(value) => {
          setText(value);
          setWrong(false);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposing(event)) submit();
          else event.continuePropagation();
        }}
      />
    </Dialog>
  );
}
