import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Digest } from '#shared/domain/digest.ts';
import type { Edition } from '#shared/domain/edition.ts';
import { editionMarking, UNMARKED } from '#shared/report/marking.ts';
import { arbitraryDigest } from '#shared/testing/arbitrary-digest.ts';
import { sampleDigest, template } from '#shared/testing/template.ts';
import { editionText } from '#shared/workflow/edition-text.ts';
import { describeWith, viaLibreOffice } from '../../../testing/tools.ts';
import { exportReport, type ExportFormat } from '../export-report.ts';
import { plainDocx, oldContainer } from '../testing/raw-docx.ts';
import { corrected, tableOfSample } from '../testing/marks.ts';
import { verifyFile, type Archive } from './verify-file.ts';
import type { Verdict } from '#shared/domain/verdict.ts';

const hash = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex');

const at = '2026-04-25T08:30:00.000Z';
const first: Edition = {
  format: 'edition/1',
  edition: 1,
  digest: sampleDigest,
  template: { name: template.name, sha256: '0'.repeat(64) },
  handedIn: { by: { id: 'p1', name: '佐藤' }, at },
  approved: { by: { id: 'p2', name: '鈴木' }, at, onePerson: false, remark: null },
  corrects: null,
};
const firstHash = hash(editionText(first));
const second: Edition = {
  ...first,
  edition: 2,
  digest: corrected,
  corrects: { edition: 1, sha256: firstHash, corrections: [...tableOfSample] },
};
const secondHash = hash(editionText(second));

const editions = new Map([
  [firstHash, first],
  [secondHash, second],
]);
const archive: Archive = {
  edition: (id) => {
    const edition = editions.get(id);
    return edition ? { edition, template } : null;
  },
  exportedFrom: () => null,
};

async function exported(edition: Edition, format: ExportFormat): Promise<Uint8Array> {
  const marking = editionMarking(edition, hash(editionText(edition)));
  const { files } = await exportReport(edition.digest, template, format, true, marking);
  return Buffer.from(files[0]?.content ?? '');
}

/** The file with a part of it written anew. */
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

const verified = (by: 'bytes' | 'content', edition: Edition): Verdict => ({
  verdict: 'verified',
  by,
  sha256: hash(editionText(edition)),
  edition,
});

const differences = async (file: Uint8Array): Promise<unknown> => {
  const verdict = await verifyFile(file, archive);
  return verdict.verdict === 'changed' ? verdict.differences : verdict;
};

const word = await exported(first, 'docx');
const wordOfSecond = await exported(second, 'docx');

describe('an exported file', () => {
  test('is verified, each edition as itself', async () => {
    expect(await verifyFile(word, archive)).toEqual(verified('content', first));
    expect(await verifyFile(wordOfSecond, archive)).toEqual(verified('content', second));
    expect(await verifyFile(await exported(second, 'pdf'), archive)).toEqual(
      verified('bytes', second),
    );
  });

  test('is known by its bytes where its export was recorded', async () => {
    const pdf = await exported(first, 'pdf');
    const recorded: Archive = {
      ...archive,
      exportedFrom: (file) => (file === hash(pdf) ? firstHash : null),
    };
    expect(await verifyFile(pdf, recorded)).toEqual(verified('bytes', first));
  });

  test('is none where it names no edition, one that is not here, or one that was changed', async () => {
    const none = (why: string): unknown => ({ verdict: 'not-an-edition', why });
    const draft = await exportReport(sampleDigest, template, 'docx', true, {
      ...UNMARKED,
      mark: 'draft',
    });
    expect(await verifyFile(Buffer.from(draft.files[0]?.content ?? ''), archive)).toEqual(
      none('unmarked'),
    );
    expect(await verifyFile(plainDocx('text'), archive)).toEqual(none('unmarked'));
    expect(await verifyFile(word, { ...archive, edition: () => null })).toEqual(none('unknown'));
    expect(
      await verifyFile(word, { ...archive, edition: () => ({ edition: second, template }) }),
    ).toEqual(none('damaged'));
  });

  test('is unreadable where it is no whole file of a kind that can be compared', async () => {
    const unreadable = (why: string): unknown => ({ verdict: 'unreadable', why });
    expect(await verifyFile(Buffer.from('text'), archive)).toEqual(unreadable('other-kind'));
    expect(await verifyFile(word.subarray(0, 5000), archive)).toEqual(unreadable('broken'));
    expect(await verifyFile(oldContainer(), archive)).toEqual(unreadable('protected'));
  });
});

