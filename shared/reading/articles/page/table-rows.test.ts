import { expect, test } from 'vitest';
import { tableRows } from './table-rows.ts';

const rowsOf = (html: string): string[][] | null =>
  tableRows(html)?.map((row) => row.map(({ number, text }) => `${String(number)} ${text}`)) ?? null;

test.each<[string, string, string[][] | null]>([
  [
    'of Excel',
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table><!--StartFragment--><col width=64><tr><td class=xl65>20.04.2026</td><td>Quay</td></tr><tr><td></td><td>Port<br>of Alat</td></tr><!--EndFragment--></table></body></html>',
    [
      ['1 20.04.2026', '2 Quay'],
      ['2 Port', '2 of Alat'],
    ],
  ],
  [
    'of one row',
    '<google-sheets-html-origin><table><tr><td>a</td><td>b</td></tr></table>',
    [['1 a', '2 b']],
  ],
  [
    'that is regular',
    '<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td colspan=1>d</td></tr></table>',
    [
      ['1 a', '2 b'],
      ['1 c', '2 d'],
    ],
  ],
  [
    'with a text beside it',
    '<p>x</p><table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>',
    null,
  ],
  [
    'in a table',
    '<table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>',
    null,
  ],
  [
    'that lays out a mail',
    '<table><tr><td><h1>a</h1></td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>',
    null,
  ],
  ['of one column', '<table><tr><td>a</td></tr><tr><td>b</td></tr></table>', null],
  ['that is irregular', '<table><tr><td>a</td></tr><tr><td>b</td><td>c</td></tr></table>', null],
  ['that is none', '<p>a</p>', null],
])('a table %s', (_name, html, rows) => {
  expect(rowsOf(html)).toEqual(rows);
});
