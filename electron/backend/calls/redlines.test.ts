import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyProposal } from '#shared/comparison/apply-proposal.ts';
import type { RedlineReading } from '#shared/contract/redline.ts';
import type { Digest } from '#shared/domain/digest.ts';
import { setHeadline } from '#shared/editing/items.ts';
import { exportName } from '#shared/report/file-name.ts';
import { sampleDigest, template } from '#shared/testing/template.ts';
import { describeWith, viaLibreOffice } from '../../testing/tools.ts';
import { writeRedline } from '../documents/redline/write-redline.ts';
import { findExports } from '../review/distributions.ts';
import { sha256 } from '../store/sha256.ts';
import { withOffice, type Office } from '../testing/office.ts';
import { ask, problemOf } from '../testing/service.ts';
import { openTypesetting, type Typesetting } from '../typesetting/typesetting.ts';

let typesetting: Typesetting;
beforeAll(() => {
  typesetting = openTypesetting();
});
afterAll(() => typesetting.close());

const [item] = sampleDigest.sections[0]?.items ?? [];
if (!item) throw new Error('The sample has no items');
const NAME = `${exportName(sampleDigest, template, false, { mark: 'redline', edition: null })}.docx`;
const headline = (text: string, digest: Digest = sampleDigest): Digest =>
  setHeadline(digest, item.id, 'en', text);

/** Handed in, with a comment of the supervisor, returned, and a headline changed since then. */
async function returned(office: Office): Promise<number> {
  const { service, id, be } = office;
  await office.act('officer', { deed: 'hand-in', remark: null });
  be('supervisor');
  const anchor = { on: 'item', item: item?.id ?? '', gone: false } as const;
  await ask(service, 'comments.add', { id, anchor, text: 'Is this\nso?', mentions: [] });
  await office.act('supervisor', { deed: 'return', remark: null });
  const history = await ask(service, 'review.history', { id });
  const { seq = 0 } = history.find(({ event }) => event.event === 'returned') ?? {};
  await office.write(headline('A better headline'));
  return seq;
}

async function write(office: Office): Promise<Uint8Array<ArrayBuffer>> {
  const { service, id, folder } = office;
  const seq = await returned(office);
  const made = await ask(service, 'redline.write', { id, seq, existing: 'ask' });
  expect(made).toEqual({ outcome: 'done', folder, file: NAME });
  return new Uint8Array(readFileSync(join(folder, NAME)));
}

const read = ({ service, id }: Office, bytes: Uint8Array<ArrayBuffer>): Promise<RedlineReading> =>
  ask(service, 'redline.read', { id, file: 'back.docx', bytes });

function edited(
  file: Uint8Array,
  path: string,
  change: (xml: string) => string,
): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(file);
  const before = strFromU8(parts[path] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error('nothing was changed');
  return zipSync({ ...parts, [path]: strToU8(after) });
}

