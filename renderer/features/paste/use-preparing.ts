import { useEffect } from 'react';
import { call } from '#renderer/api/call.ts';

function prepare(): void {
  void call('articles.prepare', {});
}

/** Has recognition made ready when the window comes to the front, maybe with something copied. */
export function usePreparing(): void {
  useEffect(() => {
    window.addEventListener('focus', prepare);
    return () => {
      window.removeEventListener('focus', prepare);
    };
  }, []);
}
