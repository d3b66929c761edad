import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { applyProposal } from '#shared/comparison/apply-proposal.ts';
import type { Digest } from '#shared/domain/digest.ts';
import type { Proposal } from '#shared/domain/proposal.ts';
import { layoutReport } from '#shared/report/layout.ts';
import { afterEdits, arbitraryEdits } from '#shared/testing/arbitrary-edit.ts';
import { arbitraryDigest, withoutIds } from '#shared/testing/arbitrary-digest.ts';
import { sampleDigest, template } from '#shared/testing/template.ts';
import { describeWith, runTool, viaLibreOffice, withFolder } from '../../../testing/tools.ts';
import { writeDocx } from '../docx/write-docx.ts';
import { readDocx } from '../reading/read-docx.ts';
import { corrected } from '../testing/marks.ts';
import { plainDocx } from '../testing/raw-docx.ts';
import { wordParts } from '../verify/word-parts.ts';
import type { RedlineComment } from './comment-places.ts';
import { readRedline, readView, type RedlineReading } from './read-redline.ts';
import { writeRedline } from './write-redline.ts';

const by = { author: '佐藤花子', at: '2026-04-25T08:30:00.000Z' };

/** The digest as a Word file carries it. */
async function carried(digest: Digest): Promise<Digest> {
  const bytes = await writeDocx(layoutReport(digest, template), digest, template);
  const reading = await readDocx(bytes, template);
  if (!reading.ok) throw new Error(reading.error);
  return reading.value.digest;
}

async function viewOf(bytes: Uint8Array, view: 'accepted' | 'rejected'): Promise<unknown> {
  const parts = await wordParts(bytes);
  const viewed = parts.ok ? await readView(parts.value, view, template) : parts;
  return viewed.ok ? viewed.value.reading : viewed.error;
}

async function returned(bytes: Uint8Array, digest: Digest): Promise<RedlineReading> {
  const reading = await readRedline(bytes, digest, template);
  if (!reading.ok) throw new Error(reading.error);
  return reading.value;
}

const takeAll = (digest: Digest, proposals: readonly Proposal[]): Digest =>
  proposals.reduce((now, one) => {
    const next = applyProposal(now, one);
    if (!next) throw new Error(`refused: ${JSON.stringify(one)}`);
    return next;
  }, digest);

function edited(
  file: Uint8Array,
  change: (xml: string) => string,
  path = 'word/document.xml',
): Uint8Array {
  const parts = unzipSync(file);
  const before = strFromU8(parts[path] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error('nothing was changed');
  return zipSync({ ...parts, [path]: strToU8(after) });
}

const [first, second] = sampleDigest.sections[0]?.items ?? [];
if (!first || !second) throw new Error('The sample has no items');

const comments: readonly RedlineComment[] = [
  {
    anchor: {
      on: 'text',
      item: first.id,
      field: { field: 'body', block: 0 },
      start: 11,
      end: 28,
      quote: 'Minister of Defen',
      gone: false,
    },
    author: '鈴木一郎',
    at: '2026-04-25T09:00:00.000Z',
    text: '肩書を確認してください。\n二行目',
    resolved: false,
    replies: [{ author: '佐藤花子', at: '2026-04-25T09:30:00.000Z', text: '確認しました & <済>' }],
  },
  {
    anchor: { on: 'item', item: second.id, gone: false },
    author: '鈴木一郎',
    at: '2026-04-25T09:05:00.000Z',
    text: 'この項目は要りますか。',
    resolved: true,
    replies: [],
  },
  {
    anchor: { on: 'digest' },
    author: '鈴木一郎',
    at: '2026-04-25T09:06:00.000Z',
    text: '全体として良い。',
    resolved: false,
    replies: [],
  },
];

describe('a redline', () => {
  test('law: all changes accepted are the later version, all rejected the earlier one', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDigest, arbitraryEdits, async (before, edits) => {
        const after = afterEdits(before, edits);
        const bytes = await writeRedline(before, after, template, by);
        expect(await viewOf(bytes, 'accepted')).toEqual({
          digest: await carried(after),
          unplaced: [],
        });
        expect(await viewOf(bytes, 'rejected')).toEqual({
          digest: await carried(before),
          unplaced: [],
        });
      }),
      { numRuns: Number(process.env.LAW_RUNS ?? 40) },
    );
  });

  test('law: any two digests, however different', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDigest, arbitraryDigest, async (before, after) => {
        const bytes = await writeRedline(before, after, template, by);
        expect(await viewOf(bytes, 'accepted')).toEqual({ digest: after, unplaced: [] });
        expect(await viewOf(bytes, 'rejected')).toEqual({ digest: before, unplaced: [] });
      }),
      { numRuns: Number(process.env.LAW_RUNS ?? 30) },
    );
  });

  test('tracks words, with who and when, and leaves the rest alone', async () => {
    const bytes = await writeRedline(sampleDigest, corrected, template, by);
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    expect(xml).toContain('w:author="佐藤花子" w:date="2026-04-25T08:30:00.000Z"');
    const words = Array.from(xml.matchAll(/<w:delText[^>]*>([^<]*)</gu), ([, text]) => text);
    expect(words).toContain('the');
    const ids = Array.from(xml.matchAll(/<w:(?:ins|del) w:id="(\d+)"/gu), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      await viewOf(await writeRedline(corrected, corrected, template, by), 'rejected'),
    ).toEqual({ digest: corrected, unplaced: [] });
  });

  test('is the same bytes each time', async () => {
    const [a, b] = [
      await writeRedline(sampleDigest, corrected, template, by, comments),
      await writeRedline(sampleDigest, corrected, template, by, comments),
    ];
    expect(Buffer.from(a).equals(b)).toBe(true);
  });
});

