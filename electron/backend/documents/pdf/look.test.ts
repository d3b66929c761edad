import { expect, it } from 'vitest';
import type { Block } from '#shared/domain/digest.ts';
import type { Template } from '#shared/domain/template.ts';
import { sampleDigest, template } from '#shared/testing/template.ts';
import { describeWith } from '../../../testing/tools.ts';
import { digestOf, item, list, note, paragraph, report, text } from '../docx/testing/reports.ts';
import { PDF_TOOLS, pageLines, run, words, type Word } from './testing/pdf-file.ts';
import { changed, written } from './testing/reports.ts';

const POINTS_A_MILLIMETRE = 72 / 25.4;
const filler = (lines: number): string => 'word '.repeat(lines * 18).trim();

/** Distances between the tops of neighbouring lines of one page. */
function pitches(all: readonly Word[], page = 1): number[] {
  const tops = [...new Set(all.filter((word) => word.page === page).map(({ top }) => top))];
  return tops.slice(1).map((top, index) => top - (tops[index] ?? 0));
}

const body = (form: Template, ...more: string[]): Promise<Word[]> =>
  written(
    digestOf(item('a', report([filler(6), ...more].map((line) => paragraph(line))))),
    form,
  ).then(({ pdf }) => words(pdf).filter((word) => word.text === 'word'));

describeWith(PDF_TOOLS, 'the look of a PDF', () => {
  it('has the line pitch and the spaces of the template, points for points', async () => {
    const { size, lines, after } = template.styles.paragraph;
    const pitch = size * template.fonts.singleLine * lines;
    const found = pitches(await body(template, filler(3)));
    for (const one of found.slice(0, 4)) expect(one).toBeCloseTo(pitch, 1);
    expect(Math.max(...found)).toBeCloseTo(pitch + after, 1);
  });

  it('has lines of one pitch whatever faces are in them', async () => {
    const mixed = `${filler(2)} 漢字かな ${filler(2)} “—” ✓ ${filler(2)}`;
    const { pdf } = await written(digestOf(item('a', report([paragraph(mixed)]))));
    const found = pitches(words(pdf).filter((word) => word.text === 'word'));
    const { size, lines } = template.styles.paragraph;
    for (const one of found) expect(one).toBeCloseTo(size * template.fonts.singleLine * lines, 1);
  });

  it('takes sizes, spaces and margins from the template', async () => {
    const form = changed(({ styles, page }) => {
      styles.paragraph.size = 14;
      styles.paragraph.after = 10;
      styles.paragraph.before = 3;
      page.margin = 40;
    });
    const all = await body(form, filler(3));
    const pitch = 14 * 1.149 * 1.15;
    expect(pitches(all)[0]).toBeCloseTo(pitch, 1);
    expect(Math.max(...pitches(all))).toBeCloseTo(pitch + 13, 1);
    expect(Math.min(...all.map(({ left }) => left))).toBeCloseTo(40 * POINTS_A_MILLIMETRE, 1);
    expect(Math.max(...all.map(({ right }) => right))).toBeCloseTo(170 * POINTS_A_MILLIMETRE, 1);
  });

  it('hangs bullets and indents lists', async () => {
    const inner = list([paragraph('innertext')]);
    const { pdf } = await written(
      digestOf(item('a', report([list([paragraph(`outertext ${filler(2)}`), inner])]))),
    );
    const all = words(pdf);
    const left = (text: string): number =>
      (all.find((word) => word.text.includes(text))?.left ?? 0) - 25 * POINTS_A_MILLIMETRE;
    expect(left('outertext')).toBeCloseTo(10.5, 1);
    expect(left('innertext')).toBeCloseTo(21, 1);
    expect(left('Headline')).toBeCloseTo(11, 1);
    expect(left('–')).toBeCloseTo(0, 1);
    expect(
      Math.min(...all.filter(({ text }) => text === 'word').map((word) => word.left)),
    ).toBeCloseTo(25 * POINTS_A_MILLIMETRE + 10.5, 1);
  });

  it('keeps headlines and labels with what follows, and no line of a paragraph alone', async () => {
    const ends = new Set<string>();
    for (let lines = 34; lines <= 50; lines += 1) {
      const above = report([paragraph(filler(lines))]);
      const below = report([paragraph('below '.repeat(75).trim())], { label: 'The label' });
      const { pdf } = await written(digestOf(item('a', above), item('b', below)));
      const pages = pageLines(pdf);
      for (const page of pages) {
        for (const paragraph of ['word', 'below']) {
          expect(page.filter((line) => line.startsWith(paragraph)).length).not.toBe(1);
        }
      }
      if (pages.length > 1) ends.add(pages[0]?.at(-1)?.split(' ')[0] ?? '');
    }
    // The report was cut in each paragraph, and nowhere else.
    expect(ends).toEqual(new Set(['word', 'below']));
  });

  it('sets notes in italics, and what is in italics in them as well', async () => {
    // Nothing else in this report is in an upright, light Latin face.
    const form = changed(({ styles }) => {
      styles.pageNumber.italic = true;
      styles.endMark.italic = true;
    });
    const words = paragraph('plain ', text('marked', { type: 'italic' }), ' 日本語');
    const faces = async (block: Block): Promise<string> =>
      run(
        'pdffonts',
        (await written({ ...digestOf(item('a', block)), subtitle: '' }, form)).pdf,
        '{}',
      );
    expect(await faces(report([words]))).toContain('Tinos-Regular');
    expect(await faces(note([words]))).not.toContain('Tinos-Regular');
  });

  it('sets nothing outside the margins', async () => {
    const { pdf } = await written(sampleDigest);
    const all = words(pdf);
    expect(Math.min(...all.map(({ left }) => left))).toBeGreaterThan(
      25 * POINTS_A_MILLIMETRE - 0.1,
    );
    // A last letter is kerned with the space that the line end takes away.
    expect(Math.max(...all.map(({ right }) => right))).toBeLessThan(185 * POINTS_A_MILLIMETRE + 1);
  });
});
