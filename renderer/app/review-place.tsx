import { useCallback, useRef, type ReactElement, type ReactNode } from 'react';
import { call } from '#renderer/api/call.ts';
import { ReviewScreen } from '#renderer/features/review/review-screen.tsx';
import { useCommand } from '#renderer/keyboard/command-registry.ts';
import { History } from '#renderer/features/history/history.tsx';
import type { Place } from './place.ts';
import { useLeave } from './use-leave.ts';
import { useWindowTitle } from './use-window-title.ts';

interface ReviewPlaceProps {
  readonly place: Extract<Place, { readonly view: 'review' }>;
  readonly onExport: (id: string) => void;
  readonly who: ReactNode;
}

/** The review of a digest, and the ways from there. */
export function ReviewPlace({ place, onExport, who }: ReviewPlaceProps): ReactElement {
  const { id, item = null, from } = place;
  const leave = useLeave();
  const setTitle = useWindowTitle();
  const current = useRef(item);
  const noteItem = useCallback((now: string | null) => {
    current.current = now;
  }, []);
  const back = (): void => {
    leave(from === 'digest' ? { view: 'digest', id, item: current.current } : { view: 'home' });
  };
  useCommand('file.export', () => {
    onExport(id);
  });
  useCommand('view.pages-window', () => {
    void call('host.open-window', { view: 'pages', id });
  });
  return (
    <>
      <ReviewScreen
        id={id}
        item={item}
        who={who}
        onBack={back}
        onHome={() => {
          leave({ view: 'home' });
        }}
        onCorrect={(at) => {
          leave({ view: 'digest', id, item: at, from: 'review' });
        }}
        onTitle={setTitle}
        onItem={noteItem}
      />
      <History id={id} />
    </>
  );
}
