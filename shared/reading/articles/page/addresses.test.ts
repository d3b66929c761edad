import { expect, test } from 'vitest';
import { absoluteAddress, pageAddress } from './addresses.ts';

test.each<[string, string | null]>([
  ['https://example.org', 'https://example.org'],
  ['https://example.org/a?utm_source=x&id=5&fbclid=y#part', 'https://example.org/a?id=5#part'],
  ['https://example.org/a?utm_source=x&amp', 'https://example.org/a?amp'],
  ['https://example.org/?yclid=1&gclid=2&_ga=3', 'https://example.org/'],
  ['/news/1?spm=a&q=b', 'https://trend.az/news/1?q=b'],
  ['../b', 'https://trend.az/b'],
  ['//cdn.example.org/a', 'https://cdn.example.org/a'],
  [' https://example.org/a\n', 'https://example.org/a'],
  ['mailto:a@b.c', 'mailto:a@b.c'],
  [
    'https://www.google.com/url?sa=t&url=https%3A%2F%2Fapa.az%2Fen%3Fa%3Db',
    'https://apa.az/en?a=b',
  ],
  [
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fapa.az%2Fen&data=05%7C01',
    'https://apa.az/en',
  ],
  ['https://web.archive.org/web/20260420101010/https://apa.az/en', 'https://apa.az/en'],
  ['#part', null],
  ['', null],
  ['javascript:alert(1)', null],
  ['JaVaScRiPt:alert(1)', null],
  ['data:text/html,x', null],
  ['file:///c:/a', null],
  ['https://', null],
  [`https://example.org/${'a'.repeat(5000)}`, null],
])('the target of a link: %j', (written, address) => {
  expect(absoluteAddress(written, 'https://trend.az/en/a.html')).toBe(address);
});

test('without a page that it is on, a relative address leads nowhere', () => {
  expect(absoluteAddress('/a', null)).toBeNull();
});

test.each([
  ['about:reader?url=https%3A%2F%2Foc-media.org%2Fa%2F', 'https://oc-media.org/a/'],
  ['view-source:https://oc-media.org/a', 'https://oc-media.org/a'],
  ['mailto:a@b.c', null],
  ['about:blank', null],
])('the address of a page: %j', (written, address) => {
  expect(pageAddress(written)).toBe(address);
});
