import type { ReactElement } from 'react';
import { COMMON_TEXTS } from '#shared/messages/window/common.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { FailurePage } from '#renderer/features/failure/failure-page.tsx';
import { PagesWindow } from '#renderer/features/pages/pages-window.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { MainWindow } from './main-window.tsx';
import { usePlace } from './place.ts';
import { useBackendState } from './use-backend-state.ts';
import styles from './screens.module.css';

/** What the window shows: by how the backend is, and by where the person is. */
export function Screens(): ReactElement {
  const { now, wasReady } = useBackendState();
  const place = usePlace();
  const { loading } = useTexts(COMMON_TEXTS);
  if (now.state === 'failed') return <FailurePage problem={now.problem} />;
  if (!wasReady) {
    return (
      <main className={styles.starting}>
        <Spinner label={loading} />
      </main>
    );
  }
  if (place.view === 'pages') return <PagesWindow id={place.id} />;
  return <MainWindow place={place} isRestarting={now.state === 'starting'} />;
}
