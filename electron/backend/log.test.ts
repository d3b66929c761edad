import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withFolder } from '../testing/tools.ts';
import { describeError, openLog } from './log.ts';

test('a log is added to, and begun anew when it is long; the one before is kept', () =>
  withFolder((folder) => {
    const log = openLog(join(folder, 'logs'));
    log.remark('ready');
    log.remark('refused', { call: 'a.b', count: 2 });
    expect(log.tail(1)[0]).toMatch(/^2\d{3}-.*Z refused call=a\.b count=2$/u);
    expect(log.tail(9)).toHaveLength(2);
    writeFileSync(log.file, 'x'.repeat(1_000_001));
    log.remark('next');
    expect(log.tail(9)).toHaveLength(1);
    expect(readFileSync(join(folder, 'logs', 'backend.1.log'), 'utf8')).toHaveLength(1_000_001);
  }));

test('no log is no error', () =>
  withFolder((folder) => {
    writeFileSync(join(folder, 'file'), '');
    const log = openLog(join(folder, 'file', 'logs'));
    expect(log.tail(5)).toEqual([]);
    expect(existsSync(log.file)).toBe(false);
  }));

test('an error that may quote a text is told without its message', () => {
  const parse = (): unknown => JSON.parse('"大使の秘密');
  let caught: unknown;
  try {
    parse();
  } catch (error) {
    caught = error;
  }
  const told = describeError(caught);
  expect(told).toMatch(/^SyntaxError\n\s+at /u);
  expect(told).not.toContain('秘密');
  expect(describeError(new TypeError('x is not a function'))).toMatch(
    /^TypeError {2}x is not a function\n/u,
  );
  expect(describeError('text')).toBe('string');
});
