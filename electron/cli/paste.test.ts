import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { explain } from '#shared/messages/messages.ts';
import { withFolder } from '../testing/tools.ts';
import { built, digest, filesIn, refused } from './testing/run-digest.ts';

beforeAll(built);

const FIRST =
  'BAKU, Azerbaijan, April 20. The ministers opened a bridge near the border on Monday, the ministry of defense said in a statement to the press.';
const SECOND =
  'The bridge is four hundred metres long and took the army engineers three years to build, the statement says.';
const LAST =
  'A second bridge is to be opened next year by the same engineers, the ministry told reporters after the ceremony.';

const PAGE = `<!doctype html><html><head><meta charset="utf-8">
<title>Ministers Open New Bridge | Trend.Az</title>
<link rel="canonical" href="https://en.trend.az/azerbaijan/1.html">
<meta property="article:published_time" content="2026-04-20T14:35:00+04:00"></head>
<body><nav><a href="/">Home</a> <a href="/p">Politics</a></nav>
<article><h1>Ministers Open New Bridge</h1><p>${FIRST}</p><p>${SECOND}</p>
<p>Read also: Other news of the day</p><p>${LAST}</p></article>
<footer>© 2026 Trend News Agency. All rights reserved.</footer></body></html>`;

const MAIL = [
  'Subject: =?utf-8?B?TmV3IEdhcmRlbiBCbG9vbXM=?=',
  'Date: Tue, 21 Apr 2026 23:30:00 +0400',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'New Garden Blooms',
  '',
  'The garden by the river has roses in seven colours this spring.',
  '',
  '(REPORT / 21.04.2026)',
  '',
].join('\r\n');

const PAGE_JSON = {
  headline: 'Ministers Open New Bridge',
  outlets: ['TREND'],
  from: '2026-04-20',
  to: '2026-04-20',
  section: 'security',
  body: [FIRST, SECOND, LAST].join('\n'),
  cut: [
    'Home Politics',
    'Ministers Open New Bridge',
    'Read also: Other news of the day',
    '© 2026 Trend News Agency. All rights reserved.',
  ],
  url: 'https://en.trend.az/azerbaijan/1.html',
};
const MAIL_JSON = {
  headline: 'New Garden Blooms',
  outlets: ['REPORT'],
  from: '2026-04-21',
  to: '2026-04-21',
  section: null,
  body: 'The garden by the river has roses in seven colours this spring.',
  cut: ['New Garden Blooms', '(REPORT / 21.04.2026)'],
  url: null,
};
const WEEK = ['--today', '2026-04-24', '--period', '2026-04-18..2026-04-24'] as const;

const withFiles = (body: (folder: string) => Promise<void>): Promise<void> =>
  withFolder(async (folder) => {
    writeFileSync(join(folder, 'page.html'), PAGE);
    writeFileSync(join(folder, 'mail.eml'), MAIL);
    await body(folder);
  });

