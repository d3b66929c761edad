import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '#shared/contract/settings.ts';
import { withFolder } from '../../testing/tools.ts';
import { dataPaths } from '../store/data-paths.ts';
import { openDatabase } from '../store/store.ts';
import { ask, problemOf, testService } from '../testing/service.ts';

test('settings are kept one by one; a damaged one has its default, an unknown one is passed over', () =>
  withFolder(async (folder) => {
    const service = testService(folder);
    expect(await ask(service, 'settings.get', {})).toEqual(DEFAULT_SETTINGS);
    const outline = { width: 400, open: false };
    const set = { ...DEFAULT_SETTINGS, theme: 'dark', outline, pageZoom: 2 };
    expect(await ask(service, 'settings.set', { theme: 'dark', outline, pageZoom: 2 })).toEqual(
      set,
    );
    expect(await ask(service, 'settings.set', {})).toEqual(set);
    expect(service.told('settings-changed')).toEqual([set, set]);
    await service.close();
    const store = openDatabase(dataPaths(folder).database);
    store.run("UPDATE setting SET value = '{broken' WHERE key = 'theme'");
    store.run("UPDATE setting SET value = '7000' WHERE key = 'pageZoom'");
    store.run("INSERT INTO setting (key, value) VALUES ('hat', '\"red\"')");
    store.close();
    const again = testService(folder);
    expect(await ask(again, 'settings.get', {})).toEqual({ ...DEFAULT_SETTINGS, outline });
    await again.close();
  }));

test('a page cannot set the folder for exports along with something else', () =>
  withFolder(async (folder) => {
    const service = testService(folder);
    const patch = { theme: 'dark', exportFolder: '/etc' };
    await service.dispatch('settings.set', patch, 'window');
    expect((await ask(service, 'settings.get', {})).exportFolder).toBeNull();
    expect(await problemOf(service, 'settings.set', { theme: 'pink' })).toMatchObject({
      code: 'message-refused',
    });
    await service.close();
  }));