describe('a PDF that was changed in one byte', () => {
  test('is named as changed', async () => {
    const pdf = Uint8Array.from(await exported(first, 'pdf'));
    pdf[pdf.length >> 1] = (pdf[pdf.length >> 1] ?? 0) ^ 1;
    expect(await differences(pdf)).toEqual([{ kind: 'bytes' }]);
  });
});

/** A plain word of a paragraph, to be changed in the XML. */
const sentence = 'received a delegation led by Turkish Minister';
const place = (section: number, number: number, digest: Digest = sampleDigest): unknown => ({
  section: {
    key: digest.sections[section]?.key,
    number: section + 1,
    title: digest.sections[section]?.title,
  },
  number: number + 1,
  headline: digest.sections[section]?.items[number]?.headline,
});

describe('a Word file that was changed', () => {
  test('in one character is named with its place, and what was there', async () => {
    const file = edited(word, (xml) => xml.replace(sentence, sentence.replace('led', 'lad')));
    const found = (await differences(file)) as { at: { wrong: string; right: string } }[];
    expect(found).toMatchObject([
      { kind: 'text', at: { kind: 'text', place: place(0, 0), field: 'body' } },
    ]);
    expect(found[0]?.at.wrong).toContain('delegation led by');
    expect(found[0]?.at.right).toContain('delegation lad by');
  });

  test('in a headline, in a source line, in the title', async () => {
    const { ja } = sampleDigest.sections[1]?.items[0]?.headline ?? { ja: '' };
    expect(await differences(edited(word, (xml) => xml.replace(ja, `${ja}?`)))).toMatchObject([
      { kind: 'text', at: { place: place(1, 0), field: 'headline-ja', wrong: ja } },
    ]);
    expect(
      await differences(edited(word, (xml) => xml.replace('07.04.2026)', '08.04.2026)'))),
    ).toMatchObject([{ kind: 'text', at: { field: 'source' } }]);
    expect(
      await differences(edited(word, (xml) => xml.replace('(公開情報', '(秘密情報'))),
    ).toMatchObject([{ kind: 'text', at: { kind: 'header', field: 'subtitle' } }]);
  });

  test('in a mark or a link', async () => {
    expect(
      await differences(
        edited(word, (xml) =>
          xml.replace(/<w:b\/><w:bCs\/>(?=<\/w:rPr><w:t[^>]*>participation)/u, ''),
        ),
      ),
    ).toEqual([
      {
        kind: 'look',
        place: place(0, 1),
        block: { number: 1, of: 1 },
        words: 'participation is voluntary',
      },
    ]);
    const link = await differences(
      edited(
        word,
        (xml) => xml.replace('Target="https://', 'Target="https://not.'),
        'word/_rels/document.xml.rels',
      ),
    );
    expect(link).toEqual(
      expect.arrayContaining([
        { kind: 'text', at: expect.objectContaining({ field: 'link' }) as unknown },
      ]),
    );
  });

  test('in the order of its items', async () => {
    const file = edited(word, (xml) => {
      const start = (nth: number): number =>
        Array.from(xml.matchAll(/<w:p><w:pPr><w:pStyle w:val="DigestHeadlineJa"/gu))[nth]?.index ??
        0;
      const [a, b, c] = [start(0), start(1), start(2)];
      return xml.slice(0, a) + xml.slice(b, c) + xml.slice(a, b) + xml.slice(c);
    });
    const found = (await differences(file)) as { at: { kind: string } }[];
    expect(found.map(({ at: { kind } }) => kind)).toEqual(['item-moved']);
  });

  test('in the table of corrections, the line of the edition, the end', async () => {
    const row = tableOfSample.length;
    expect(row).toBeGreaterThan(3);
    expect(
      await differences(
        edited(wordOfSecond, (xml) => {
          const table = xml.indexOf('<w:tbl>');
          return xml.slice(0, table) + xml.slice(table).replace('a certain', 'the');
        }),
      ),
    ).toMatchObject([{ kind: 'beside' }]);
    expect(
      await differences(edited(wordOfSecond, (xml) => xml.replace('第2版)', '第3版)'))),
    ).toEqual([{ kind: 'beside', wrong: '訂正版(第2版)', right: '訂正版(第3版)' }]);
    expect(
      await differences(edited(word, (xml) => xml.replace('>END<', '>FIN<'))),
    ).not.toHaveProperty('verdict');
  });

  test.each([
    [
      'tracked-changes',
      (xml: string) =>
        xml
          .replace('<w:r>', '<w:ins w:id="9" w:author="x"><w:r>')
          .replace('</w:r>', '</w:r></w:ins>'),
    ],
    ['hidden-text', (xml: string) => xml.replace('<w:b/>', '<w:b/><w:vanish/>')],
    ['other-content', (xml: string) => xml.replace('</w:r>', '<w:drawing/></w:r>')],
    [
      'other-content',
      (xml: string) => xml.replace('</w:body>', '<w:altChunk r:id="rId1"/></w:body>'),
    ],
    [
      'other-form',
      (xml: string) =>
        xml.replace(
          '<w:document ',
          '<w:document xmlns:q="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ',
        ),
    ],
    ['comments', (xml: string) => xml.replace('<w:r>', '<w:commentRangeStart w:id="0"/><w:r>')],
  ] as const)('by %s', async (kind, change) => {
    expect(await differences(edited(word, change))).toContainEqual({ kind });
  });

  test('in its footer', async () => {
    const file = edited(
      word,
      (xml) => xml.replace('</w:p>', '<w:r><w:t>秘</w:t></w:r></w:p>'),
      'word/footer1.xml',
    );
    expect(await differences(file)).toEqual([
      { kind: 'header-footer', wrong: '--', right: '--秘' },
    ]);
  });
});

