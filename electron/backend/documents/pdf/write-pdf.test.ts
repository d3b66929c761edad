import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { arbitraryDigest } from '#shared/testing/arbitrary-digest.ts';
import { sampleDigest } from '#shared/testing/template.ts';
import { describeWith } from '../../../testing/tools.ts';
import {
  digestOf,
  item,
  link,
  list,
  note,
  paragraph,
  report,
  source,
  text,
} from '../docx/testing/reports.ts';
import { objects, outline, PDF_TOOLS, pageLines, run, textOf } from './testing/pdf-file.ts';
import { expectedText, written } from './testing/reports.ts';

const hash = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

async function expectWholeText(digest: Parameters<typeof written>[0]): Promise<void> {
  expect(textOf((await written(digest)).pdf)).toBe(expectedText(digest));
}

describeWith(PDF_TOOLS, 'the PDF of the sample', () => {
  let pdf: Uint8Array;
  let lines: string[][];
  beforeAll(async () => {
    ({ pdf } = await written(sampleDigest));
    lines = pageLines(pdf);
  });

  it('says all that the report says, in order, and nothing else', () => {
    expect(textOf(pdf)).toBe(expectedText(sampleDigest));
    expect(textOf(pdf).length).toBeGreaterThan(20_000);
  });

  it('is a sound file', () => {
    expect(run('qpdf', pdf, '--check', '{}')).toContain('No syntax or stream encoding errors');
  });

  it('numbers its pages', () => {
    const raw = run('pdftotext', pdf, '-layout', '{}', '-').split('\f').slice(0, -1);
    expect(raw.length).toBeGreaterThan(8);
    raw.forEach((page, index) => {
      expect(page.trimEnd().split('\n').at(-1)?.replaceAll(' ', '')).toBe(`-${String(index + 1)}-`);
    });
  });

  it('has title, author, the day that the period ends, and tags', () => {
    const info = run('pdfinfo', pdf, '{}');
    expect(info).toMatch(/^Title: +アゼルバイジャン政治・治安情報$/m);
    expect(info).toMatch(/^Author: +在アゼルバイジャン大使館$/m);
    expect(info).toMatch(/^CreationDate: .*Apr 17 .*2026/m);
    expect(info).toMatch(/^Tagged: +yes$/m);
    expect(info).toMatch(/^Page size: +595.*842|A4/m);
  });

  it('has bundled fonts only, embedded and cut down', () => {
    const fonts = run('pdffonts', pdf, '{}').trim().split('\n').slice(2);
    expect(fonts.map((line) => line.split(/\s+/)[0]?.replace(/^[A-Z]{6}\+/, '')).sort()).toEqual([
      'BIZUDMincho-Bold',
      'BIZUDMincho-Regular',
      'Tinos-Bold',
      'Tinos-BoldItalic',
      'Tinos-Italic',
      'Tinos-Regular',
    ]);
    for (const font of fonts) expect(font).toMatch(/ yes yes yes /);
    expect(pdf.length).toBeLessThan(600_000);
  });

  it('has an outline of all sections and headlines, without bullets', () => {
    expect(outline(pdf)).toEqual(
      sampleDigest.sections.map((section, index) => ({
        title: `${String(index + 1)}. ${section.title}`,
        kids: section.items.map(({ headline }) => ({ title: headline.ja, kids: [] })),
      })),
    );
  });

  it('is Japanese, with English marked as English', () => {
    const all = objects(pdf);
    const languages = Array.from(all.matchAll(/\/Lang \((.*?)\)/g), ([, tag]) => tag);
    expect(all).toMatch(/\/Lang \(ja-JP\)[^]{0,400}\/Type \/Catalog/);
    expect(new Set(languages)).toEqual(new Set(['ja-JP', 'en-US']));
    expect(languages.length).toBeGreaterThan(150);
  });

  it('tags headings, lists and links', () => {
    const tree = run('pdfinfo', pdf, '-struct', '{}');
    const count = (tag: string): number =>
      tree.match(new RegExp(`^ *${tag}[ :]`, 'gm'))?.length ?? 0;
    const items = sampleDigest.sections.flatMap((section) => section.items);
    expect(count('H1')).toBe(sampleDigest.sections.length);
    expect(count('H2')).toBe(items.length);
    const all = JSON.stringify(sampleDigest);
    expect(count('L')).toBe(all.match(/"bulletList"/g)?.length);
    expect(count('LI')).toBe(all.match(/"listItem"/g)?.length);
    expect(count('Link')).toBe(all.match(/"href":"[^#]/g)?.length);
  });

  it('has live links', () => {
    const all = Array.from(
      JSON.stringify(sampleDigest).matchAll(/"href":"(.*?)"/g),
      ([, to]) => to,
    );
    const targets = all.filter((to) => to !== '#');
    const found = run('pdfinfo', pdf, '-url', '{}');
    expect(targets.length).toBeGreaterThan(3);
    for (const target of targets) expect(found).toContain(target);
  });

  it('never breaks a source line at its slash', () => {
    const broken = lines.flat().filter((line) => /^\/|^[\d.-]+\)|\/$/.test(line));
    expect(broken).toEqual([]);
  });

  it('is the same bytes again, and in another process', async () => {
    const again = await Promise.all([written(sampleDigest), written(sampleDigest)]);
    for (const { pdf: other } of again) expect(hash(other)).toBe(hash(pdf));
    const script = `
      const { sampleDigest } = await import('#shared/testing/template.ts');
      const { written } = await import('#backend/documents/pdf/testing/reports.ts');
      process.stdout.write((await written(sampleDigest)).pdf);`;
    const args = ['--input-type=module', '--eval', script];
    const other = execFileSync(process.execPath, args, { maxBuffer: 1 << 26 });
    expect(hash(other)).toBe(hash(pdf));
  });
});

describeWith(PDF_TOOLS, 'the text of a PDF', () => {
  it('is never taken for Typst', async () => {
    const signs = [
      '#panic("no")',
      '#{1+1} #include "x" #read("/report.json")',
      '$x^2$ *no* _no_ `no` <label> @ref',
      '= no',
      '- no',
      '+ no',
      '/ no: no',
      '\\ \\u{41} "quoted" \'single\' ~ -- --- ... // /* */',
      '${1} \\" \\n',
      '{page} [a](b)',
    ];
    await expectWholeText(
      digestOf(
        item(
          'a',
          report(
            signs.map((sign) => paragraph(sign)),
            { label: '#panic()' },
          ),
        ),
        {
          id: 'b',
          headline: { ja: '#panic() $x$ 見出し', en: '= *Head* \\ "line"' },
          blocks: [note([list(...signs.map((sign) => [paragraph(sign)]))])],
        },
      ),
    );
  });

  it('is whole whatever is nested', async () => {
    let inner = list([paragraph('deepest')]);
    for (let depth = 20; depth > 0; depth -= 1) {
      inner = list([paragraph(`level ${String(depth)}`), inner, paragraph('after')]);
    }
    await expectWholeText(
      digestOf(
        item('a', report([inner, paragraph('between'), list([paragraph('x')], [paragraph('y')])])),
        item('b', note([inner], { source })),
      ),
    );
  });

  it('breaks words that are longer than a line', async () => {
    const long = 'a'.repeat(500);
    await expectWholeText(
      digestOf(
        item('a', report([paragraph(`A ${long}, https://example.org/${'abc/'.repeat(60)} end`)])),
        item('b', report([paragraph(text(long, { type: 'bold' }), long, text(long, link('#')))])),
        { id: 'c', headline: { ja: '長'.repeat(200), en: long }, blocks: [] },
      ),
    );
  });

  it('is there for characters that have no glyph', async () => {
    const odd = ['𠮷野家', 'ไทย', 'हिन्दी', 'a\u0303\u0489b 习近平', '😀 𐍈'];
    for (const line of odd) {
      const digest = digestOf(item('a', report([paragraph(`x ${line} y`)])));
      await expectWholeText(digest);
      expect((await written(digest)).findings).toHaveLength(1);
    }
    const digest = digestOf({ id: 'a', headline: { ja: 'ก見出し', en: 'ก' }, blocks: [] });
    const { pdf } = await written(digest);
    expect(textOf(pdf)).toBe(expectedText(digest));
    expect(outline(pdf)[0]?.kids).toEqual([{ title: 'ก見出し', kids: [] }]);
  });

  it('is there for emoji and the scripts of the neighbours, which have glyphs of their own', async () => {
    for (const line of ['😀', '👨‍👩‍👧 🇦🇿 👍🏽 ❤️', 'გამარჯობა, თბილისი', 'Հայաստան']) {
      const digest = digestOf(item('a', report([paragraph(`x ${line} y`)])));
      await expectWholeText(digest);
      expect((await written(digest)).findings).toEqual([]);
    }
  });

  it('is there for combining marks, and from right to left', async () => {
    const { pdf, findings } = await written(
      digestOf(item('a', report([paragraph('é か\u3099 ə̈ — שלום — \u202eabc\u202c end')]))),
    );
    expect(findings).toEqual([]);
    const found = textOf(pdf).normalize('NFC');
    for (const part of ['é', 'が', 'שלום', 'end']) expect(found).toContain(part);
  });
});

describe('writing a PDF', () => {
  it('takes an empty report and one without a period', async () => {
    const bare = { ...sampleDigest, period: null, coverageNote: null, sections: [] };
    const empty = { ...bare, title: '', subtitle: '', issuer: '' };
    for (const digest of [bare, empty, digestOf()]) {
      const { pdf } = await written(digest);
      expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
    }
  });

  it('takes any report', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDigest, async (digest) => {
        const { findings } = await written(digest);
        for (const { code } of findings) expect(code).toBe('no-glyph');
      }),
      { numRuns: 8 },
    );
  });
});
