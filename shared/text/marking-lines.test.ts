import { expect, test } from 'vitest';
import { template } from '#shared/testing/template.ts';
import { withoutMarkingLines } from './marking-lines.ts';

const lines = (...texts: readonly string[]): string => texts.join('\n');

test('the lines that say what a document is become empty, and the others keep their numbers', () => {
  const text = lines(
    '【案】',
    '',
    'Title',
    '訂正版(第12版)',
    '● 見出し',
    'END',
    '',
    '正誤表',
    '第11版を次のとおり訂正します。',
    '訂正箇所: 表題',
    '誤: a',
    '正: b',
  );
  expect(withoutMarkingLines(text, template)).toBe(
    lines('', '', 'Title', '', '● 見出し', 'END', '', '', '', '', '', ''),
  );
});

test.each([
  ['a draft mark that is not at the top', lines('Title', '【案】', 'END')],
  ['marked as ordinary text', lines('\\【案】', '\\訂正版(第2版)', 'END')],
  ['an edition far below the heading', `${'x\n'.repeat(30)}訂正版(第2版)`],
  ['a table before the end', lines('正誤表', '誤: a', '正: b', 'END')],
  ['a table after something else', lines('END', 'more', '正誤表', '誤: a')],
  ['no text', ''],
])('%s stays', (_name, text) => {
  expect(withoutMarkingLines(text, template)).toBe(text);
});

test('what else stands after the table stays, and so do other ends of lines', () => {
  const text = 'END\r\n正誤表\r\n誤: a\r\nforeign\r\n';
  expect(withoutMarkingLines(text, template)).toBe('END\r\n\r\n\r\nforeign\r\n');
});