test('law: no file of any digest is verified after one letter was changed, added or lost', async () => {
  const letter = fc.constantFrom('', 'Q', 'Qx', '会', '.', ' Q');
  await fc.assert(
    fc.asyncProperty(arbitraryDigest, fc.nat(), letter, async (digest, where, put) => {
      const edition = { ...first, digest };
      const known: Archive = { ...archive, edition: () => ({ edition, template }) };
      const file = await exported(edition, 'docx');
      expect(await verifyFile(file, known)).toEqual(verified('content', edition));
      const changed = edited(file, (xml) => {
        const texts = Array.from(xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*[^<\s&;])/gu));
        const hit = texts[where % texts.length];
        const end = (hit?.index ?? 0) + (hit?.[0].length ?? 0);
        const last = Array.from(hit?.[1] ?? '').at(-1) ?? '';
        fc.pre(put !== last);
        return `${xml.slice(0, end - last.length)}${put}${xml.slice(end)}`;
      });
      expect(await verifyFile(changed, known)).toMatchObject({ verdict: 'changed' });
    }),
    { numRuns: Number(process.env.LAW_RUNS ?? 30) },
  );
});

describeWith(['soffice'], 'a Word file that LibreOffice opened and saved again', () => {
  test('is still verified', async () => {
    expect(await verifyFile(await viaLibreOffice(word, 'docx'), archive)).toEqual(
      verified('content', first),
    );
    expect(await verifyFile(await viaLibreOffice(wordOfSecond, 'docx'), archive)).toEqual(
      verified('content', second),
    );
  });

  test('and one in which a word was changed before names the difference', async () => {
    const file = edited(word, (xml) =>
      xml.replace(sentence, sentence.replace('delegation', 'relegation')),
    );
    expect(await differences(await viaLibreOffice(file, 'docx'))).toMatchObject([
      { kind: 'text', at: { place: place(0, 0), field: 'body' } },
    ]);
  });
});
