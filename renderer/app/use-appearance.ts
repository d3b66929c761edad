import { useEffect, useSyncExternalStore } from 'react';
import { useSettings } from '#renderer/api/settings.ts';
import { useLocale } from '#renderer/api/texts.ts';

const DARK = window.matchMedia('(prefers-color-scheme: dark)');

function listen(onChange: () => void): () => void {
  DARK.addEventListener('change', onChange);
  return () => {
    DARK.removeEventListener('change', onChange);
  };
}

/** Puts language and colours on the document, for styles, screen readers and line breaking. */
export function useAppearance(): void {
  const { theme } = useSettings();
  const locale = useLocale();
  const isSystemDark = useSyncExternalStore(listen, () => DARK.matches);
  const isDark = theme === 'system' ? isSystemDark : theme === 'dark';
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  }, [locale, isDark]);
}
