import { beforeAll, describe, expect, it } from 'vitest';
import type { Digest } from '#shared/domain/digest.ts';
import { layoutReport } from '#shared/report/layout.ts';
import { sampleDigest, template } from '#shared/testing/template.ts';
import { digestOf, item, paragraph, report } from '../docx/testing/reports.ts';
import { readFonts } from './bundled-files.ts';
import { fontCoverage, type Coverage } from './font-coverage.ts';
import { findMissingGlyphs, KNOWN, type MissingGlyphs } from './missing-glyphs.ts';

describe('missing glyphs', () => {
  let covered: Coverage;
  beforeAll(async () => {
    covered = fontCoverage(await readFonts());
  });
  const missing = (digest: Digest): MissingGlyphs =>
    findMissingGlyphs(layoutReport(digest, template), digest, covered);

  it('are none in the sample', () => {
    expect(missing(sampleDigest)).toEqual({ lacking: new Set(), findings: [] });
  });

  it('are none of what is taken as known', () => {
    const known = new RegExp(KNOWN.source);
    for (let code = 0; code < 0x10000; code += 1) {
      if (known.test(String.fromCharCode(code)))
        expect(covered(code), code.toString(16)).toBe(true);
    }
  });

  it('are told once a place, in the order they come', () => {
    const blocks = [report([paragraph('ก a 𠮷 ก'), paragraph('क')])];
    const digest = digestOf(
      item('a', report([paragraph('fine')])),
      { id: 'b', headline: { ja: '日本', en: '' }, blocks },
      { id: 'c', headline: { ja: '', en: 'Only English 𐍈' }, blocks: [] },
    );
    const title = { ...digest, title: 'Tก' };
    const code = 'no-glyph';
    expect(missing(title).findings).toEqual([
      { code, place: 'Tก', characters: ['U+0E01'] },
      { code, place: '日本', characters: ['U+0E01', 'U+20BB7', 'U+0915'] },
      { code, place: 'Only English 𐍈', characters: ['U+10348'] },
    ]);
    expect(missing(title).lacking).toEqual(new Set(['ก', '𠮷', 'क', '𐍈']));
  });

  it('are not joiners, nor accents that are one with their letter', () => {
    const digest = digestOf(
      item(
        'a',
        report([paragraph('a\u200bb\u00adc\u2060d\ufeffe\u200df か\u3099 e\u0301 ə\u0308')]),
      ),
    );
    expect(missing(digest).findings).toEqual([]);
  });

  it('are placed in the section where they are', () => {
    const digest = { ...digestOf(), sections: [{ key: 'x', title: '内政ก', items: [] }] };
    expect(missing(digest).findings.map(({ place }) => place)).toEqual(['内政ก']);
  });
});
