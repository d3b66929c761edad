import type { Locale } from '../messages.ts';

/** The question of the system's own dialog when a window is closed that holds unstored text. */
export interface LeavingTexts {
  readonly message: string;
  readonly detail: string;
  readonly stay: string;
  readonly close: string;
}

export const LEAVING_TEXTS: Readonly<Record<Locale, LeavingTexts>> = {
  en: {
    message: 'What was typed last could not be stored',
    detail:
      'If the window closes now, it is lost. Stay, mend what the window names (make room on the disk, for example), and it is stored by itself.',
    stay: 'Stay',
    close: 'Close without it',
  },
  ja: {
    message: '最後の入力を保存できていません',
    detail:
      'このまま閉じると失われます。画面に示された原因（ディスクの空き不足など）を取り除くと、自動的に保存されます。',
    stay: '画面に戻る',
    close: '保存せずに閉じる',
  },
};
