import { BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import {
  COMMAND_IDS,
  commandOf,
  type CommandId,
  type MenuName,
} from '#shared/commands/commands.ts';
import type { Locale } from '#shared/messages/messages.ts';
import { COMMAND_TEXTS, type CommandTexts } from '#shared/messages/window/commands.ts';
import { announce } from './windows.ts';

const MENUS: readonly MenuName[] = ['file', 'edit', 'item', 'format', 'review', 'view', 'help'];
const separator: MenuItemConstructorOptions = { type: 'separator' };

/** `Ctrl+Shift+ArrowUp` as Electron writes it. */
const accelerator = (chord: string): string => chord.replace('Arrow', '');

function entry(id: CommandId, texts: CommandTexts): MenuItemConstructorOptions[] {
  const { chord, group } = commandOf(id);
  const item: MenuItemConstructorOptions = {
    id,
    label: texts.commands[id],
    // Shown, but acted on by the page, which knows whether an input method is at work.
    registerAccelerator: false,
    click: (_item, window) => {
      if (window instanceof BrowserWindow) announce('command', { id }, window);
    },
    ...(chord === null ? {} : { accelerator: accelerator(chord) }),
  };
  return group ? [separator, item] : [item];
}

/** What the system does by itself, beside our commands. */
function roles(menu: MenuName, { roles: names }: CommandTexts): MenuItemConstructorOptions[] {
  switch (menu) {
    case 'edit':
      return [
        separator,
        { role: 'cut', label: names.cut },
        { role: 'copy', label: names.copy },
        { role: 'paste', label: names.paste },
        { role: 'selectAll', label: names.selectAll },
      ];
    case 'view':
      return [
        separator,
        { role: 'zoomIn', label: names.zoomIn },
        { role: 'zoomOut', label: names.zoomOut },
        { role: 'resetZoom', label: names.resetZoom },
        { role: 'togglefullscreen', label: names.fullScreen },
      ];
    case 'file':
    case 'item':
    case 'format':
    case 'review':
    case 'help':
      return [];
  }
}

/** Puts the native menu in place, from the same table as palette and shortcuts. */
export function setMenu(locale: Locale): void {
  const texts = COMMAND_TEXTS[locale];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      MENUS.map((menu) => ({
        label: texts.menus[menu],
        submenu: [
          ...COMMAND_IDS.filter((id) => commandOf(id).menu === menu).flatMap((id) =>
            entry(id, texts),
          ),
          ...roles(menu, texts),
        ],
      })),
    ),
  );
}
