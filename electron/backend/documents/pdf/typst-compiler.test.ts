import { describe, expect, it } from 'vitest';
import { layoutReport } from '#shared/report/layout.ts';
import { sampleDigest, template } from '#shared/testing/template.ts';
import { typstData, type TypstData } from '#shared/report/typst/typst-data.ts';
import { compile } from './typst-compiler.ts';

const dataOf = (title: string): TypstData => {
  const digest = { ...sampleDigest, title };
  return typstData(layoutReport(digest, template), digest, template, new Set());
};

describe('the Typst compiler', () => {
  it('does not mix reports that are written at the same time', async () => {
    const [one, other] = [dataOf('One'), dataOf('Other')];
    const alone = [await compile(one, 'pdf'), await compile(other, 'pdf')];
    const together = await Promise.all([compile(one, 'pdf'), compile(other, 'pdf')]);
    expect(together.map((pdf) => Buffer.from(pdf).equals(alone[0] ?? pdf))).toEqual([true, false]);
    expect(together.map((pdf) => Buffer.from(pdf).equals(alone[1] ?? pdf))).toEqual([false, true]);
  });

  it('throws what Typst says of an error, and goes on with the next report', async () => {
    const data = dataOf('Fine');
    const broken = { ...data, date: [2026, 2, 31] };
    await expect(compile(broken, 'pdf')).rejects.toThrow(/Typst: .*date is invalid/);
    expect((await compile(data, 'pdf')).length).toBeGreaterThan(100_000);
  });
});
