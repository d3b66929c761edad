import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { getConfig, validateConfiguration } from 'app-builder-lib/out/util/config/config.js';
import { DebugLogger } from 'builder-util';
import type { Configuration } from 'electron-builder';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import backend from '../electron/backend/vite.config.ts';

const root = resolve(import.meta.dirname, '..');
const packages = z.record(z.string(), z.string());
const manifest = z
  .object({ dependencies: packages, optionalDependencies: packages })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
const validate = (config: Configuration): Promise<void> =>
  validateConfiguration(config, new DebugLogger(false));

let config: Configuration;
beforeAll(async () => {
  config = await getConfig(root, 'electron-builder.config.ts', null);
});

describe('the configuration of electron-builder', () => {
  test('is valid by its schema', async () => {
    await expect(validate(config)).resolves.toBeUndefined();
  });

  test('an option that does not exist is refused', async () => {
    const wrong = { ...config, nsis: { ...config.nsis, perMachines: true } } as Configuration;
    await expect(validate(wrong)).rejects.toThrow(/configuration\.nsis/);
  });

  test('the files that it names are there', () => {
    const named = [config.win?.icon, config.linux?.icon, config.directories?.buildResources];
    expect(named.filter((path) => !existsSync(join(root, String(path))))).toEqual([]);
  });

  test('nothing that the backend loads from node_modules is left out', () => {
    const { external } = backend.ssr ?? {};
    if (!Array.isArray(external)) throw new Error('The backend names no packages');
    const filters = JSON.stringify(config.files);
    const isLeftOut = (name: string): boolean => filters.includes(`"!node_modules/${name}"`);
    expect(external.filter((name) => isLeftOut(name))).toEqual([]);

    // Each dependency is loaded from there, or a font, or left out as built in.
    const fonts = (name: string): boolean => name.startsWith('@expo-google-fonts/');
    const names = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });
    const rest = names.filter((name) => !external.includes(name) && !fonts(name));
    expect(rest.filter((name) => !isLeftOut(name))).toEqual([]);
  });
});

describe('the icon for Windows', () => {
  const ico = readFileSync(join(root, 'assets/icon/icon.ico'));
  const pictures = Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
    const at = 6 + 16 * index;
    const offset = ico.readUInt32LE(at + 12);
    return {
      size: ico.readUInt8(at) || 256,
      png: ico.subarray(offset, offset + ico.readUInt32LE(at + 8)),
    };
  });

  test('has a picture for every size that Windows asks for', () => {
    expect(pictures.map(({ size }) => size)).toEqual([16, 20, 24, 32, 40, 48, 64, 128, 256]);
  });

  test('its pictures are whole PNG files of that size', () => {
    for (const { size, png } of pictures) {
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
      expect(png.subarray(-8, -4).toString()).toBe('IEND');
    }
  });
});
