import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useSettingsEvents } from '#renderer/api/settings.ts';
import { useLocale } from '#renderer/api/texts.ts';
import { useChords } from '#renderer/keyboard/use-chords.ts';
import { ToastRegion } from '#renderer/ui/toast.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Screens } from './screens.tsx';
import { useAppearance } from './use-appearance.ts';
import { useStrayErrors } from './use-stray-errors.ts';

/** The backend is on the same PC: it is always "online", and an answer is final. */
const client = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, staleTime: Infinity },
    mutations: { networkMode: 'always', retry: false },
  },
});

/** Languages of dates and of the controls' own words. */
const TAGS = { ja: 'ja-JP', en: 'en-GB' } as const;

function Window(): ReactElement {
  useAppearance();
  useSettingsEvents();
  useChords();
  useStrayErrors();
  return (
    <I18nProvider locale={TAGS[useLocale()]}>
      <ErrorBoundary>
        <Screens />
      </ErrorBoundary>
      <ToastRegion />
    </I18nProvider>
  );
}

/** The whole window. */
export function App(): ReactElement {
  return (
    <QueryClientProvider client={client}>
      <Window />
    </QueryClientProvider>
  );
}
