import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Body } from '#shared/domain/body.ts';
import { layoutReport } from '#shared/report/layout.ts';
import { template } from '#shared/testing/template.ts';
import type { Reading } from './reading.ts';
import { readHtml } from './read-html.ts';
import { readText } from './read-text.ts';

const folder = new URL('fixtures/', import.meta.url);
const fixtures = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

/** Letters, digits and symbols: what is certainly not white space, markup or a bullet. */
const significant = (text: string): string[] =>
  text
    .replace(/[⚫⬤■▪]/gu, '')
    .normalize('NFKC')
    .toUpperCase()
    .match(/[\p{L}\p{N}\p{Sc}\p{Extended_Pictographic}%@&]/gu) ?? [];

function count(characters: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of characters) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** Characters of the input that are neither in the digest, as it is printed, nor in the rest. */
function missing(input: string, { digest, unplaced }: Reading): string[] {
  const printed = layoutReport(digest, template).blocks.flatMap(({ runs }) =>
    runs.map(({ text }) => text),
  );
  const found = count(significant([...printed, ...unplaced.map(({ text }) => text)].join('')));
  const lost: string[] = [];
  for (const [one, times] of count(significant(input))) {
    if ((found.get(one) ?? 0) < times) lost.push(one);
  }
  return lost;
}

const bodyText = (nodes: Body['content']): string =>
  nodes
    .map((node) =>
      node.type === 'paragraph'
        ? (node.content ?? []).map(({ text }) => text).join('')
        : node.content.map(({ content }) => bodyText(content)).join(''),
    )
    .join('');

/** Whether the texts of each section's items stand in the input in this order. */
function isInOrder(input: string, { digest }: Reading): boolean {
  const source = significant(input);
  return digest.sections.every(({ items }) => {
    const texts = items.flatMap(({ headline, blocks }) => [
      headline.ja,
      headline.en,
      ...blocks.flatMap(({ label, body }) => [label ?? '', bodyText(body.content)]),
    ]);
    let position = 0;
    return significant(texts.join('')).every((one) => {
      position = source.indexOf(one, position) + 1;
      return position > 0;
    });
  });
}

const PIECES = [
  '1. 軍事・治安関係',
  '２．内政関連',
  '3. 外政関連',
  '## 3. 外政関連',
  '● 大臣、会談',
  '●大臣、訪問 Minister visits the city',
  '- 首相が演説',
  '- trade',
  '  - energy',
  'Minister visits the city',
  'On May 3, he spoke.',
  'and then he left',
  'Azerbaijani MFA',
  'NOTE: remark',
  'Note: *italic remark*',
  'text (TREND / 31.03.2026)',
  '(APA/2.04.2026)',
  '(APA, TREND / 30.03-02.04.2026) more',
  'END',
  '- 3 -',
  '12',
  '',
  '',
  '**bold',
  'b**old** *x*',
  '[link](https://example.org)',
  '\\',
  '\\● x',
  '__label__',
  '2026年3月21日～4月3日',
  '(一部3月20日分を含む)',
  '在アゼルバイジャン大使館',
  'アゼルバイジャン政治・治安情報',
  '(公開情報とりまとめ)',
  '\u3000全角 空白\u00a0',
  '😀 $20 100% a@b & c',
  'ﾊﾝｶｸ',
  '---',
  '|a|b|',
];
const anyLine = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 2, arbitrary: fc.constantFrom(...fixtures.flatMap((text) => text.split(/\r?\n/))) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }).filter((text) => !/[\])]/.test(text)),
  },
);
/** Long forms of dates are written short, addresses are markup: digits and letters go on purpose. */
const SHORTENED = /\]\(|\d{4}年.*[~〜～].*\d{4}年|\d{4}\s*[-–~～]\s*\d{1,2}\.|^[-*=\s]+$|令和|#/u;
const anyText = fc
  .array(
    anyLine.filter((line) => !SHORTENED.test(line.normalize('NFKC'))),
    { maxLength: 30 },
  )
  .chain((lines) => fc.constantFrom('\n', '\n\n', '\r\n').map((end) => lines.join(end)));

describe('law: nothing is lost, and reading never throws', () => {
  test('over texts put together from all that reports have', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readText(text, template);
        expect(missing(text, reading)).toEqual([]);
        expect(isInOrder(text, reading)).toBe(true);
      }),
      { numRuns: Number(process.env.LAW_RUNS ?? 500) },
    );
  });

  test('over any text at all', () => {
    const any = fc.string({ unit: 'binary', maxLength: 400 });
    fc.assert(
      fc.property(any, (text) => {
        const plain = text.replace(/[[\]\\#*]/g, ' ');
        expect(missing(plain, readText(plain, template))).toEqual([]);
        expect(() => readText(text, template)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  test('over the same texts as paragraphs of a page', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const escape = (line: string): string => line.replace(/&/g, '&amp;').replace(/</g, '&lt;');
        const page = text
          .split(/\r?\n/)
          .map((line) => `<p>${escape(line)}</p>`)
          .join('\n');
        expect(missing(text.replaceAll('\0', ''), readHtml(page, template))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('a page of any shape does not throw, even 20,000 elements deep', () => {
    const deep = '<div><ul><li><b>'.repeat(20_000) + '● 会談' + '</table>';
    expect(missing('会談', readHtml(deep, template))).toEqual([]);
  });
});
