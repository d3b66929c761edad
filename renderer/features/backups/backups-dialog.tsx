import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import type { Backup } from '#shared/contract/library.ts';
import { BACKUP_TEXTS } from '#shared/messages/window/backups.ts';
import { COMMON_TEXTS } from '#shared/messages/window/common.ts';
import { ask } from '#renderer/api/call.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { useTimeLabel } from '#renderer/api/time-label.ts';
import { useTellProblem } from '#renderer/ui/use-tell-problem.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { notify } from '#renderer/ui/notify.ts';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { BackupList } from './backup-list.tsx';
import { RestoreQuestion } from './restore-question.tsx';

const KEY = ['backups'];

interface BackupsDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The backups: making one, and going back to one. */
export function BackupsDialog({ isOpen, onClose }: BackupsDialogProps): ReactElement {
  const texts = useTexts(BACKUP_TEXTS);
  const { close, loading } = useTexts(COMMON_TEXTS);
  const time = useTimeLabel();
  const tellProblem = useTellProblem();
  const client = useQueryClient();
  const [chosen, setChosen] = useState<Backup | null>(null);
  const list = useQuery({
    queryKey: KEY,
    queryFn: () => ask('backups.list', {}),
    enabled: isOpen,
    staleTime: 0,
  });
  const create = useMutation({
    mutationFn: () => ask('backups.create', {}),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
    onError: tellProblem,
  });
  const restore = useMutation({
    mutationFn: ({ file }: Backup) => ask('backups.restore', { file }),
    onSuccess: (_answer, { at }) => {
      notify({ text: texts.restored(time(at)) });
      setChosen(null);
      onClose();
    },
    onError: tellProblem,
  });

  return (
    <>
      <Dialog
        title={texts.title}
        isOpen={isOpen && chosen === null}
        onClose={onClose}
        size="large"
        actions={
          <>
            <Button onPress={onClose}>{close}</Button>
            <Button
              variant="primary"
              isPending={create.isPending}
              onPress={() => {
                create.mutate();
              }}
            >
              {texts.create}
            </Button>
          </>
        }
      >
        <p>{texts.explanation}</p>
        {list.data === undefined ? (
          <Spinner label={loading} />
        ) : list.data.length === 0 ? (
          <EmptyState title={texts.empty} />
        ) : (
          <BackupList backups={list.data} onRestore={setChosen} />
        )}
      </Dialog>
      {chosen && (
        <RestoreQuestion
          when={time(chosen.at)}
          isBusy={restore.isPending}
          onCancel={() => {
            setChosen(null);
          }}
          onRestore={() => {
            restore.mutate(chosen);
          }}
        />
      )}
    </>
  );
}
