import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, screen, type BrowserWindow, type Rectangle } from 'electron';
import { z } from 'zod';

/** What a window shows. */
export type View = 'home' | 'digest' | 'pages';

const rectangle = z.object({
  x: z.number().int().optional(),
  y: z.number().int().optional(),
  width: z.number().int().min(360),
  height: z.number().int().min(480),
});
const boundsSchema = z.record(z.enum(['home', 'digest', 'pages']), rectangle.optional());
type Bounds = z.infer<typeof rectangle>;

const file = (): string => join(app.getPath('userData'), 'windows.json');

function readAll(): z.infer<typeof boundsSchema> {
  try {
    return boundsSchema.parse(JSON.parse(readFileSync(file(), 'utf8')));
  } catch {
    // The first start, or a file that cannot be read: every window gets its usual size.
    return { home: undefined, digest: undefined, pages: undefined };
  }
}

/** Whether enough of the window would be on a screen that is there today. */
const isOnScreen = ({ x = 0, y = 0, width, height }: Bounds): boolean =>
  screen.getAllDisplays().some(({ workArea: area }) => {
    const across = Math.min(x + width, area.x + area.width) - Math.max(x, area.x);
    const down = Math.min(y + height, area.y + area.height) - Math.max(y, area.y);
    return across > 100 && down > 60;
  });

/** Where a window of this kind was last, or its usual size (CSS pixels). */
export function readBounds(
  view: View,
  desk: { readonly width: number; readonly height: number },
): Partial<Rectangle> {
  // The list and the editor are one window that shows now this, now that.
  const bounds = readAll()[view === 'digest' ? 'home' : view];
  if (bounds && isOnScreen(bounds)) return bounds as Partial<Rectangle>;
  const usual = view === 'pages' ? { width: 760, height: 1000 } : { width: 1440, height: 900 };
  return {
    width: Math.min(usual.width, desk.width),
    height: Math.min(usual.height, desk.height),
  };
}

/** Remembers the window's place when it is closed. */
export function rememberBounds(window: BrowserWindow, view: View): void {
  window.on('close', () => {
    const all = { ...readAll(), [view === 'digest' ? 'home' : view]: window.getNormalBounds() };
    try {
      writeFileSync(file(), JSON.stringify(all));
    } catch (error) {
      // Not worth a word to the person: the window opens in its usual place next time.
      console.error('The place of the window was not kept:', error);
    }
  });
}
