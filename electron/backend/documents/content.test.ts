import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Body } from '#shared/domain/body.ts';
import type { Digest } from '#shared/domain/digest.ts';
import { formatSource } from '#shared/domain/source-line.ts';
import { parseMarkup } from '#shared/text/markup.ts';
import { arbitraryDigest } from '#shared/testing/arbitrary-digest.ts';
import { sampleDigest, template } from '#shared/testing/template.ts';
import { describeWith, pdfText } from '../../testing/tools.ts';
import { exportReport, type ExportFormat } from './export-report.ts';

// No block and no character of a digest is lost on the way out: the digest's own texts, taken from
// the data and not from the layout, are counted in each output.

const bodyTexts = (nodes: Body['content']): string[] =>
  nodes.flatMap((node) =>
    node.type === 'paragraph'
      ? [(node.content ?? []).map(({ text }) => text).join('')]
      : node.content.flatMap(({ content }) => bodyTexts(content)),
  );

/** Every text of a digest, in the order it is printed. */
function textsOf(digest: Digest): string[] {
  const { title, subtitle, coverageNote, issuer, sections } = digest;
  return [
    title,
    subtitle,
    coverageNote ?? '',
    issuer,
    ...sections.flatMap((section) => [
      section.title,
      ...section.items.flatMap(({ headline, blocks }) => [
        headline.ja,
        headline.en,
        ...blocks.flatMap(({ label, body, source }) => [
          label ?? '',
          ...bodyTexts(body.content),
          source ? formatSource(source) : '',
        ]),
      ]),
    ]),
  ];
}

/** Without white space, which lines of print change, and in one form of composed letters. */
const plain = (text: string): string => text.replace(/\s/gu, '').normalize('NFC');

async function content(digest: Digest, format: ExportFormat): Promise<Uint8Array | string> {
  const { files } = await exportReport(digest, template, format, true);
  return files[0]?.content ?? '';
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

const READERS = {
  docx: async (digest: Digest): Promise<string> => {
    const bytes = (await content(digest, 'docx')) as Uint8Array;
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    return Array.from(xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu), ([, text = '']) =>
      text.replace(/&(\w+);/gu, (whole, name: string) => ENTITIES[name] ?? whole),
    ).join('');
  },
  txt: async (digest: Digest): Promise<string> =>
    parseMarkup((await content(digest, 'txt')) as string)
      .lines.flatMap((line) => line.map(({ text }) => text))
      .join(''),
  pdf: async (digest: Digest): Promise<string> =>
    (await pdfText((await content(digest, 'pdf')) as Uint8Array)).replace(
      /^\f?-\s?\d+\s?-$/gmu,
      '',
    ),
} as const;

/** Texts that do not stand in the output, each after the one before it. */
function missing(texts: readonly string[], output: string): string[] {
  const whole = plain(output);
  let position = 0;
  return texts.map(plain).filter((text) => {
    const found = whole.indexOf(text, position);
    if (found >= 0) position = found + text.length;
    return found < 0;
  });
}

const odd: Digest = {
  ...sampleDigest,
  sections: sampleDigest.sections.map((section, index) => ({
    ...section,
    items: section.items.slice(0, 2).map((item, place) => ({
      ...item,
      headline: {
        ja: `見出し ${String(index)}${String(place)} 𠮷野家 か\u3099 ㍿ ①`,
        en: 'Cafe\u0301 İstanbul ǰ é “q” — 100 % #panic() $x$ *a* `b` \\n <b> & @c [d]',
      },
    })),
  })),
};

test.each(['docx', 'txt'] as const)('%s has every text of the sample, in order', async (format) => {
  expect(missing(textsOf(sampleDigest), await READERS[format](sampleDigest))).toEqual([]);
  expect(missing(textsOf(odd), await READERS[format](odd))).toEqual([]);
});

test('docx has every text of any digest, in order', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDigest, async (digest) => {
      expect(missing(textsOf(digest), await READERS.docx(digest))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

describeWith(['pdftotext'], 'PDF', () => {
  test('has every text of the sample, in order', async () => {
    expect(missing(textsOf(sampleDigest), await READERS.pdf(sampleDigest))).toEqual([]);
    expect(missing(textsOf(odd), await READERS.pdf(odd))).toEqual([]);
  });
});

test('what no output can hold is named with its place, and the rest is there', async () => {
  const [first, ...rest] = sampleDigest.sections;
  const item = first?.items[0];
  if (!first || !item) throw new Error('The sample has no items');
  const broken: Digest = {
    ...sampleDigest,
    sections: [
      { ...first, items: [{ ...item, headline: { ja: '会\u0007談\ud800', en: 'Talks\uffff' } }] },
      ...rest,
    ],
  };
  for (const format of ['docx', 'pdf', 'txt'] as const) {
    const { findings } = await exportReport(broken, template, format, true);
    expect(findings).toEqual([
      { code: 'left-out', place: '会談', characters: ['U+0007', 'U+D800'] },
      { code: 'left-out', place: '会談', characters: ['U+FFFF'] },
    ]);
  }
  expect(await READERS.docx(broken)).toContain('会談Talks');
});
