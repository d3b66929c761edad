import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BackendState } from '#shared/contract/events.ts';
import { useEventListener } from '#renderer/api/events.ts';

export interface BackendSight {
  readonly now: BackendState;
  /** Whether it has been ready since the window was opened: then a new start is a restart. */
  readonly wasReady: boolean;
}

/** How the backend is. What was asked from it is asked again when it is ready or has other data. */
export function useBackendState(): BackendSight {
  const client = useQueryClient();
  const [sight, setSight] = useState<BackendSight>({ now: { state: 'starting' }, wasReady: false });
  useEventListener('backend-state', (now) => {
    setSight(({ wasReady }) => ({ now, wasReady: wasReady || now.state === 'ready' }));
    if (now.state === 'ready') void client.invalidateQueries();
  });
  useEventListener('data-replaced', () => {
    void client.invalidateQueries();
  });
  return sight;
}
