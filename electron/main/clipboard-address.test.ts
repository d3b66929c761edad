import { describe, expect, test } from 'vitest';
import { clipboardAddress } from './clipboard-address.ts';

const holding = (formats: Readonly<Record<string, Buffer>>) => (format: string) =>
  formats[format] ?? Buffer.alloc(0);
const windows = (url: string): Buffer =>
  Buffer.from(
    `Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000200\r\nSourceURL:${url}\r\n<html><body>SourceURL:https://wrong.example/</body></html>`,
  );

describe('the page that a piece was copied from', () => {
  test.each([
    ['on Windows', { 'HTML Format': windows('https://trend.az/a?b=c') }, 'https://trend.az/a?b=c'],
    [
      'by Chromium',
      { 'chromium/x-source-url': Buffer.from('https://report.az/') },
      'https://report.az/',
    ],
    [
      'by Firefox',
      { 'text/x-moz-url-priv': Buffer.from('https://news.am/\0', 'utf16le') },
      'https://news.am/',
    ],
    ['that is a file', { 'HTML Format': windows('file:///C:/a.html') }, null],
    ['that is a script', { 'chromium/x-source-url': Buffer.from('javascript:alert(1)') }, null],
    [
      'that has no end',
      { 'chromium/x-source-url': Buffer.from(`https://a.az/${'a'.repeat(5000)}`) },
      null,
    ],
    ['nowhere', {}, null],
  ])('%s', (_name, formats, address) => {
    expect(clipboardAddress(holding(formats))).toBe(address);
  });
});
