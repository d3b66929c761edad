import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Digest } from '#shared/domain/digest.ts';
import { arbitraryDigest } from '#shared/testing/arbitrary-digest.ts';
import { sampleDigest, template } from '#shared/testing/template.ts';
import { layoutReport } from '../layout.ts';
import { typstData, type TypstData } from './typst-data.ts';
import type { Element, List, Par } from './typst-elements.ts';
import type { Piece, Span } from './typst-pieces.ts';

const dataOf = (digest: Digest, lacking: readonly string[] = []): TypstData =>
  typstData(layoutReport(digest, template), digest, template, new Set(lacking));

const spanText = (span: string | Span): string => (typeof span === 'string' ? span : span.text);
function pieceText(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  if ('whole' in piece) return piece.whole.map(spanText).join('');
  return 'spans' in piece ? piece.spans.map(spanText).join('') : piece.text;
}
const flat = (elements: readonly Element[]): Par[] =>
  elements.flatMap((one) => (one.el === 'list' ? one.items.flatMap(flat) : [one]));
const textOf = ({ content }: Par): string => content.map(pieceText).join('');

/** Of one item with this body and source. */
const digestOf = (content: unknown[], source: unknown = null): Digest =>
  ({
    ...sampleDigest,
    sections: [
      {
        key: 'a',
        title: 'A',
        items: [
          {
            id: 'a',
            headline: { ja: '見出し', en: 'Head' },
            blocks: [{ kind: 'report', label: null, body: { type: 'doc', content }, source }],
          },
        ],
      },
    ],
  }) as Digest;
const paragraph = (...content: unknown[]): unknown => ({
  type: 'paragraph',
  content: content.map((text) => (typeof text === 'string' ? { type: 'text', text } : text)),
});
const list = (...items: unknown[][]): unknown => ({
  type: 'bulletList',
  content: items.map((content) => ({ type: 'listItem', content })),
});
const link = (text: string, href: string): unknown => ({
  type: 'text',
  text,
  marks: [{ type: 'link', attrs: { href } }],
});
/** The elements between the headlines and the end mark. */
const body = (digest: Digest, lacking?: readonly string[]): Element[] =>
  dataOf(digest, lacking).elements.slice(8, -1);
const contents = (elements: readonly Element[]): (readonly Piece[])[] =>
  flat(elements).map(({ content }) => content);

describe('what Typst is told', () => {
  it('is the whole text of the layout, in order', () => {
    fc.assert(
      fc.property(arbitraryDigest, fc.constantFrom([], ['😀', 'a']), (digest, lacking) => {
        const { blocks } = layoutReport(digest, template);
        expect(flat(dataOf(digest, lacking).elements).map(textOf)).toEqual(
          blocks.map(({ runs }) => runs.map(({ text }) => text).join('')),
        );
      }),
    );
  });

  it('names title, author, the last day and the languages', () => {
    const { title, author, date, tongues } = dataOf(sampleDigest);
    expect({ title, author, date }).toEqual({
      title: sampleDigest.title,
      author: sampleDigest.issuer,
      date: [2026, 4, 17],
    });
    expect(tongues).toEqual({ ja: { lang: 'ja', region: 'JP' }, en: { lang: 'en', region: 'US' } });
    expect(dataOf({ ...sampleDigest, period: null }).date).toBeNull();
  });

  it('adds the space after a block to the space before the next', () => {
    const spaces = dataOf(sampleDigest)
      .elements.slice(0, 10)
      .map(({ look, above }) => [look, above]);
    expect(spaces).toEqual([
      ['title', 0],
      ['subtitle', 2],
      ['period', 6],
      ['coverageNote', 2],
      ['issuer', 8],
      ['sectionHeading', 14],
      ['headlineJa', 16],
      ['headlineEn', 1],
      ['label', 6],
      ['paragraph', 2],
    ]);
  });

  it('puts headings into the outline by the style, whichever it is', () => {
    const styles = { ...template.styles };
    styles.label = { ...styles.label, outline: 3 };
    styles.sectionHeading = { ...styles.sectionHeading, outline: null };
    const form = { ...template, styles };
    const { elements } = typstData(layoutReport(sampleDigest, form), sampleDigest, form, new Set());
    const levels = new Map(flat(elements).map(({ look, level }) => [look, level]));
    expect(levels.get('sectionHeading')).toBeNull();
    expect(levels.get('headlineJa')).toBe(2);
    expect(levels.get('label')).toBe(3);
  });
});

