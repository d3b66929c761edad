import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ask } from '#renderer/api/call.ts';
import { useDigestLabel } from '#renderer/api/digest-label.ts';
import { useEventListener } from '#renderer/api/events.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { COMMON_TEXTS } from '#shared/messages/window/common.ts';
import { PAGES_TEXTS } from '#shared/messages/window/pages.ts';

const KEY = ['pages', 'title'];

/** Titles a window of pages: which digest, that these are its pages, the program. */
export function usePagesTitle(id: string): void {
  const { pages } = useTexts(PAGES_TEXTS);
  const { app } = useTexts(COMMON_TEXTS);
  const labelOf = useDigestLabel();
  const client = useQueryClient();
  const { data } = useQuery({ queryKey: KEY, queryFn: () => ask('library.list', {}) });
  useEventListener('library-changed', () => void client.invalidateQueries({ queryKey: KEY }));

  const summary = data?.find((one) => one.id === id);
  const title = summary ? `${labelOf(summary)} ${pages} — ${app}` : `${pages} — ${app}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}
