import { expect, test } from 'vitest';
import { filePath, splitPath } from './file-path.ts';

test('a path in the way of the system that the folder is on', () => {
  expect(filePath('/home/a/out', 'x.pdf')).toBe('/home/a/out/x.pdf');
  expect(filePath('/', 'x.pdf')).toBe('/x.pdf');
  expect(filePath('C:\\Users\\a', 'x.pdf')).toBe('C:\\Users\\a\\x.pdf');
  expect(filePath('D:\\', 'x.pdf')).toBe('D:\\x.pdf');
  expect(filePath('\\\\server\\share', 'x.pdf')).toBe('\\\\server\\share\\x.pdf');
});

test('and back', () => {
  for (const [folder, file] of [
    ['/home/a/out', 'x.eml'],
    ['/', 'x.eml'],
    ['C:\\Users\\a', 'x.eml'],
    ['D:\\', 'x.eml'],
  ] as const) {
    expect(splitPath(filePath(folder, file))).toEqual({ folder, file });
  }
});
