/** What a key is called on a keyboard, where that is not its name in a chord. */
const KEY_LABELS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Delete: 'Del',
  Escape: 'Esc',
};

/** The keys of a chord as one reads them on a keyboard: `Alt+Shift+ArrowUp` → Alt, Shift, ↑. */
export const chordKeys = (chord: string): readonly string[] =>
  chord.split('+').map((key) => KEY_LABELS[key] ?? key);

/** The chord in one line: `Alt+Shift+↑`. */
export const chordLabel = (chord: string): string => chordKeys(chord).join('+');

/** The chord as `aria-keyshortcuts` wants it: `Control+Shift+S`. */
export const ariaChord = (chord: string): string => chord.replace(/\bCtrl\b/g, 'Control');
