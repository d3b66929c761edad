import type { SettingsPatch } from '#shared/contract/settings.ts';
import { call } from '#renderer/api/call.ts';
import { useSetSettings } from '#renderer/api/settings.ts';
import { useCommand } from '#renderer/keyboard/command-registry.ts';

/** Language, colours and quitting: what can be asked wherever one is. */
export function useGeneralCommands(): void {
  const set = useSetSettings();
  const setting = (patch: SettingsPatch) => () => {
    set(patch);
  };
  useCommand('view.japanese', setting({ locale: 'ja' }));
  useCommand('view.english', setting({ locale: 'en' }));
  useCommand('view.theme-system', setting({ theme: 'system' }));
  useCommand('view.theme-light', setting({ theme: 'light' }));
  useCommand('view.theme-dark', setting({ theme: 'dark' }));
  useCommand('file.quit', () => {
    void call('host.quit', {});
  });
}
