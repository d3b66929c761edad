import { expect, test } from 'vitest';
import { readContent } from './clipboard-formats.ts';

const windows = Buffer.from('Version:0.9\r\nSourceURL:https://trend.az/a\r\n<html></html>');

test('the older interface is read', async () => {
  const clipboard = {
    readHTML: () => '<p>大臣</p>',
    readText: () => '大臣',
    readBuffer: (format: string) => (format === 'HTML Format' ? windows : Buffer.alloc(0)),
  };
  expect(await readContent(clipboard)).toEqual({
    html: '<p>大臣</p>',
    text: '大臣',
    url: 'https://trend.az/a',
  });
});

/** The newer interface, holding these types. */
const typed = (types: Readonly<Record<string, unknown>>): Parameters<typeof readContent>[0] => ({
  readText: () => Promise.resolve('大臣'),
  read: () =>
    Promise.resolve([
      {
        types: Object.keys(types),
        getType: (type: string) =>
          type in types ? Promise.resolve(types[type]) : Promise.reject(new Error(type)),
      },
    ]),
});

test('the newer interface is read, with the formats of the system', async () => {
  const raw = 'electron application/osclipboard;format="HTML Format"';
  const types = { 'text/html': new Blob(['<p>大臣</p>']), [raw]: new Blob([windows]) };
  expect(await readContent(typed(types))).toEqual({
    html: '<p>大臣</p>',
    text: '大臣',
    url: 'https://trend.az/a',
  });
  const chromium = { 'chromium/x-source-url': new Blob(['https://report.az/']) };
  expect(await readContent(typed(chromium))).toEqual({
    html: null,
    text: '大臣',
    url: 'https://report.az/',
  });
  expect(await readContent(typed({ 'electron application/bookmark': {} }))).toEqual({
    html: null,
    text: '大臣',
    url: null,
  });
});
