import { useRef, useState, type ReactElement } from 'react';
import { HOME_TEXTS } from '#shared/messages/window/home.ts';
import { useOfficeAbility } from '#renderer/api/session.ts';
import { useExplain, useTexts } from '#renderer/api/texts.ts';
import { useCommand } from '#renderer/keyboard/command-registry.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { notify } from '#renderer/ui/notify.ts';
import { Progress } from '#renderer/ui/progress.tsx';
import { importFiles, type Imported, type ImportProgress } from './import-files.ts';
import { UnplacedDialog } from './unplaced-dialog.tsx';
import { useFileDrop } from '#renderer/ui/use-file-drop.ts';
import styles from './importer.module.css';

/** What the reader of files knows (electron/backend/documents/import-file.ts). */
const ACCEPTED = '.txt,.md,.docx,.html,.htm,.json';

/** Dropped files that are no reports, and who takes them. */
export interface Articles {
  readonly isOne: (file: File) => boolean;
  readonly take: (files: readonly File[]) => void;
  /** Stands over the window while files are held over it. */
  readonly dropHere: string;
}

interface ImporterProps {
  readonly onOpen: (id: string) => void;
  readonly articles?: Articles;
}

/** Takes reports in: by its command, or dropped on the window. Each becomes a new digest. */
export function Importer({ onOpen, articles }: ImporterProps): ReactElement {
  const texts = useTexts(HOME_TEXTS);
  const explain = useExplain();
  const input = useRef<HTMLInputElement>(null);
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  /** Digests with lines that have no place, shown one after another. */
  const [remaining, setRemaining] = useState<readonly Imported[]>([]);

  const take = async (files: readonly File[]): Promise<void> => {
    const { imported, problems } = await importFiles(files, setProgress);
    setProgress(null);
    for (const problem of problems) notify({ text: explain(problem), tone: 'danger' });
    for (const { id, file, items, unplaced } of imported) {
      if (unplaced.length > 0) continue;
      const open = {
        label: texts.openDigest,
        run: () => {
          onOpen(id);
        },
      };
      notify({ text: texts.imported(file, items), action: open });
    }
    setRemaining((before) => [
      ...before,
      ...imported.filter(({ unplaced }) => unplaced.length > 0),
    ]);
  };
  const mayCreate = useOfficeAbility('create')?.allowed !== false;
  useCommand('file.import', () => input.current?.click(), progress === null && mayCreate);
  const isOver = useFileDrop((files) => {
    const dropped = Map.groupBy(files, (file) => articles?.isOne(file) === true);
    const reports = dropped.get(false) ?? [];
    if (dropped.has(true)) articles?.take(dropped.get(true) ?? []);
    if (progress === null && reports.length > 0) void take(reports);
  });
  const [first] = remaining;

  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={ACCEPTED}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // So that the same file can be chosen again.
          currentTarget.value = '';
          if (files.length > 0) void take(files);
        }}
      />
      {isOver && <div className={styles.drop}>{articles?.dropHere ?? texts.dropHere}</div>}
      {progress && (
        <Dialog title={texts.importing} size="small" isOpen isHeld onClose={() => undefined}>
          <Progress
            label={texts.importingFile(progress.file, progress.index, progress.count)}
            value={progress.count === 1 ? null : progress.index - 1}
            max={progress.count}
          />
        </Dialog>
      )}
      {first && (
        <UnplacedDialog
          key={first.id}
          imported={first}
          onClose={() => {
            setRemaining((all) => all.slice(1));
          }}
          onOpen={onOpen}
        />
      )}
    </>
  );
}
