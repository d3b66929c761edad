import { describe, expect, it } from 'vitest';
import {
  MARKING_STYLES,
  type ParagraphStyle,
  type StyleName,
  type Template,
} from '#shared/domain/template.ts';
import { UNMARKED, type Marking } from '#shared/report/marking.ts';
import { allMarks } from '../testing/marks.ts';
import {
  digestOf,
  item,
  list,
  paragraph,
  report,
  sample,
  template,
  written,
} from './testing/reports.ts';
import { documentXml, part, style, values } from './testing/word-file.ts';

/** What Word must find in a style, worked out from the template by hand. */
function expectedXml(look: ParagraphStyle): string[] {
  const twips = (points: number): string => String(Math.round(points * 20));
  return [
    `<w:spacing w:after="${twips(look.after)}" w:before="${twips(look.before)}" w:line="${String(Math.round(look.lines * 240))}" w:lineRule="auto"/>`,
    `<w:ind w:left="${twips(look.indent)}" w:hanging="${twips(look.hanging)}"/>`,
    `<w:jc w:val="${look.align === 'justify' ? 'both' : look.align}"/>`,
    `<w:sz w:val="${String(Math.round(look.size * 2))}"/>`,
    ...(look.outline === null ? [] : [`<w:outlineLvl w:val="${String(look.outline - 1)}"/>`]),
    ...(look.keepWithNext ? ['<w:keepNext/>'] : []),
    ...(look.bold ? ['<w:b/>'] : []),
    ...(look.italic ? ['<w:i/>'] : []),
    ...(look.underline ? ['<w:u w:val="single"/>'] : []),
  ];
}

async function expectStyles(form: Template): Promise<void> {
  const file = await written(sample, form, allMarks);
  for (const [key, look] of Object.entries(form.styles)) {
    const xml = style(file, look.name);
    for (const piece of expectedXml(look)) expect(xml, key).toContain(piece);
    expect(xml.includes('<w:keepNext/>'), key).toBe(look.keepWithNext);
    expect(xml.includes('<w:b/>'), key).toBe(look.bold);
    expect(xml.includes('<w:i/>'), key).toBe(look.italic);
    expect(xml.includes('<w:u '), key).toBe(look.underline);
    expect(xml.includes('outlineLvl'), key).toBe(look.outline !== null);
    expect(xml, key).toContain('<w:basedOn w:val="Normal"/>');
  }
}

const turned = (look: ParagraphStyle, index: number): ParagraphStyle => ({
  name: `様式 ${String(index)}`,
  size: look.size + 1.5,
  bold: !look.bold,
  italic: !look.italic,
  underline: !look.underline,
  align: look.align === 'justify' ? 'right' : 'justify',
  before: look.before + 1.25,
  after: look.after + 2.5,
  lines: 1.4,
  indent: 12 + index / 4,
  hanging: 7.5,
  keepWithNext: !look.keepWithNext,
  outline: look.outline === null ? 3 : null,
});

