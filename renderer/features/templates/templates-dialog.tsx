import { useRef, type ReactElement } from 'react';
import { COMMON_TEXTS } from '#shared/messages/window/common.ts';
import { TEMPLATE_TEXTS } from '#shared/messages/window/templates.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { useFileDrop } from '#renderer/ui/use-file-drop.ts';
import { TemplateList } from './template-list.tsx';
import { useTemplates } from './use-templates.ts';

/** The forms of the post, for who keeps them. */
export function TemplatesDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const texts = useTexts(TEMPLATE_TEXTS);
  const { close, loading } = useTexts(COMMON_TEXTS);
  const { list, put, remove, copy } = useTemplates();
  const input = useRef<HTMLInputElement>(null);
  const isOver = useFileDrop(([file]) => {
    if (file) put(file);
  });
  return (
    <Dialog
      title={texts.title}
      isOpen
      onClose={onClose}
      size="large"
      actions={
        <>
          <Button onPress={onClose}>{close}</Button>
          <Button
            variant="primary"
            icon="folder"
            autoFocus
            onPress={() => {
              input.current?.click();
            }}
          >
            {texts.add}
          </Button>
        </>
      }
    >
      <p>{isOver ? texts.dropHere : texts.explanation}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) put(file);
          // So that the same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      {list === undefined ? (
        <Spinner label={loading} />
      ) : (
        <TemplateList templates={list} onCopy={copy} onRemove={remove} />
      )}
    </Dialog>
  );
}
