import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outlineOf, type Outline } from '#shared/testing/outline.ts';
import { template } from '#shared/testing/template.ts';
import { withFolder } from '../../testing/tools.ts';
import { importFile } from './import-file.ts';
import { foreignDocx, foreignHtml, type House } from './testing/foreign-report.ts';

const folder = new URL('../../../shared/reading/report/fixtures/', import.meta.url);
const fixture = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const expectedOf = (name: string): Outline =>
  JSON.parse(fixture(`${name}.expected.json`)) as Outline;

/** What importing a file with this content reads. */
async function imported(name: string, content: Uint8Array | string): Promise<unknown> {
  return withFolder(async (place) => {
    const file = join(place, name);
    writeFileSync(file, content);
    const read = await importFile(file, template);
    return read.ok ? outlineOf(read.value) : read.error;
  });
}

/**
 * The outline without what a person cannot type in Word: a typed `*` at the start of a line is a
 * bullet there, and a link has a target. Lines put aside from the text were never in it.
 */
function typeable(outline: Outline): Outline {
  const text = JSON.stringify(outline)
    .replace(/"\\\\\* /gu, '"† ')
    .replace(/\]\(#\)/gu, '](https://example.org/joint)');
  return { ...(JSON.parse(text) as Outline), unplaced: [] };
}

const HOUSES: readonly House[] = [
  { bullets: 'typed', headlines: 'two paragraphs', labels: 'bold' },
  { bullets: 'typed', headlines: 'soft break', labels: 'underlined' },
  { bullets: 'typed', headlines: 'one line, two bold runs', labels: 'plain' },
  { bullets: 'automatic', headlines: 'two paragraphs', labels: 'underlined' },
  { bullets: 'automatic', headlines: 'soft break', labels: 'plain' },
  { bullets: 'automatic', headlines: 'one line, two bold runs', labels: 'bold' },
];

describe.each(['labels-notes', 'markdown', 'bullets', 'sources', 'headlines'])(
  'the report of %s.txt reads to the same outline',
  (name) => {
    const outline = typeable(expectedOf(name));

    test('as text', async () => {
      expect(await imported('a.txt', fixture(`${name}.txt`))).toEqual(expectedOf(name));
    });

    describe.each(HOUSES)('with $bullets bullets, $headlines, $labels labels', (house) => {
      test('as Word', async () => {
        expect(await imported('a.docx', await foreignDocx(outline, house))).toEqual(outline);
      });

      test('as HTML', async () => {
        expect(await imported('a.html', foreignHtml(outline, house))).toEqual(outline);
      });
    });
  },
);

test('two bold headlines on one line are two, even where the English one is short', async () => {
  const text = [
    '1. 軍事・治安関係',
    '● **外相、モルドバ外相と会談** **FM meets Moldovan counterpart**',
    'Moldovan MFA',
    'They spoke for an hour. (TREND / 31.03.2026)',
  ].join('\n\n');
  expect(await imported('a.txt', text)).toMatchObject({
    sections: [
      {
        items: [
          {
            ja: '外相、モルドバ外相と会談',
            en: 'FM meets Moldovan counterpart',
            blocks: [{ label: 'Moldovan MFA', body: ['They spoke for an hour.'] }],
          },
        ],
      },
      {},
      {},
    ],
  });
});
