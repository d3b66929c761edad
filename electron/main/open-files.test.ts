import { describe, expect, test, vi } from 'vitest';

vi.mock('electron', () => ({ app: {}, BrowserWindow: {}, nativeTheme: {}, screen: {} }));
const { filesIn } = await import('./open-files.ts');

describe('files that a command line names', () => {
  test.each<[string, string[], string[]]>([
    ['the sample', ['.', '/a/sample.digest.json'], ['/a/sample.digest.json']],
    ['a file in the folder', ['report.DOCX'], ['/work/report.DOCX']],
    ['no switches', ['--inspect=0', '-x.json', '/b/c.txt'], ['/b/c.txt']],
    ['no programs', ['/usr/bin/electron', 'dist/main/main.js'], []],
  ])('%s', (_name, args, files) => {
    expect(filesIn(args, '/work')).toEqual(files);
  });
});