describe('a redline', () => {
  test('shows the changes since an event, with whose they are, and is on record as a draft', () =>
    withOffice(typesetting, async (office) => {
      const bytes = await write(office);
      const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
      expect(xml).toContain('w:author="Name of officer"');
      expect(xml).toMatch(/<w:ins\b.*A better headline/su);
      const { service, id } = office;
      expect(findExports(service.store(), sha256(bytes))).toMatchObject([
        { digest: id, edition: null, name: NAME, person: 'officer' },
      ]);
      const seq = (await ask(service, 'review.history', { id })).length;
      const handedIn = 2;
      const input = { id, seq: handedIn, existing: 'ask' } as const;
      expect(await ask(service, 'redline.write', input)).toEqual({ outcome: 'exists', file: NAME });
      expect(await problemOf(service, 'redline.write', { ...input, seq })).toEqual({
        code: 'text-not-kept',
        params: {},
      });
      office.be('clerk');
      expect(await problemOf(service, 'redline.write', input)).toMatchObject({
        code: 'not-allowed-role',
      });
    }));

  test('comes back with nothing when nobody touched it, also after the text went on', () =>
    withOffice(typesetting, async (office) => {
      const bytes = await write(office);
      await office.write(headline('Another one yet', await office.text()));
      expect(await read(office, bytes)).toEqual({
        base: 'sent',
        proposals: [],
        comments: [],
        refused: [],
      });
    }));

  test('comes back as proposals, which are not applied where the text went on', () =>
    withOffice(typesetting, async (office) => {
      const bytes = edited(await write(office), 'word/document.xml', (xml) =>
        xml.replace('A better headline', 'The best headline'),
      );
      const { base, proposals } = await read(office, bytes);
      expect({ base, proposals }).toMatchObject({
        base: 'sent',
        proposals: [
          { kind: 'headline', item: item.id, was: 'A better headline', now: 'The best headline' },
        ],
      });
      const [one] = proposals;
      const now = await office.text();
      expect(one && applyProposal(now, one)).toEqual(headline('The best headline', now));
      await office.write(headline('Another one yet', now));
      expect(one && applyProposal(await office.text(), one)).toBeNull();
    }));

  test('tells new comments, and new answers, from those that went out', () =>
    withOffice(typesetting, async (office) => {
      const { service, id } = office;
      const file = await write(office);
      const [own] = await ask(service, 'comments.list', { id });
      // Made here after the file went out: it is not in the file, and not new because of it.
      const anchor = { on: 'digest' } as const;
      await ask(service, 'comments.add', { id, anchor, text: 'Later', mentions: [] });
      const sent = await read(office, file);
      expect(sent.comments).toEqual([]);
      const by = { author: 'x', at: '2026-04-25T08:30:00.000Z' };
      const said = { author: '外部 太郎', at: '2026-04-26T08:30:00.000Z' };
      const came = (known: string, author: string) => [
        {
          anchor: { on: 'item' as const, item: item.id, gone: false },
          ...{ author, at: said.at, text: known, resolved: true },
          replies: [{ ...said, text: 'It is.' }],
        },
        { anchor, ...said, text: 'Later', resolved: false, replies: [] },
      ];
      const text = await office.text();
      const { 'docProps/custom.xml': stamp = new Uint8Array() } = unzipSync(file);
      const back = async (author: string): Promise<RedlineReading> => {
        const id = /<vt:lpwstr>([^<]*)</u.exec(strFromU8(stamp))?.[1] ?? '';
        const comments = came('Is this \nso?', author);
        const bytes = await writeRedline(text, text, template, { ...by, id }, comments);
        return read(office, new Uint8Array(bytes));
      };
      for (const author of ['Name of supervisor', 'Author']) {
        expect((await back(author)).comments).toMatchObject([
          { of: own?.id, resolved: true, replies: [{ text: 'It is.', author: '外部 太郎' }] },
          { of: null, text: 'Later', replies: [] },
        ]);
      }
    }));

  test('of another digest is refused; one that says nothing is compared with the text at hand', () =>
    withOffice(typesetting, async (office) => {
      const { service, be } = office;
      const file = await write(office);
      const bytes = new TextEncoder().encode(JSON.stringify(headline('of another')));
      const other = await ask(service, 'library.import', { file: 'b.digest.json', bytes });
      const input = { id: other.id, file: 'back.docx', bytes: file };
      expect(await problemOf(service, 'redline.read', input)).toEqual({
        code: 'redline-elsewhere',
        params: { file: 'back.docx' },
      });
      const nameless = await read(
        office,
        edited(file, 'docProps/custom.xml', (xml) => xml.replace('DigestRedline', 'Other')),
      );
      expect(nameless).toMatchObject({ base: 'now', proposals: [], comments: [] });
      expect(await problemOf(service, 'redline.read', { ...input, bytes: strToU8('PK') })).toEqual({
        code: 'docx-broken',
        params: { file: 'back.docx' },
      });
      be('clerk');
      expect(await problemOf(service, 'redline.read', input)).toMatchObject({
        code: 'not-allowed-role',
      });
    }));
});

describeWith(['soffice'], 'LibreOffice', () => {
  test(
    'saves a redline that still comes back with nothing',
    () =>
      withOffice(typesetting, async (office) => {
        const saved = await viaLibreOffice(await write(office), 'docx');
        expect(await read(office, new Uint8Array(saved))).toEqual({
          base: 'sent',
          proposals: [],
          comments: [],
          refused: [],
        });
      }),
    60_000,
  );
});
