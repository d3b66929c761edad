import { describe, expect, it } from 'vitest';
import type { BulletList } from '#shared/domain/body.ts';
import {
  digestOf,
  item,
  list,
  note,
  paragraph,
  report,
  sample,
  template,
  written,
} from './testing/reports.ts';
import { paragraphs, part, style, textOf, values } from './testing/word-file.ts';

/** Number definitions of a file: numId → the XML of its abstract definition. */
function definitions(file: Uint8Array): Map<string, string> {
  const xml = part(file, 'word/numbering.xml');
  const abstracts = new Map(
    (xml.match(/<w:abstractNum .*?<\/w:abstractNum>/gsu) ?? []).map((one) => [
      values(one, 'w:abstractNumId')[0],
      one,
    ]),
  );
  const numbers = Array.from(
    xml.matchAll(/<w:num w:numId="(\d+)"[^>]*><w:abstractNumId w:val="(\d+)"\/>/gu),
    ([, id = '', abstract]) => [id, abstracts.get(abstract) ?? ''] as const,
  );
  return new Map(numbers);
}

const level = (definition: string, ilvl: number): string =>
  new RegExp(`<w:lvl w:ilvl="${String(ilvl)}".*?</w:lvl>`, 'su').exec(definition)?.[0] ?? '';

/** Paragraphs that are in a list themselves: number, level and text. */
const places = (file: Uint8Array): { id: string; level: number; text: string }[] =>
  paragraphs(file).flatMap((xml) => {
    const found = /<w:numPr><w:ilvl w:val="(\d+)"\/><w:numId w:val="(\d+)"\/><\/w:numPr>/u.exec(
      xml,
    );
    return found ? [{ id: found[2] ?? '', level: Number(found[1]), text: textOf(xml) }] : [];
  });

/** Lists nested `depth` deep, one item each. */
const nested = (depth: number): BulletList =>
  depth === 1
    ? list([paragraph('level 1')])
    : list([paragraph(`level ${String(depth)}`), nested(depth - 1)]);

describe('headlines', () => {
  it('get their ● from their style', async () => {
    const file = await written(sample);
    const numId = /<w:numId w:val="(\d+)"\/>/u.exec(style(file, 'Digest Headline JA'))?.[1] ?? '';
    const bullet = level(definitions(file).get(numId) ?? '', 0);
    expect(bullet).toContain('<w:lvlText w:val="●"/>');
    expect(bullet).toContain('<w:pStyle w:val="DigestHeadlineJa"/>');
    expect(bullet).toContain('<w:ind w:left="220" w:hanging="220"/>');
    expect(bullet).toContain('w:eastAsia="BIZ UDMincho"');
    // A tab after a sign that fills the indent would jump far to the right.
    expect(bullet).toContain('<w:suff w:val="nothing"/>');
    const headlines = paragraphs(file).filter((xml) => xml.includes('"DigestHeadlineJa"'));
    expect(headlines).toHaveLength(36);
    expect(headlines.some((xml) => xml.includes('numPr'))).toBe(false);
  });

  it('have a tab after a mark that leaves room for it', async () => {
    const styles = {
      ...template.styles,
      headlineJa: { ...template.styles.headlineJa, hanging: 18 },
    };
    const file = await written(sample, { ...template, styles });
    const numId = /<w:numId w:val="(\d+)"\/>/u.exec(style(file, 'Digest Headline JA'))?.[1] ?? '';
    expect(level(definitions(file).get(numId) ?? '', 0)).toContain('<w:suff w:val="tab"/>');
  });
});

describe('lists in a text', () => {
  it('have a definition each, with nine levels and the mark of the template', async () => {
    const hundred = Array.from({ length: 100 }, (_, n) => [
      list([paragraph(`a${String(n)}`), list([paragraph('inner')])], [paragraph('b')]),
      paragraph('between'),
    ]);
    const marks = { ...template.marks, listItem: '>>' };
    const file = await written(digestOf(item('a', report(hundred.flat()))), { ...template, marks });
    const found = places(file);
    const byId = Map.groupBy(found, ({ id }) => id);
    expect(byId.size).toBe(100);
    const all = definitions(file);
    expect(
      new Set([...byId.keys()].map((id) => values(all.get(id) ?? '', 'w:abstractNumId')[0])).size,
    ).toBe(100);
    for (const [id, group] of byId) {
      expect(group.map((one) => one.level)).toEqual([0, 1, 0]);
      for (let depth = 0; depth < 9; depth += 1) {
        const xml = level(all.get(id) ?? '', depth);
        expect(xml).toContain('<w:lvlText w:val="&gt;&gt;"/>');
        expect(xml).toContain(`<w:ind w:left="${String(210 * (depth + 1))}" w:hanging="210"/>`);
        expect(xml).toContain('<w:numFmt w:val="bullet"/>');
      }
    }
  });

  it('stay on the ninth level when nested deeper', async () => {
    const file = await written(digestOf(item('a', report([nested(12)]))));
    expect(places(file).map((place) => place.level)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 8, 8, 8]);
    expect(places(file).map((place) => place.text)).toEqual(
      Array.from({ length: 12 }, (_, n) => `level ${String(12 - n)}`),
    );
  });

  it('set a second paragraph of an item without a mark, below the text of the first', async () => {
    const inner = list([paragraph('deep'), paragraph('deep again')]);
    const content = [list([paragraph('one'), paragraph('one again'), inner, paragraph('end')])];
    const file = await written(digestOf(item('a', report(content), note(content))));
    const all = definitions(file);
    const seen = places(file).map((place) => {
      const xml = level(all.get(place.id) ?? '', place.level);
      return [
        place.text,
        values(xml, 'w:numFmt w:val')[0],
        values(xml, 'w:left')[0],
        values(xml, 'w:hanging')[0],
      ];
    });
    const once = [
      ['one', 'bullet', '210', '210'],
      ['one again', 'none', '210', '0'],
      ['deep', 'bullet', '420', '210'],
      ['deep again', 'none', '420', '0'],
      ['end', 'none', '210', '0'],
    ];
    expect(seen).toEqual([...once, ...once]);
  });

  it('are set in the style of their block', async () => {
    const content = [list([paragraph('one')])];
    const file = await written(digestOf(item('a', report(content), note(content))));
    const styles = paragraphs(file)
      .filter((xml) => xml.includes('numPr'))
      .map((xml) => values(xml, 'w:pStyle w:val')[0]);
    expect(styles).toEqual(['DigestListItem', 'DigestNoteListItem']);
  });
});
