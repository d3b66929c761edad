import { useReducer } from 'react';
import { call } from '#renderer/api/call.ts';
import { useEventListener } from '#renderer/api/events.ts';
import { flushDraft, useDraft } from '#renderer/draft/draft.ts';
import type { InputOf } from '#shared/contract/contract.ts';
import { CHOOSING, nextStep, type ExportStep } from './export-step.ts';

type Order = Pick<InputOf<'export.run'>, 'of' | 'formats' | 'existing'>;

/** Everything typed is in the database; true as well where the digest is not open here. */
async function isStored(id: string): Promise<boolean> {
  await flushDraft();
  const { open, saving } = useDraft.getState();
  return open?.id !== id || saving === 'saved';
}

/** An export of one digest: where it stands, and what can be done about it. */
export function useExport(id: string): {
  readonly step: ExportStep;
  readonly start: (order: Order) => Promise<void>;
  readonly cancel: () => void;
  /** Asks for the folder; false where none was chosen. */
  readonly chooseFolder: () => Promise<boolean>;
  /** Back to the choice of formats and folder. */
  readonly chooseAgain: () => void;
} {
  const [step, tell] = useReducer(nextStep, CHOOSING);
  useEventListener('export-progress', (event) => {
    tell({ type: 'progress', event });
  });

  return {
    step,
    async start(order) {
      const run = crypto.randomUUID();
      tell({ type: 'started', run });
      if (!(await isStored(id))) {
        tell({ type: 'unsaved', run });
        return;
      }
      const answer = await call('export.run', { id, run, ...order });
      tell({ type: 'answered', run, answer });
    },
    cancel() {
      if (step.at !== 'running') return;
      tell({ type: 'cancelling' });
      // If it is over already, its answer comes; if the backend is gone, the run's own answer says so.
      void call('export.cancel', { run: step.run });
    },
    async chooseFolder() {
      const answer = await call('host.choose-export-folder', {});
      tell(answer.ok ? { type: 'chosen-again' } : { type: 'refused', problem: answer.error });
      return answer.ok && answer.value.folder !== null;
    },
    chooseAgain() {
      tell({ type: 'chosen-again' });
    },
  };
}
