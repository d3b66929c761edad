import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILES = {
  'package.json': JSON.stringify({ name: 'empty', version: '1.0.0', main: 'main.cjs' }),
  'main.cjs': `const { app, BrowserWindow } = require('electron');
app.on('window-all-closed', () => app.quit());
app.whenReady().then(() => new BrowserWindow().loadFile(__dirname + '/index.html'));
`,
  'index.html': '<!doctype html><title>empty</title><textarea data-field="headline-ja"></textarea>',
} as const;

/** Makes the smallest program with a field to type into, to measure ours beside it; its folder. */
export function makeEmptyProgram(parent: string): string {
  const folder = join(parent, 'empty-program');
  mkdirSync(folder);
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content);
  return folder;
}
