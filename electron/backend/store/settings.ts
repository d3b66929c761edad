import { DEFAULT_SETTINGS, settingsSchema, type Settings } from '#shared/contract/settings.ts';
import { z } from 'zod';
import type { Store } from './store.ts';

const rowSchema = z.object({ key: z.string(), value: z.string() });

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Damaged: the default takes its place.
    return undefined;
  }
}

/** The settings; one that is missing or damaged has its default. */
export function readSettings(store: Store): Settings {
  const stored = store
    .all('SELECT key, value FROM setting')
    .map((row) => rowSchema.parse(row))
    .map(({ key, value }) => [key, valueOf(value)] as const);
  const good = stored.filter(([key, value]) => {
    const one = settingsSchema.partial().safeParse({ [key]: value });
    return one.success && key in DEFAULT_SETTINGS && value !== undefined;
  });
  return settingsSchema.parse({ ...DEFAULT_SETTINGS, ...Object.fromEntries(good) });
}

/** Sets some of the settings. */
export function writeSettings(store: Store, patch: Partial<Settings>): void {
  for (const [key, value] of Object.entries(patch)) {
    store.run(
      'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
      key,
      JSON.stringify(value),
    );
  }
}
