import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Pages } from '#shared/contract/pages.ts';
import { pagesSchema } from '#shared/contract/pages.ts';
import type { Digest } from '#shared/domain/digest.ts';
import { sampleDigest, template } from '#shared/testing/template.ts';
import { describeWith } from '../../testing/tools.ts';
import { digestOf, item, paragraph, report } from '../documents/docx/testing/reports.ts';
import { PDF_TOOLS, words, type Word } from '../documents/pdf/testing/pdf-file.ts';
import { drawn, written } from '../documents/pdf/testing/reports.ts';
import { ReportPages } from './report-pages.ts';
import { idsOf, reportOf, withMore } from './testing/reports.ts';

const render = async (pages: ReportPages, digest: Digest): Promise<Pages> =>
  pagesSchema.parse(await pages.render(reportOf(digest)));

const drawAll = (pages: ReportPages, { pages: all }: Pages): (string | null)[] =>
  all.map(({ hash }, page) => pages.draw(page, hash));

const hashes = ({ pages }: Pages): string[] => pages.map(({ hash }) => hash);

/** A report that is edited: longer in the middle, longer at its beginning, shorter, as before. */
const EDITS: readonly Digest[] = [
  sampleDigest,
  withMore(sampleDigest, 's05', 'A word more ☎ ə 𠮷.'),
  withMore(sampleDigest, 's01', 'Some more words that take lines. '.repeat(40)),
  {
    ...sampleDigest,
    sections: sampleDigest.sections.map((section, index) =>
      index === 0 ? { ...section, items: section.items.slice(3) } : section,
    ),
  },
  sampleDigest,
];

describe('pages of a report that is edited', () => {
  it('are the pages of its PDF after each edit, drawn in any order', async () => {
    const pages = await ReportPages.open();
    for (const digest of EDITS) {
      const all = await render(pages, digest);
      const expected = await drawn(digest);
      expect(drawAll(pages, all)).toEqual(expected);
      const last = all.pages.length - 1;
      for (const page of [last, 0, 0, last]) {
        expect(pages.draw(page, hashes(all)[page] ?? '')).toBe(expected[page]);
      }
    }
    pages.free();
  });

  it('have a hash that tells the picture', async () => {
    const pages = await ReportPages.open();
    const pictureOf = new Map<string, string | null>();
    const hashOf = new Map<string | null, string>();
    for (const digest of EDITS) {
      const all = await render(pages, digest);
      for (const [page, hash] of hashes(all).entries()) {
        const picture = pages.draw(page, hash);
        expect(pictureOf.get(hash) ?? picture).toBe(picture);
        expect(hashOf.get(picture) ?? hash).toBe(hash);
        pictureOf.set(hash, picture);
        hashOf.set(picture, hash);
      }
    }
    // Several reports with about a dozen pages each, and most of them seen before.
    expect(pictureOf.size).toBeGreaterThan(20);
    pages.free();
  });

  it('keep their hash where nothing changed, whatever was set before', async () => {
    const [one, other] = [await ReportPages.open(), await ReportPages.open()];
    await render(one, withMore(sampleDigest, 's05', 'first'));
    const all = await render(one, sampleDigest);
    expect(await render(other, sampleDigest)).toEqual(all);
    const edited = hashes(
      await render(one, withMore(sampleDigest, idsOf(sampleDigest).at(-1) ?? '', 'more')),
    );
    const changed = edited.filter((hash, page) => hash !== hashes(all)[page]);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.length).toBeLessThan(4);
    one.free();
    other.free();
  });

  it('are not drawn by a hash of before', async () => {
    const pages = await ReportPages.open();
    const [before = ''] = hashes(await render(pages, sampleDigest));
    const all = await render(pages, { ...sampleDigest, title: 'Another title' });
    expect(pages.draw(0, before)).toBeNull();
    expect(pages.draw(0, hashes(all)[0] ?? '')).toContain('<svg');
    for (const page of [-1, 99, 0.5]) expect(pages.draw(page, before)).toBeNull();
    pages.free();
  });

  it('have the size of the paper', async () => {
    const pages = await ReportPages.open();
    const form = structuredClone(template);
    form.page = { ...form.page, width: 148, height: 210 };
    const { pages: all } = await pages.render({ ...reportOf(sampleDigest), template: form });
    for (const { width, height } of all) {
      expect(width).toBeCloseTo((148 * 72) / 25.4, 2);
      expect(height).toBeCloseTo((210 * 72) / 25.4, 2);
    }
    const [first] = all;
    expect(pages.draw(0, first?.hash ?? '')).toContain('width="419.53pt" height="595.28pt"');
    pages.free();
  });
});

describeWith(PDF_TOOLS, 'the places of items', () => {
  let pages: ReportPages;
  beforeAll(async () => {
    pages = await ReportPages.open();
  });
  afterAll(() => {
    pages.free();
  });

  /** Where poppler sees the bullets, which nothing else in these reports has. */
  const bullets = (pdf: Uint8Array): Word[] =>
    words(pdf).filter(({ text }) => text.startsWith(template.marks.headline));

  it('are those of the headlines in the PDF, in reading order', async () => {
    for (const digest of EDITS) {
      const { places } = await render(pages, digest);
      expect(places.map(({ item: id }) => id)).toEqual(idsOf(digest));
      const seen = bullets((await written(digest)).pdf);
      expect(places.map(({ page }) => page)).toEqual(seen.map(({ page }) => page - 1));
      const { size, lines } = template.styles.headlineJa;
      const pitch = size * template.fonts.singleLine * lines;
      places.forEach(({ y }, index) => {
        // Poppler's box is that of the font: it lies around the line, by a part of it.
        const top = seen[index]?.top ?? 0;
        expect(Math.abs(top - y)).toBeLessThan(pitch / 4);
      });
    }
  });

  it('are there without headlines, text, or an entry in the outline', async () => {
    const bare = { id: 'b', headline: { ja: '', en: '' }, blocks: [] };
    const digest = digestOf(bare, item('"</a>\\u{41} #x', report([paragraph('text')])));
    const form = structuredClone(template);
    form.styles.headlineJa.outline = null;
    const { places } = await pages.render({ ...reportOf(digest), template: form });
    expect(places.map(({ item: id }) => id)).toEqual(['b', '"</a>\\u{41} #x']);
    expect((places[1]?.y ?? 0) > (places[0]?.y ?? 0)).toBe(true);
  });

  it('are none in an empty report', async () => {
    const { places, pages: all } = await render(pages, digestOf());
    expect(places).toEqual([]);
    expect(all).toHaveLength(1);
  });

  it('leave no trace of the ids in the PDF', async () => {
    const renamed = structuredClone(sampleDigest);
    for (const { items } of renamed.sections) for (const one of items) one.id = `x${one.id}`;
    expect((await written(renamed)).pdf).toEqual((await written(sampleDigest)).pdf);
  });
});