describe('digest paste', () => {
  test('prints an array with --json, one entry an article, and writes nothing', () =>
    withFiles(async (folder) => {
      const before = filesIn(folder);
      const run = await digest(folder, ['paste', 'page.html', 'mail.eml', '--json', ...WEEK]);
      expect({ ...run, stdout: JSON.parse(run.stdout) as unknown }).toEqual({
        code: 0,
        stdout: [PAGE_JSON, MAIL_JSON],
        stderr: '',
      });
      expect(filesIn(folder)).toEqual(before);
    }));

  test('prints an outline that a person can read', () =>
    withFiles(async (folder) => {
      const run = await digest(folder, ['paste', 'page.html', 'mail.eml', ...WEEK]);
      expect({ ...run, stdout: run.stdout.split('\n') }).toEqual({
        code: 0,
        stdout: [
          'page.html: 1 article',
          '  ● Ministers Open New Bridge',
          '    (TREND / 20.04.2026)  1. 軍事・治安関係',
          `    ${FIRST.slice(0, 99)}…`,
          '    3 paragraphs, 4 lines left out',
          'mail.eml: 1 article',
          '  ● New Garden Blooms',
          '    (REPORT / 21.04.2026)  (no section)',
          '    The garden by the river has roses in seven colours this spring.',
          '    1 paragraph, 2 lines left out',
          '',
        ],
        stderr: '',
      });
      const japanese = await digest(folder, ['--lang', 'ja', 'paste', 'mail.eml', ...WEEK]);
      expect(japanese.stdout.split('\n')[0]).toBe('mail.eml: 記事 1 件');
      expect(japanese.stdout).toContain('1 段落、除いた行 2 行');
    }));

  test('prints what the others gave where one file cannot be read, and ends with 2', () =>
    withFiles(async (folder) => {
      writeFileSync(join(folder, 'a.pdf'), '%PDF-1.7\n');
      const files = ['none.html', 'page.html', 'a.pdf'];
      const run = await digest(folder, ['paste', ...files, '--json', ...WEEK]);
      expect({ ...run, stdout: JSON.parse(run.stdout) as unknown }).toEqual({
        code: 2,
        stdout: [PAGE_JSON],
        stderr: [
          explain({ code: 'file-missing', params: { file: 'none.html' } }, 'en'),
          explain({ code: 'source-binary', params: { file: 'a.pdf' } }, 'en'),
          '',
        ].join('\n'),
      });
      const none = await digest(folder, ['paste', 'none.html', '--json']);
      expect({ code: none.code, stdout: none.stdout }).toEqual({ code: 2, stdout: '[]\n' });
    }));

  test('goes by a table of outlets of one’s own', () =>
    withFiles(async (folder) => {
      const outlets = [{ name: 'MY TREND', domains: ['trend.az'] }];
      writeFileSync(join(folder, 'o.json'), JSON.stringify({ format: 'outlets/1', outlets }));
      const args = ['paste', 'page.html', '--json', '--outlets', 'o.json', ...WEEK];
      const run = await digest(folder, args);
      expect(JSON.parse(run.stdout)).toEqual([{ ...PAGE_JSON, outlets: ['MY TREND'] }]);
    }));

  test('gives a date without a year the year that the period has', () =>
    withFolder(async (folder) => {
      writeFileSync(join(folder, 'a.txt'), 'Ministers Meet\n\nBAKU, April 20, TREND. They met.\n');
      const days = async (...args: string[]): Promise<unknown> => {
        const run = await digest(folder, ['paste', 'a.txt', '--json', ...args]);
        return (JSON.parse(run.stdout) as { from: string }[]).map(({ from }) => from);
      };
      expect(await days('--period', '2025-04-18..2025-04-24', '--today', '2026-04-24')).toEqual([
        '2025-04-20',
      ]);
      expect(await days('--today', '2026-04-19')).toEqual(['2025-04-20']);
    }));
});

describe('one sentence says what is wrong with', () => {
  test.each([
    ['a day that there is not', ['--today', '2026-02-30'], 'option-date', '2026-02-30'],
    ['a period without an end', ['--period', '2026-04-18'], 'option-period', '2026-04-18'],
    [
      'a period that ends before it begins',
      ['--period', '2026-04-18..2026-04-17'],
      'option-period',
      '2026-04-18..2026-04-17',
    ],
  ] as const)('%s', (_name, args, code, value) =>
    withFiles(async (folder) => {
      expect(await digest(folder, ['paste', 'page.html', ...args])).toEqual(
        refused({ code, params: { value } }),
      );
    }),
  );

  test('a table of outlets with a mistake in it', () =>
    withFiles(async (folder) => {
      writeFileSync(join(folder, 'o.json'), '{"format":"outlets/1","outlets":[{"name":7}]}');
      const run = await digest(folder, ['paste', 'page.html', '--outlets', 'o.json']);
      expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 2, stdout: '' });
      expect(run.stderr).toMatch(/^o\.json: is not a table of outlets at outlets\[0\]\.name: /u);
      writeFileSync(join(folder, 'o.json'), '{"format"');
      expect((await digest(folder, ['paste', 'page.html', '--outlets', 'o.json'])).stderr).toMatch(
        /^o\.json: is not valid JSON at line 1/u,
      );
    }));
});
