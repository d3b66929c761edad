import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutReport } from '#shared/report/layout.ts';
import type { Digest } from '#shared/domain/digest.ts';
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
import { documentXml, paragraphs, part, textOf } from './testing/word-file.ts';

/** What the document must say: the layout's text, paragraph by paragraph. */
const expected = (digest: Digest): string[] =>
  layoutReport(digest, template).blocks.map(({ runs }) =>
    runs.map((run) => (run.noBreak ? run.text.replaceAll(' ', '\u00a0') : run.text)).join(''),
  );

async function expectWholeText(digest: Digest): Promise<void> {
  expect(paragraphs(await written(digest)).map(textOf)).toEqual(expected(digest));
}

describe('the text of a report', () => {
  it('is all there, in order, and nothing else', async () => {
    await expectWholeText(sample);
    expect(expected(sample).join('').length).toBeGreaterThan(20_000);
  });

  it('survives signs that mean something to docx or XML', async () => {
    const words = [
      'CURRENT',
      'TOTAL_PAGES',
      'SECTION',
      '{list-0}',
      '{list 0-0}',
      '{0}',
      '{style-listItem-0}',
      '{list-0-0}',
      '{list0-0}',
    ];
    const xml = ['<w:t>&amp;</w:t>', ']]>', '"\'', '&#x7;', '  two  spaces  ', '<!--'];
    await expectWholeText(
      digestOf(
        item('a', report([...words, ...xml].map((word) => paragraph(word)))),
        item('b', report([list(...words.map((word) => [paragraph(word)]))])),
      ),
    );
  });

  it('survives odd Unicode', async () => {
    const odd = [
      '👩‍👩‍👧‍👦 🇯🇵 ✊🏽 family, flag, skin tone',
      'Z͑ͫ̓ͪ̂ͫ̽a̴l̷g̶o e\u0301 が(か\u3099)',
      'עברית and العربية in one line, ‏marked‎',
      'ə ı ğ ş İ Ž ē 𠮷 𝒳 ﷽',
      `a${'very'.repeat(500)}longword`,
      'no\u00a0break zero\u200bwidth\u2060joiner\ufeff',
    ];
    await expectWholeText(digestOf(item('a', report(odd.map((line) => paragraph(line))))));
  });

  it('leaves out what no file can hold, as the layout does', async () => {
    const digest = digestOf(
      item('a', report([paragraph('a\ud800b\u0000c\u0007d\ufffee\udfff\tf')])),
    );
    await expectWholeText(digest);
    expect(paragraphs(await written(digest)).map(textOf)).toContain('abcde f');
  });

  it('is all there for any digest', async () => {
    const word = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
    const mark = fc.constantFrom(
      [],
      [{ type: 'bold' as const }],
      [{ type: 'italic' as const }, link('https://example.org/a?b=1&c=2#d')],
      [link('#')],
    );
    const node = fc.tuple(word, mark).map(([value, marks]) => text(value, ...marks));
    const line = fc.array(node, { maxLength: 4 }).map((nodes) => paragraph(...nodes));
    const content = fc.array(
      fc.oneof(
        line,
        fc
          .array(fc.tuple(line, line), { minLength: 1, maxLength: 3 })
          .map((lines) => list(...lines)),
      ),
      { maxLength: 4 },
    );
    const block = fc
      .tuple(content, fc.boolean(), fc.option(fc.constant(source)))
      .map(([nodes, isNote, from]) => (isNote ? note : report)(nodes, { source: from }));
    await fc.assert(
      fc.asyncProperty(fc.array(block, { maxLength: 4 }), word, async (blocks, title) => {
        await expectWholeText({ ...digestOf(item('a', ...blocks)), title, issuer: title });
      }),
      { numRuns: 60 },
    );
  });
});

describe('the file', () => {
  it('adds up the spaces of two paragraphs, as the template means them', async () => {
    const settings = part(await written(sample), 'word/settings.xml');
    expect(settings).toContain('<w:doNotUseHTMLParagraphAutoSpacing/>');
  });

  it('is whole for a report with nothing in it', async () => {
    const digest: Digest = {
      ...sample,
      title: '',
      subtitle: '',
      issuer: '',
      period: null,
      coverageNote: null,
      sections: [{ key: 'security', title: '', items: [] }],
    };
    await expectWholeText(digest);
    expect(part(await written(digest), 'docProps/core.xml')).toContain('1980-01-01T00:00:00Z');
  });

  it('carries title, period, issuer, language and the last day of the period', async () => {
    const core = part(await written({ ...sample, issuer: '<大使館> & co' }), 'docProps/core.xml');
    expect(core).toContain(
      '<dc:title>アゼルバイジャン政治・治安情報 2026年4月4日～4月17日</dc:title>',
    );
    expect(core).toContain('<dc:creator>&lt;大使館&gt; &amp; co</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>&lt;大使館&gt; &amp; co</cp:lastModifiedBy>');
    expect(core).toContain('<dc:language>ja-JP</dc:language>');
    expect(core.match(/2026-04-17T00:00:00Z/gu)).toHaveLength(2);
  });

  it('asks the reader nothing: no fields in the text, no update on opening', async () => {
    const file = await written(sample);
    expect(part(file, 'word/settings.xml')).not.toContain('updateFields');
    expect(part(file, 'word/settings.xml')).toContain('<w:compatSetting w:val="15"');
    expect(documentXml(file)).not.toMatch(/fldChar|fldSimple|instrText|w:sdt/u);
  });

  it('has the page and the page number of the template', async () => {
    const page = { ...template.page, width: 200, margin: 20, number: 'p. {page} of many' };
    const file = await written(sample, { ...template, page });
    const section = /<w:sectPr>.*<\/w:sectPr>/su.exec(documentXml(file))?.[0] ?? '';
    expect(section).toContain('<w:pgSz w:w="11339" w:h="16838"');
    expect(section).toContain('w:top="1134" w:right="1134" w:bottom="1134" w:left="1134"');
    expect(section).toContain('<w:docGrid w:linePitch="360"/>');
    expect(section).not.toContain('headerReference');
    const footer = part(file, 'word/footer1.xml');
    expect(textOf(footer)).toBe('p.  of many');
    expect(footer).toContain('<w:pStyle w:val="DigestPageNumber"/>');
    expect(footer).toMatch(/>p\. <\/w:t>.*<w:instrText[^>]*>PAGE<.*> of many</su);
  });
});
