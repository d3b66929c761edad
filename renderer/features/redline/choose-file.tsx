import { useRef, type ReactElement } from 'react';
import { REDLINE_TEXTS } from '#shared/messages/window/redline.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { useFileDrop } from '#renderer/ui/use-file-drop.ts';
import styles from './redline.module.css';

interface ChooseFileProps {
  /** Why the last file could not be read. */
  readonly trouble: string | null;
  readonly onFile: (file: File) => void;
}

/** Asks for the Word file that came back: by the system's dialog, or dropped on the window. */
export function ChooseFile({ trouble, onFile }: ChooseFileProps): ReactElement {
  const texts = useTexts(REDLINE_TEXTS);
  const input = useRef<HTMLInputElement>(null);
  const isOver = useFileDrop(([file]) => {
    if (file) onFile(file);
  });
  return (
    <div className={styles.choose} data-over={isOver}>
      <p>{isOver ? texts.dropHere : texts.takeExplanation}</p>
      {trouble !== null && (
        <p className={styles.sentence} data-tone="danger" role="alert">
          <Icon name="error" />
          {trouble}
        </p>
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept=".docx"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // So that the same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      <Button icon="folder" autoFocus onPress={() => input.current?.click()}>
        {texts.choose}
      </Button>
    </div>
  );
}
