import { useMemo } from 'react';
import type { Digest } from '#shared/domain/digest.ts';
import { useDraft } from '#renderer/draft/draft.ts';
import { useOutlineView } from './outline-focus.ts';
import { keepSame, outlineSections, type OutlineSection } from './outline-structure.ts';

/** The sections and the items in sight; the same object until something moves, comes or goes. */
export function useOutlineSections(): readonly OutlineSection[] {
  const search = useOutlineView((view) => view.search);
  const select = useMemo(
    () =>
      keepSame((digest: Digest | null) => (digest ? outlineSections(digest, search.trim()) : [])),
    [search],
  );
  return useDraft(({ digest }) => select(digest));
}
