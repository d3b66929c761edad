import { describe, expect, it } from 'vitest';
import type { Paragraph } from '#shared/domain/body.ts';
import { layoutReport } from '#shared/report/layout.ts';
import { bookmarks } from './bookmarks.ts';
import {
  digestOf,
  item,
  list,
  note,
  paragraph,
  report,
  sample,
  source,
  template,
  written,
} from './testing/reports.ts';
import { documentXml, paragraphs, textOf, values } from './testing/word-file.ts';

const text = (value: string): Paragraph[] => [paragraph(value)];
/** Names by the text of the paragraph that they begin. */
const marked = (...items: Parameters<typeof digestOf>): [string, string][] =>
  Array.from(bookmarks(layoutReport(digestOf(...items), template).blocks), ([block, { name }]) => [
    name,
    block.runs.map((run) => run.text).join(''),
  ]);

describe('bookmarks of items', () => {
  it('name every headline whose id fits a name', () => {
    const ids = ['s01', 'a-B-9', 'x'.repeat(39), 'x'.repeat(40), 'with space', 'ü', 'a_b'];
    expect(marked(...ids.map((id) => item(id))).map(([name]) => name)).toEqual([
      '_s01',
      '_a_B_9',
      `_${'x'.repeat(39)}`,
    ]);
  });

  it('name only the first of two that Word takes for the same', () => {
    expect(marked(item('a1'), item('A1')).map(([name]) => name)).toEqual(['_a1']);
  });
});

describe('bookmarks of blocks', () => {
  it('mark a block whose start nothing shows', () => {
    expect(
      marked(
        item(
          '',
          report(text('first')),
          report(text('second')),
          note(text('third'), { source }),
          report(text('fourth'), { source }),
          report(text('fifth'), { label: 'Label' }),
          report([list([paragraph('sixth')])]),
        ),
        item('', report(text('first again')), note(text('second again'))),
      ),
    ).toEqual([
      ['_block_1', 'second'],
      ['_block_2', expect.stringMatching(/^NOTE: third/u)],
      ['_block_3', 'sixth'],
      ['_block_4', 'NOTE: second again'],
    ]);
  });

  it('give way to an item with such a name', () => {
    const names = marked(
      item('block-1', report(text('a')), report(text('b'))),
      item('BLOCK-3'),
      item('x', note(text('c')), note(text('d'))),
    );
    expect(names.map(([name]) => name)).toEqual([
      '_block_1',
      '_BLOCK_3',
      '_x',
      '_block_2',
      '_block_4',
    ]);
  });
});

describe('bookmarks in the file', () => {
  it('begin their paragraphs, are empty, and have ids and names of their own', async () => {
    const file = await written(sample);
    const xml = documentXml(file);
    const starts = Array.from(
      xml.matchAll(
        /<w:bookmarkStart w:name="([^"]+)" w:id="(\d+)"\/><w:bookmarkEnd w:id="(\d+)"\/>/gu,
      ),
    );
    expect(starts.map((start) => start[2])).toEqual(starts.map((start) => start[3]));
    expect(starts.length).toBe(values(xml, 'w:bookmarkEnd w:id').length);
    for (const part of [1, 2])
      expect(new Set(starts.map((start) => start[part])).size).toBe(starts.length);
    const headlines = sample.sections.flatMap(({ items }) => items);
    const atStart = paragraphs(file).flatMap((one) => {
      const name = /<\/w:pPr><w:bookmarkStart w:name="(_[^"]+)"/u.exec(one)?.[1];
      return name !== undefined && one.includes('"DigestHeadlineJa"') ? [[name, textOf(one)]] : [];
    });
    expect(atStart).toEqual(
      headlines.map(({ id, headline }) => [`_${id.replaceAll('-', '_')}`, headline.ja]),
    );
  });
});
