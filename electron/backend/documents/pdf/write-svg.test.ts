import { beforeAll, describe, expect, it } from 'vitest';
import { sampleDigest } from '#shared/testing/template.ts';
import { describeWith } from '../../../testing/tools.ts';
import { digestOf, item, link, paragraph, report, text } from '../docx/testing/reports.ts';
import { run } from './testing/pdf-file.ts';
import { drawn, written } from './testing/reports.ts';

describe('the pictures of the sample', () => {
  let pages: string[];
  beforeAll(async () => {
    pages = await drawn(sampleDigest);
  });

  it('stand alone: all glyphs that are used, and no others', () => {
    for (const page of pages) {
      const used = new Set(Array.from(page.matchAll(/href="#(.+?)"/g), ([, id]) => id));
      const there = Array.from(page.matchAll(/<path id="(.+?)" d="M.+?"/g), ([, id]) => id);
      expect(new Set(there)).toEqual(used);
      expect(there.length).toBeGreaterThan(20);
    }
  });

  it('hold nothing but shapes', () => {
    for (const page of pages) {
      const tags = new Set(Array.from(page.matchAll(/<(\w+)/g), ([, tag]) => tag));
      expect([...tags].sort()).toEqual(['defs', 'g', 'path', 'rect', 'svg', 'use']);
      expect(page.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
        /https?:|javascript|script/,
      );
    }
  });

  it('are well formed, and as large as the paper', () => {
    for (const page of pages) {
      expect(page).toMatch(
        /^<svg xmlns="[^"]+" width="595.28pt" height="841.89pt" viewBox="0 0 595.28 841.89">/,
      );
      expect(page.match(/<g[ >]/g)?.length).toBe(page.match(/<\/g>/g)?.length);
      expect(page.endsWith('</svg>')).toBe(true);
    }
  });

  it('are the same each time', async () => {
    expect(await drawn(sampleDigest)).toEqual(pages);
  });
});

describe('pictures', () => {
  it('cannot be broken by a text', async () => {
    const evil = '</svg><script>alert(1)</script><g class="typst-page" <a href="x"> ]]> &amp;';
    const [page = ''] = await drawn(
      digestOf(item('a', report([paragraph(evil, text(evil, link('https://example.org/?a="b')))]))),
    );
    expect(page).not.toMatch(/script|alert|example/);
    expect(page.match(/<svg/g)).toHaveLength(1);
  });
});

describeWith(['pdfinfo'], 'pictures and PDF', () => {
  it('have the same pages', async () => {
    const { pdf } = await written(sampleDigest);
    const pages = /^Pages: +(\d+)$/m.exec(run('pdfinfo', pdf, '{}'))?.[1];
    expect(String((await drawn(sampleDigest)).length)).toBe(pages);
  });
});
