import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { emphasisOf, type Body, type Text } from '#shared/domain/body.ts';
import type { Block, Digest } from '#shared/domain/digest.ts';
import { withFolder } from '../testing/tools.ts';
import { built, digest } from './testing/run-digest.ts';

/** A real report. None of its sentences may stand in this repository: counts and hashes do. */
const SAMPLE = resolve(import.meta.dirname, '../../../shared/samples/report-2026-03-21.txt');
const isThere = existsSync(SAMPLE);
const NAME = 'the real report of ../shared/samples';

const hash = (texts: readonly string[]): string =>
  createHash('sha256').update(texts.join('\n')).digest('hex');
const textsIn = (nodes: Body['content']): Text[] =>
  nodes.flatMap((node) =>
    node.type === 'paragraph'
      ? (node.content ?? [])
      : node.content.flatMap(({ content }) => textsIn(content)),
  );

/** `rL2`: a report block with a label and two paragraphs; `n1-`: a note without a source line. */
const shape = ({ kind, label, body, source }: Block): string =>
  `${kind === 'note' ? 'n' : 'r'}${label === null ? '' : 'L'}${String(body.content.length)}${source ? '' : '-'}`;

async function read(file: string): Promise<Digest> {
  const run = await digest('.', ['show', file, '--json']);
  expect({ ...run, stdout: '' }).toEqual({ code: 0, stdout: '', stderr: '' });
  return JSON.parse(run.stdout) as Digest;
}

describe.skipIf(!isThere)(isThere ? NAME : `${NAME} [left out: the file is not there]`, () => {
  let report: Digest;
  beforeAll(async () => {
    await built();
    report = await read(SAMPLE);
  });
  const items = (): Digest['sections'][number]['items'] =>
    report.sections.flatMap((section) => section.items);
  const blocks = (): Block[] => items().flatMap((item) => item.blocks);

  test('has its heading', () => {
    const { sections, ...heading } = report;
    expect(heading).toEqual({
      format: 'digest/1',
      template: 'embassy-azerbaijan',
      title: 'アゼルバイジャン政治・治安情報',
      subtitle: '(公開情報とりまとめ)',
      period: { from: '2026-03-21', to: '2026-04-03' },
      coverageNote: '(一部3月20日分を含む)',
      issuer: '在アゼルバイジャン大使館',
    });
    expect(sections.map(({ key, items }) => [key, items.length])).toEqual([
      ['security', 5],
      ['domestic', 1],
      ['foreign', 19],
    ]);
  });

  test('has every headline pair', () => {
    expect(hash(items().map(({ headline }) => headline.ja))).toBe(
      'a9f530ad1fea7d804c5971992695629713b511a437c7d1b9d009821b349bc62e',
    );
    expect(hash(items().map(({ headline }) => headline.en))).toBe(
      'f3930494d900d4862d520191cad9aa550ed9f38177de7a641e2e62430457fca2',
    );
  });

  test('has every block, label, note and paragraph in its place', () => {
    expect(items().map((item) => item.blocks.map(shape).join(' '))).toEqual([
      ...['r1', 'r1', 'r5', 'r1', 'r1'],
      'r1',
      ...['rL1 rL2 n1-', 'r1', 'r5', 'r2 r5', 'r2', 'r1', 'r1', 'r1', 'r3', 'r1', 'r3', 'r2'],
      ...['r1 r1', 'r4', 'r1', 'r1', 'r1', 'r1', 'r2'],
    ]);
    const labels = blocks().flatMap(({ label }) => label ?? []);
    expect(hash(labels)).toBe(hash(['Azerbaijani MFA', 'Iranian MFA']));
  });

  test('has every source line', () => {
    const sources = blocks().flatMap(({ source }) => source ?? []);
    const counts = new Map<string, number>();
    for (const name of sources.flatMap(({ outlets }) => outlets)) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    expect(sources).toHaveLength(28);
    expect(Object.fromEntries(counts)).toEqual({
      TREND: 12,
      AZERTAG: 5,
      REPORT: 4,
      APA: 3,
      'JAM-NEWS.NET': 2,
      'NEWS.AM': 1,
      'TASNIMNEWS.IR': 1,
      'ANADOLU AGENCY': 1,
      FARS: 1,
    });
    const days = sources.map(({ from, to }) =>
      (from === to ? String(from) : `${String(from)}/${String(to)}`).slice(5),
    );
    expect(days.join(' ').replaceAll('2026-', '')).toBe(
      '03-31 03-31 04-02 03-23 03-30 03-31 03-30 03-31 04-02 04-02 04-02 04-02 04-02 03-19 ' +
        '03-20 03-20 03-20 03-22 03-23 03-23 03-23 03-24 03-25/03-26 03-27 03-27 03-27 03-28 ' +
        '03-28/03-29',
    );
  });

  test('has its text, with one link and no other mark', () => {
    const texts = blocks().flatMap(({ body }) => textsIn(body.content));
    const marked = texts.filter(({ marks }) => marks !== undefined);
    expect(marked.map(({ marks }) => emphasisOf(marks))).toEqual([
      { bold: false, italic: false, href: '#' },
    ]);
    expect(texts.filter(({ text }) => /\\|\*\*|[[\]]/u.test(text))).toEqual([]);
  });

  test.each(['docx', 'txt'])('written as %s and read again is the same', async (format) => {
    await withFolder(async (folder) => {
      const file = join(folder, 'a.digest.json');
      writeFileSync(file, JSON.stringify(report));
      const args = ['export', file, '--to', format, '-o', folder, '--ascii-names'];
      expect((await digest('.', args)).code).toBe(0);
      const written = join(folder, `azerbaijan-digest_2026-03-21_2026-04-03.${format}`);
      expect(await read(written)).toEqual(report);
    });
  });
});