describe('styles.xml', () => {
  it('has every measure of the template', async () => {
    await expectStyles(template);
  });

  it('follows a change of every measure', async () => {
    const entries = Object.entries(template.styles).map(([key, look], index) => [
      key,
      turned(look, index),
    ]);
    const styles = Object.fromEntries(entries) as Template['styles'];
    await expectStyles({ ...template, styles });
  });

  it('sets fonts for all four slots, both languages, and widows off, once for all', async () => {
    const fonts = {
      ...template.fonts,
      ja: { word: 'MS 明朝', wordAlternatives: ['MS Mincho'], pdf: '' },
      en: { word: 'Arial', wordAlternatives: [], pdf: '' },
    };
    const file = await written(sample, { ...template, fonts });
    const defaults = /<w:docDefaults>.*<\/w:docDefaults>/su.exec(
      part(file, 'word/styles.xml'),
    )?.[0];
    expect(defaults).toContain(
      '<w:rFonts w:ascii="Arial" w:cs="Arial" w:eastAsia="MS 明朝" w:hAnsi="Arial"/>',
    );
    expect(defaults).toContain('<w:lang w:val="en-US" w:eastAsia="ja-JP"/>');
    expect(part(file, 'word/fontTable.xml')).toContain(
      '<w:font w:name="MS 明朝"><w:altName w:val="MS Mincho"/></w:font><w:font w:name="Arial"></w:font>',
    );
    expect(style(file, 'Normal')).toContain('<w:widowControl/>');
    expect(style(file, 'Normal')).toContain('w:default="1"');
    expect(part(file, 'word/settings.xml')).toContain('<w:autoHyphenation w:val="false"/>');
  });

  it('tags styles of Japanese paragraphs, and only those, as Japanese', async () => {
    const file = await written(sample, template, allMarks);
    const japanese = (Object.keys(template.styles) as StyleName[]).filter((key) =>
      style(file, template.styles[key].name).includes('<w:lang w:val="ja-JP"/>'),
    );
    expect(japanese).toEqual([
      'title',
      'subtitle',
      'period',
      'coverageNote',
      'issuer',
      'sectionHeading',
      'headlineJa',
      'draftMark',
      'edition',
      'correctionsTitle',
      'correctionsLead',
      'tableHead',
      'tableCell',
    ]);
  });

  it('has the character styles by name, and a look for links alone', async () => {
    const link = { color: 'AB12CD', underline: false };
    const file = await written(sample, { ...template, link });
    expect(style(file, 'Digest Link')).toContain('<w:rPr><w:color w:val="AB12CD"/></w:rPr>');
    expect(style(await written(sample), 'Digest Link')).toContain(
      '<w:rPr><w:color w:val="0563c1"/><w:u w:val="single"/></w:rPr>',
    );
    for (const name of ['Digest Source', 'Digest Note Mark', 'Digest Literal']) {
      expect(style(file, name)).toContain('w:type="character"');
      expect(style(file, name)).not.toContain('rPr');
    }
  });

  it('has nothing that no paragraph could use, and each id once', async () => {
    const count = async (marking: Marking): Promise<number> => {
      const file = await written(sample, template, marking);
      const ids = values(part(file, 'word/styles.xml'), 'w:styleId');
      expect(new Set(ids).size).toBe(ids.length);
      return ids.length;
    };
    const all = 1 + Object.keys(template.styles).length + 5;
    expect(await count(allMarks)).toBe(all);
    // What only drafts and corrections have is not in the list of other reports.
    expect(await count(UNMARKED)).toBe(all - MARKING_STYLES.length);
    expect(await count({ ...UNMARKED, mark: 'draft' })).toBe(all - MARKING_STYLES.length + 1);
  });
});

describe('direct formatting', () => {
  it('is bold, italic, language, place in a list and before one, and nothing else', async () => {
    const nested = list([paragraph('a'), paragraph('again'), list([paragraph('b')])]);
    const [extra] = digestOf(item('l', report([nested]))).sections;
    const sections = [...sample.sections, ...(extra ? [{ ...extra, key: 'extra' }] : [])];
    const digest = { ...sample, sections };
    const xml = documentXml(await written(digest));
    const inner = (tag: string): string[] =>
      Array.from(xml.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gsu')), ([, all = '']) => all);
    const elements = (tag: string): string[] => [
      ...new Set(
        inner(tag).flatMap((all) => Array.from(all.matchAll(/<(w:\w+)/gu), ([, n = '']) => n)),
      ),
    ];
    expect(elements('w:rPr').sort()).toEqual(
      ['w:b', 'w:bCs', 'w:i', 'w:iCs', 'w:lang', 'w:rFonts', 'w:rStyle'].sort(),
    );
    expect(elements('w:pPr').sort()).toEqual([
      'w:ilvl',
      'w:keepNext',
      'w:numId',
      'w:numPr',
      'w:pStyle',
    ]);
    // The hint alone: which of the two faces of the defaults a sign takes.
    expect(
      xml
        .match(/<w:rFonts [^>]*>/gu)
        ?.every((font) => /^<w:rFonts w:hint="eastAsia"\/>$/u.test(font)),
    ).toBe(true);
  });
});
