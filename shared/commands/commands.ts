/**
 * Every command of the window: where the native menu has it, its chord, and where it makes sense.
 * Menu, palette, tooltips, the list of shortcuts and the key handler are made from this table.
 *
 * A chord is never one that a Japanese input method uses (Space, Enter, Esc, Tab, F6–F10 and
 * Ctrl+letter while composing), which the key handler sees to as well.
 */
export type MenuName = 'file' | 'edit' | 'item' | 'format' | 'review' | 'view' | 'help';

/** `home`: the list of digests; `digest`: a digest is open; `always`. */
export type Where = 'always' | 'home' | 'digest';

interface CommandRow {
  readonly menu: MenuName;
  readonly where: Where;
  /** `Ctrl+Shift+Enter`, or null for a command without a chord. */
  readonly chord: string | null;
  /** More chords for the same. */
  readonly also?: readonly string[];
  /** Begins a group in the menu. */
  readonly group?: true;
}

export const COMMANDS = {
  // Where a digest is open, Ctrl+N is its next item: the narrower command goes first.
  'file.new': { menu: 'file', where: 'always', chord: 'Ctrl+Shift+N', also: ['Ctrl+N'] },
  'file.import': { menu: 'file', where: 'always', chord: 'Ctrl+O' },
  'file.export': { menu: 'file', where: 'digest', chord: 'Ctrl+E' },
  'file.home': { menu: 'file', where: 'digest', chord: 'Ctrl+Shift+H', group: true },
  'file.second-window': { menu: 'file', where: 'digest', chord: null },
  'file.outlets': { menu: 'file', where: 'always', chord: null, group: true },
  'file.templates': { menu: 'file', where: 'always', chord: null },
  'file.backups': { menu: 'file', where: 'always', chord: null },
  'session.lock': { menu: 'file', where: 'always', chord: 'Ctrl+Shift+X', group: true },
  'session.sign-out': { menu: 'file', where: 'always', chord: null },
  'people.password': { menu: 'file', where: 'always', chord: null },
  'people.open': { menu: 'file', where: 'always', chord: null },
  'file.quit': { menu: 'file', where: 'always', chord: 'Ctrl+Q', group: true },

  'edit.undo': { menu: 'edit', where: 'digest', chord: 'Ctrl+Z' },
  'edit.redo': { menu: 'edit', where: 'digest', chord: 'Ctrl+Y', also: ['Ctrl+Shift+Z'] },
  'edit.find': { menu: 'edit', where: 'digest', chord: 'Ctrl+F', group: true },

  'item.new': { menu: 'item', where: 'digest', chord: 'Ctrl+N' },
  'item.paste': { menu: 'item', where: 'always', chord: 'Ctrl+Shift+V' },
  'item.done': { menu: 'item', where: 'digest', chord: 'Ctrl+Enter' },
  'item.next': { menu: 'item', where: 'digest', chord: 'Alt+ArrowDown', group: true },
  'item.previous': { menu: 'item', where: 'digest', chord: 'Alt+ArrowUp' },
  'item.headline': { menu: 'item', where: 'digest', chord: 'F2' },
  'item.outline': { menu: 'item', where: 'digest', chord: 'Ctrl+Shift+O' },
  'item.next-incomplete': { menu: 'item', where: 'digest', chord: 'F8' },
  'item.move-up': { menu: 'item', where: 'digest', chord: 'Alt+Shift+ArrowUp', group: true },
  'item.move-down': { menu: 'item', where: 'digest', chord: 'Alt+Shift+ArrowDown' },
  'item.section-1': { menu: 'item', where: 'digest', chord: 'Alt+1' },
  'item.section-2': { menu: 'item', where: 'digest', chord: 'Alt+2' },
  'item.section-3': { menu: 'item', where: 'digest', chord: 'Alt+3' },
  'item.add-report': {
    menu: 'item',
    where: 'digest',
    chord: 'Ctrl+Shift+Enter',
    group: true,
  },
  'item.add-note': { menu: 'item', where: 'digest', chord: 'Ctrl+Shift+M' },
  'item.split': { menu: 'item', where: 'digest', chord: 'Ctrl+Shift+D' },
  'item.merge': { menu: 'item', where: 'digest', chord: 'Ctrl+Shift+J' },
  'item.source': { menu: 'item', where: 'digest', chord: 'Ctrl+Shift+S' },
  'item.remove': { menu: 'item', where: 'digest', chord: 'Ctrl+Shift+Delete', group: true },
  'section.sort-date': { menu: 'item', where: 'digest', chord: null, group: true },
  'section.sort-source': { menu: 'item', where: 'digest', chord: null },

  'format.bold': { menu: 'format', where: 'digest', chord: 'Ctrl+B' },
  'format.italic': { menu: 'format', where: 'digest', chord: 'Ctrl+I' },
  'format.link': { menu: 'format', where: 'digest', chord: 'Ctrl+L' },
  'format.list': { menu: 'format', where: 'digest', chord: 'Ctrl+Shift+L' },

  'review.open': { menu: 'review', where: 'digest', chord: 'Ctrl+Shift+R' },
  'review.history': { menu: 'review', where: 'digest', chord: 'Ctrl+H' },
  'review.comment': { menu: 'review', where: 'digest', chord: 'Ctrl+Shift+K', group: true },
  'review.comments': { menu: 'review', where: 'digest', chord: 'Ctrl+5' },
  'review.hand-in': { menu: 'review', where: 'digest', chord: null, group: true },
  'review.withdraw': { menu: 'review', where: 'digest', chord: null },
  'review.return': { menu: 'review', where: 'digest', chord: null },
  'review.approve': { menu: 'review', where: 'digest', chord: null },
  'review.send': { menu: 'review', where: 'digest', chord: null, group: true },
  'review.distribute': { menu: 'review', where: 'digest', chord: null },
  'review.recipients': { menu: 'review', where: 'always', chord: null },
  'review.begin-correction': { menu: 'review', where: 'digest', chord: null, group: true },
  'review.discard-correction': { menu: 'review', where: 'digest', chord: null },
  'review.redline': { menu: 'review', where: 'digest', chord: null, group: true },
  'review.take-redline': { menu: 'review', where: 'digest', chord: null },

  'view.palette': { menu: 'view', where: 'always', chord: 'Ctrl+K' },
  'view.outline': { menu: 'view', where: 'digest', chord: 'Ctrl+1', group: true },
  'view.pages': { menu: 'view', where: 'digest', chord: 'Ctrl+2' },
  'view.pages-window': { menu: 'view', where: 'digest', chord: 'Ctrl+3' },
  'item.original': { menu: 'view', where: 'digest', chord: 'Ctrl+4' },
  'view.zoom-in': { menu: 'view', where: 'digest', chord: 'Ctrl+Shift+.', group: true },
  'view.zoom-out': { menu: 'view', where: 'digest', chord: 'Ctrl+Shift+,' },
  'view.zoom-width': { menu: 'view', where: 'digest', chord: null },
  'view.japanese': { menu: 'view', where: 'always', chord: null, group: true },
  'view.english': { menu: 'view', where: 'always', chord: null },
  'view.theme-system': { menu: 'view', where: 'always', chord: null, group: true },
  'view.theme-light': { menu: 'view', where: 'always', chord: null },
  'view.theme-dark': { menu: 'view', where: 'always', chord: null },

  'help.shortcuts': { menu: 'help', where: 'always', chord: 'F1', also: ['Ctrl+/'] },
} as const satisfies Readonly<Record<string, CommandRow>>;

export type CommandId = keyof typeof COMMANDS;
export const COMMAND_IDS = Object.keys(COMMANDS) as [CommandId, ...CommandId[]];
/** The row of a command, with the optional parts. */
export const commandOf = (id: CommandId): CommandRow => COMMANDS[id];