describe('a redline that comes back untouched', () => {
  test('proposes nothing and refuses nothing', async () => {
    const bytes = await writeRedline(corrected, sampleDigest, template, by);
    expect(await returned(bytes, sampleDigest)).toEqual({
      proposals: [],
      comments: [],
      refused: [],
    });
  });

  test('brings its comments back to their words, with their answers', async () => {
    const bytes = await writeRedline(corrected, sampleDigest, template, by, comments);
    const reading = await returned(bytes, sampleDigest);
    expect(reading.refused).toEqual([]);
    expect(reading.comments).toEqual(comments);
  });
});

describe('a redline that was edited', () => {
  test('law: what was changed comes back as proposals, which make it when all are taken', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDigest, arbitraryEdits, async (digest, edits) => {
        // The reviewer's work as tracked changes on top of what was sent.
        const wanted = await carried(afterEdits(digest, edits));
        const bytes = await writeRedline(digest, wanted, template, by);
        const { proposals, refused } = await returned(bytes, digest);
        expect(refused).toEqual([]);
        // An item that went and came back with the same headlines is the same item again.
        expect(withoutIds(takeAll(digest, proposals))).toEqual(withoutIds(wanted));
      }),
      { numRuns: Number(process.env.LAW_RUNS ?? 40) },
    );
  });

  test('with and without tracking, gives one proposal a field, to be taken one by one', async () => {
    const sent = await writeRedline(sampleDigest, sampleDigest, template, by);
    const file = edited(sent, (xml) =>
      xml
        .replace('received a delegation', 'received a large delegation')
        .replace(
          `>${second.headline.en}<`,
          `>${second.headline.en}</w:t></w:r><w:ins w:id="900" w:author="x"><w:r><w:t> again</w:t></w:r></w:ins><w:r><w:t><`,
        ),
    );
    const { proposals, refused } = await returned(file, sampleDigest);
    expect(refused).toEqual([]);
    expect(proposals.map((one) => ({ ...one, was: null, now: null }))).toMatchObject([
      { kind: 'block', item: first.id, block: 0, field: 'body' },
      { kind: 'headline', item: second.id, language: 'en' },
    ]);
    const [body, headline] = proposals;
    const one = headline && applyProposal(sampleDigest, headline);
    expect(one?.sections[0]?.items[1]?.headline.en).toBe(`${second.headline.en} again`);
    expect(one?.sections[0]?.items[0]).toEqual(first);
    // What was changed here in the meantime is not overwritten.
    expect(body && one && applyProposal(one, body)).not.toBeNull();
    expect(headline && one && applyProposal(one, headline)).toBeNull();
  });

  test('refuses with its place what cannot be taken over', async () => {
    const sent = await writeRedline(sampleDigest, sampleDigest, template, by);
    const picture = edited(sent, (xml) =>
      xml.replace('received a delegation', 'received a</w:t><w:drawing/><w:t> delegation'),
    );
    const { refused } = await returned(picture, sampleDigest);
    expect(refused).toMatchObject([{ why: 'other-content' }]);
    expect(refused[0]?.place).toContain('received a delegation');
    const late = edited(sent, (xml) =>
      xml.replace('<w:sectPr', '<w:p><w:r><w:t>after the end</w:t></w:r></w:p><w:sectPr'),
    );
    expect((await returned(late, sampleDigest)).refused).toEqual([
      { place: 'after the end', why: 'unplaced' },
    ]);
  });

  test('is unreadable where it is no whole Word file', async () => {
    const sent = await writeRedline(sampleDigest, sampleDigest, template, by);
    expect(await readRedline(sent.subarray(0, 999), sampleDigest, template)).toEqual({
      ok: false,
      error: 'broken',
    });
    const torn = edited(sent, (xml) => xml.replace('</w:p>', ''));
    expect(await readRedline(torn, sampleDigest, template)).toEqual({ ok: false, error: 'broken' });
    expect(
      (await returned(plainDocx('some words'), sampleDigest)).proposals.length,
    ).toBeGreaterThan(0);
  });
});

describeWith(['ooxml-validator'], 'the validator', () => {
  test.each(['Office2010', 'Office2016', 'Microsoft365'])(
    'of %s finds no fault',
    async (office) => {
      await withFolder(async (folder) => {
        const path = join(folder, 'redline.docx');
        writeFileSync(path, await writeRedline(sampleDigest, corrected, template, by, comments));
        const { output } = runTool('ooxml-validator', [path, office]);
        expect(JSON.parse(output)).toMatchObject({ ok: true, errors: [] });
      });
    },
  );
});

describeWith(['soffice'], 'LibreOffice', () => {
  test('opens and saves a redline with its changes and comments', async () => {
    const sent = await writeRedline(corrected, sampleDigest, template, by, comments);
    const saved = await viaLibreOffice(sent, 'docx');
    expect(await viewOf(saved, 'rejected')).toMatchObject({ unplaced: [] });
    const reading = await returned(saved, sampleDigest);
    expect(reading.proposals).toEqual([]);
    expect(reading.refused).toEqual([]);
    // LibreOffice keeps answers as comments of their own, at the same words, in the text's order.
    const told = (texts: readonly (readonly [string, unknown])[]): string[] =>
      texts.map((one) => JSON.stringify(one)).sort();
    expect(told(reading.comments.map(({ text, anchor }) => [text, anchor]))).toEqual(
      told(
        comments.flatMap(({ text, anchor, replies }) =>
          [text, ...replies.map((reply) => reply.text)].map((one) => [one, anchor] as const),
        ),
      ),
    );
  });
});
