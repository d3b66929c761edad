import { expect, test } from 'vitest';
import { hasDisplay } from './display.ts';

test.each([
  ['win32', {}, true],
  ['darwin', {}, true],
  ['linux', {}, false],
  ['linux', { DISPLAY: '' }, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
] as const)('%s with %o', (platform, env, expected) => {
  expect(hasDisplay(platform, env)).toBe(expected);
});
