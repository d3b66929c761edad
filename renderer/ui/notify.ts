import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';

/** What a notice says, and what can be done about it. */
export interface Notice {
  readonly text: string;
  /** `danger` stays until it is closed. */
  readonly tone?: 'plain' | 'warn' | 'danger';
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** The notices in sight; shown by `ToastRegion`. */
export const notices = new ToastQueue<Notice>({ maxVisibleToasts: 4 });

/** Long enough to read two lines and to reach the button. */
const SHOWN_MS = 8000;

/** Says something in a corner of the window, without taking the focus. Returns what takes it back. */
export function notify(notice: Notice): () => void {
  const lasts = notice.tone === 'danger';
  const key = notices.add(notice, lasts ? {} : { timeout: SHOWN_MS });
  return () => {
    notices.close(key);
  };
}

/** Takes all notices away: they were for somebody who is gone. */
export const clearNotices = (): void => {
  notices.clear();
};
