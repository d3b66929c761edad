import { DEFAULT_SETTINGS, type Settings } from '#shared/contract/settings.ts';
import { ok } from '#shared/domain/result.ts';
import { readSettings, writeSettings } from '../store/settings.ts';
import type { OpenContext, Handlers } from './call-context.ts';

/** Sets some of the settings, and tells the windows. */
function set({ store, change, note, emit }: OpenContext, patch: Partial<Settings>): Settings {
  change(null, () => {
    note({ keys: Object.keys(patch) });
    writeSettings(store, patch);
  });
  const settings = readSettings(store);
  emit('settings-changed', settings);
  return settings;
}

/** How the window looks and where files go; the defaults while the database is not open. */
export const SETTINGS: Handlers<'settings.get' | 'settings.set' | 'settings.set-export-folder'> = {
  'settings.get': (_input, { store }) => ok(store ? readSettings(store) : DEFAULT_SETTINGS),
  'settings.set': (patch, context) => ok(set(context, withoutUndefined(patch))),
  'settings.set-export-folder': ({ folder }, context) => {
    set(context, { exportFolder: folder });
    return ok({});
  },
};

/** A key that is there without a value is no wish. */
function withoutUndefined(patch: {
  readonly [Key in keyof Settings]?: Settings[Key] | undefined;
}): Partial<Settings> {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
}
