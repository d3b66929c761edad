import { call } from '#renderer/api/call.ts';
import { useSettings } from '#renderer/api/settings.ts';
import type { Problem } from '#shared/messages/messages.ts';

/** The folder of exports, and asking for another. */
export function useExportFolder(): {
  readonly folder: string | null;
  /** Asks for the folder: whether one was chosen, or why it could not be asked. */
  readonly choose: () => Promise<{ readonly chosen: boolean; readonly problem: Problem | null }>;
} {
  const { exportFolder: folder } = useSettings();
  return {
    folder,
    choose: async () => {
      const answer = await call('host.choose-export-folder', {});
      return answer.ok
        ? { chosen: answer.value.folder !== null, problem: null }
        : { chosen: false, problem: answer.error };
    },
  };
}
