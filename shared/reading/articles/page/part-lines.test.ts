import { expect, test } from 'vitest';
import { sheetOfHtml } from './sheet-of-html.ts';

test.each([
  [
    '<div class="meta"><span>Rayhan D.</span><span>Harbour News</span></div>',
    ['Rayhan D. Harbour News'],
  ],
  [
    '<div><time><span>April 21, 2026</span><span>8:02 PM</span></time></div>',
    ['April 21, 2026 8:02 PM'],
  ],
  ['<div><span><time>14 hours ago</time></span><a href="/i">Iran</a></div>', ['14 hours ago Iran']],
  [
    '<div><span class="date">20 April</span><span class="author">By Leyla</span></div>',
    ['20 April', 'By Leyla'],
  ],
  ['<p><b>Azer</b><i>baijan</i></p>', ['Azerbaijan']],
  ['<p><span class="a">Azer</span><span class="b">baijan</span></p>', ['Azerbaijan']],
  ['<div><span class="drop">B</span><span class="rest">aku</span></div>', ['Baku']],
  ['<div><b>Azer</b><span>baijan</span></div>', ['Azerbaijan']],
])('%s', (html, lines) => {
  expect(sheetOfHtml(html, null).lines.map(({ line }) => line.text)).toEqual(lines);
});
