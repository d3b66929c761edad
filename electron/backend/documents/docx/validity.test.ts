import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { BulletList } from '#shared/domain/body.ts';
import type { Digest } from '#shared/domain/digest.ts';
import { layoutReport } from '#shared/report/layout.ts';
import { describeWith, runTool, viaLibreOffice, withFolder } from '../../../testing/tools.ts';
import {
  digestOf,
  item,
  link,
  list,
  note,
  paragraph,
  report,
  sample,
  source,
  template,
  text,
  written,
} from './testing/reports.ts';

const OFFICES = [
  'Office2007',
  'Office2010',
  'Office2013',
  'Office2016',
  'Office2019',
  'Office2021',
  'Microsoft365',
] as const;

const deep = (depth: number): BulletList =>
  list([paragraph('item'), ...(depth > 1 ? [deep(depth - 1)] : []), paragraph('after')]);
const hrefs = [
  '#',
  'https://%zz/',
  'mailto:a@b@c',
  'https://日本語.jp/あ?い#う',
  'https://x/#a#b',
  'mailto:a@b?body=%zz',
];

/** Everything odd at once. */
const odd: Digest = {
  ...digestOf(
    item(
      'a-1',
      report([]),
      report([paragraph()]),
      note([]),
      note([list([paragraph('n')])], { source }),
    ),
    item('a_1', report([deep(12), ...Array.from({ length: 100 }, () => list([paragraph('x')]))])),
    item(
      'block-1',
      report(hrefs.map((href) => paragraph(text('link', link(href), { type: 'bold' })))),
    ),
    item(
      'x y',
      report([
        paragraph('👩‍👩‍👧‍👦 \u0301 עברית العربية \ud800 \u0007 \ufffe 𠮷'),
        paragraph('w'.repeat(5000)),
      ]),
    ),
    { ...item('empty'), headline: { ja: '', en: '' } },
  ),
  title: '<&>"\u0001\udc00',
  issuer: '',
};
const nothing: Digest = { ...digestOf(), title: '', subtitle: '', sections: [] };

describeWith(['ooxml-validator'], 'the validator of each Office', () => {
  it.each(OFFICES)('%s finds no fault', async (office) => {
    await withFolder(async (folder) => {
      for (const [name, digest] of Object.entries({ sample, odd, nothing })) {
        const file = join(folder, `${name}.docx`);
        writeFileSync(file, await written(digest));
        const { output } = runTool('ooxml-validator', [file, office]);
        expect(JSON.parse(output), name).toMatchObject({ ok: true, errors: [] });
      }
    });
  });
});

/** What LibreOffice writes for a report's blocks, its own signs for bullets aside. */
const plain = (line: string): string =>
  line
    .replace(/^(?: {4})+\S ?/u, '')
    .replaceAll('\u00a0', ' ')
    .trim();

async function expectLibreOfficeText(digest: Digest): Promise<void> {
  const lines = (await viaLibreOffice(await written(digest), 'txt'))
    .toString('utf8')
    .replace(/^\ufeff/u, '')
    .trimEnd()
    .split('\n');
  const { blocks } = layoutReport(digest, template);
  expect(lines.map(plain)).toEqual(
    blocks.map(({ runs }) => plain(runs.map((run) => run.text).join(''))),
  );
}

describeWith(['soffice'], 'LibreOffice', () => {
  it('reads the same text in the same order', async () => {
    await expectLibreOfficeText(sample);
  });

  it('reads lists, links and other scripts', async () => {
    const lists = [deep(4), paragraph('between'), list([paragraph('a')], [paragraph('b')])];
    const words = ['עברית', '👩‍👩‍👧‍👦', 'e\u0301 İ ı ə', 'w'.repeat(2000)].map((word) => paragraph(word));
    const links = hrefs.map((href) => paragraph(text('link', link(href)), ' and more'));
    await expectLibreOfficeText(
      digestOf(
        item('a', report(lists, { source }), note(words)),
        item('b', report(links, { source })),
      ),
    );
  });
});
