import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { DEFAULT_SETTINGS, type Settings, type SettingsPatch } from '#shared/contract/settings.ts';
import { ask } from './call.ts';
import { useEventListener } from './events.ts';

const KEY = ['settings'];

/** The settings of this PC; the defaults until they are read. */
export function useSettings(): Settings {
  const { data } = useQuery({ queryKey: KEY, queryFn: () => ask('settings.get', {}) });
  return data ?? DEFAULT_SETTINGS;
}

/** Keeps the settings as they are in the backend; once, at the top of the window. */
export function useSettingsEvents(): void {
  const client = useQueryClient();
  useEventListener('settings-changed', (settings) => {
    client.setQueryData(KEY, settings);
  });
}

/** Changes settings: shown at once, then stored. */
export function useSetSettings(): (patch: SettingsPatch) => void {
  const client = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: (patch: SettingsPatch) => ask('settings.set', patch),
    onMutate: (patch) => {
      client.setQueryData(KEY, (old: Settings = DEFAULT_SETTINGS) => ({ ...old, ...patch }));
    },
    onSuccess: (settings) => {
      client.setQueryData(KEY, settings);
    },
  });
  return mutate;
}