describe('lists for Typst', () => {
  const shape = (elements: readonly Element[]): unknown[] =>
    elements.map((one) => (one.el === 'list' ? one.items.map(shape) : textOf(one)));

  it('are nested as in the text, with their paragraphs', () => {
    const inner = list([paragraph('b')], [paragraph('c'), paragraph('c2')]);
    const one = list([paragraph('a'), inner, paragraph('a2')], [paragraph('d')]);
    expect(shape(body(digestOf([one, list([paragraph('x')]), paragraph('end')])))).toEqual([
      [['a', [['b'], ['c', 'c2']], 'a2'], ['d']],
      [['x']],
      'end',
    ]);
  });

  it('have nine levels, and deeper items on the last', () => {
    let deep = list([paragraph('10')], [paragraph('10b')]);
    for (let depth = 9; depth >= 0; depth -= 1) deep = list([paragraph(String(depth)), deep]);
    const levels = (elements: readonly Element[]): number =>
      Math.max(
        0,
        ...elements
          .filter((one): one is List => one.el === 'list')
          .map(({ items }) => 1 + Math.max(...items.map(levels))),
      );
    const found = body(digestOf([deep]));
    expect(levels(found)).toBe(9);
    expect(flat(found).map(textOf)).toEqual([
      '0',
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
      '10b',
    ]);
  });
});

describe('text for Typst', () => {
  it('is one string where nothing differs, and names what does', () => {
    const name = { type: 'text', text: 'name', marks: [{ type: 'italic' }] };
    expect(contents(body(digestOf([paragraph('a ', 'b ', name, ' 日本 c')])))).toEqual([
      ['a b ', { text: 'name', italic: true }, ' ', { text: '日本', lang: 'ja' }, ' c'],
    ]);
  });

  it('has one link for neighbours with one target, and none to `#`', () => {
    const href = 'https://example.org/';
    const links = paragraph(link('one ', href), link('日本', href), link(' none', '#'));
    expect(contents(body(digestOf([links])))).toEqual([
      [
        { href, spans: ['one ', { text: '日本', lang: 'ja' }] },
        { href: '', spans: [' none'] },
      ],
    ]);
  });

  it('keeps the end of a source line whole', () => {
    const source = { outlets: ['APA', 'ANADOLU AGENCY'], from: '2026-04-01', to: '2026-04-01' };
    expect(contents(body(digestOf([paragraph('x.')], source)))).toEqual([
      ['x. (APA, ANADOLU ', { whole: ['AGENCY / 01.04.2026)'] }],
    ]);
  });

  it('cuts out words that are longer than a line, but not those that lines can break in', () => {
    const [long, dashes] = ['x'.repeat(80), '-'.repeat(80)];
    const fine = `${'日本語'.repeat(40)} ${'ab/'.repeat(40)} ${'ab-'.repeat(40)}`;
    expect(contents(body(digestOf([paragraph(`a ${long}, b ${dashes}`)])))).toEqual([
      ['a ', { text: `${long},`, as: 'anywhere' }, ' b ', { text: dashes, as: 'anywhere' }],
    ]);
    expect(JSON.stringify(body(digestOf([paragraph(fine)])))).not.toContain('anywhere');
  });

  it('cuts out characters that have no glyph, with what is joined to them', () => {
    expect(contents(body(digestOf([paragraph('a 😀\u200d😀\u0301 b')]), ['😀']))).toEqual([
      ['a ', { text: '😀\u200d😀\u0301', as: 'lacking' }, ' b'],
    ]);
  });
});
