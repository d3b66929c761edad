import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InputOf, OutputOf } from '#shared/contract/contract.ts';
import { corrections } from '#shared/comparison/corrections.ts';
import { exportName } from '#shared/report/file-name.ts';
import { UNMARKED, type Marking } from '#shared/report/marking.ts';
import { sampleDigest, template } from '#shared/testing/template.ts';
import { exportReport } from '../documents/export-report.ts';
import { corrected } from '../documents/testing/marks.ts';
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

const DRAFT: Marking = { mark: 'draft', edition: null };
const named = (marking: Marking, ending: string): string =>
  exportName(sampleDigest, template, false, marking) + ending;

const input = (id: string, of: 'draft' | 'edition'): InputOf<'export.run'> => ({
  ...{ id, run: 'r', of, formats: ['docx', 'pdf'], existing: 'ask' },
});

const run = ({ service, id }: Office, of: 'draft' | 'edition'): Promise<OutputOf<'export.run'>> =>
  ask(service, 'export.run', input(id, of));

/** A file as the report makes it. */
async function made(
  format: 'docx' | 'pdf',
  marking: Marking,
  digest = sampleDigest,
): Promise<Buffer> {
  const { files } = await exportReport(digest, template, format, false, marking);
  return Buffer.from(files[0]?.content ?? '');
}

describe('what is exported', () => {
  test(
    'is the text at hand as a draft, the edition in force, and its correction: three files',
    () =>
      withOffice(typesetting, async (office) => {
        const { service, id, folder, be } = office;
        await run(office, 'draft');
        await office.approve();
        be('clerk');
        const [edition] = (await ask(service, 'review.get', { id })).editions;
        const first: Marking = {
          mark: null,
          edition: { number: 1, sha256: edition?.sha256 ?? '', corrections: [] },
        };
        await run(office, 'edition');
        await office.act('officer', { deed: 'begin-correction' });
        await office.write(corrected);
        const table = corrections(sampleDigest, await office.text());
        expect(table.length).toBeGreaterThan(3);
        const draft: Marking = {
          mark: 'draft',
          edition: { number: 2, sha256: null, corrections: table },
        };
        await run(office, 'draft');
        // While a correction is worked on, what is in force is the edition before it.
        be('clerk');
        expect(await run(office, 'edition')).toMatchObject({ outcome: 'exists' });
        const again: InputOf<'export.run'> = { ...input(id, 'edition'), existing: 'replace' };
        expect(await ask(service, 'export.run', again)).toMatchObject({ outcome: 'done' });
        expect((await office.approve()).edition).toBe(2);
        be('clerk');
        const { editions } = await ask(service, 'review.get', { id });
        await run(office, 'edition');
        const second: Marking = {
          mark: null,
          edition: { number: 2, sha256: editions[1]?.sha256 ?? '', corrections: table },
        };
        const expected = [
          [DRAFT, sampleDigest],
          [first, sampleDigest],
          [draft, corrected],
          [second, corrected],
        ] as const;
        expect(office.files()).toEqual(
          expected.flatMap(([mark]) => [named(mark, '.docx'), named(mark, '.pdf')]).sort(),
        );
        for (const [mark, digest] of expected) {
          for (const format of ['docx', 'pdf'] as const) {
            const bytes = readFileSync(join(folder, named(mark, `.${format}`)));
            expect(bytes.equals(await made(format, mark, digest))).toBe(true);
            const number = mark.mark === 'draft' ? null : (mark.edition?.number ?? null);
            expect(findExports(service.store(), sha256(bytes))).toContainEqual(
              expect.objectContaining({
                ...{ digest: id, edition: number, name: named(mark, `.${format}`) },
                person: mark.mark === 'draft' ? 'officer' : 'clerk',
              }),
            );
          }
        }
        const exported = (await ask(service, 'review.history', { id })).filter(
          ({ event }) => event.event === 'exported',
        );
        expect(exported).toHaveLength(5);
      }),
    60_000,
  );

  test('has names that no other kind of file has', () => {
    const names = [UNMARKED, DRAFT].flatMap(({ mark }) =>
      [null, { number: 1 }, { number: 2 }, { number: 12 }].map((edition) =>
        exportName(sampleDigest, template, false, { mark, edition }),
      ),
    );
    expect(new Set(names).size).toBe(6);
    expect(
      exportName(sampleDigest, template, true, { mark: 'redline', edition: { number: 3 } }),
    ).toBe('azerbaijan-digest_2026-04-04_2026-04-17_correction-3_redline');
  });
});

describe('an export is refused before any work', () => {
  test('of an edition where there is none, or to who is no clerk; of a draft that is approved', () =>
    withOffice(typesetting, async (office) => {
      const { service, id, be } = office;
      const refusal = async (of: 'draft' | 'edition') =>
        (await problemOf(service, 'export.run', input(id, of))).code;
      expect(await refusal('edition')).toBe('not-allowed-role');
      be('clerk');
      expect(await refusal('edition')).toBe('not-allowed-nothing-approved');
      be('administrator');
      expect(await refusal('draft')).toBe('not-allowed-role');
      await office.approve();
      expect(await refusal('edition')).toBe('not-allowed-role');
      be('clerk');
      expect(await refusal('draft')).toBe('not-allowed-state');
      expect(office.files()).toEqual([]);
      expect(service.told('export-progress')).toEqual([]);
    }));

  test('and taken back where it cannot be recorded, with what it replaced', () =>
    withOffice(typesetting, async (office) => {
      const { service, id, folder } = office;
      await run(office, 'draft');
      const before = office.files().map((name) => readFileSync(join(folder, name)));
      await office.write({ ...sampleDigest, subtitle: 'b' });
      const events = (await ask(service, 'review.history', { id })).length;
      const exporting = service.dispatch(
        'export.run',
        { ...input(id, 'draft'), existing: 'replace' },
        'window',
      );
      // Approved while the files are made: a draft of it is no draft any more.
      await office.approve();
      expect(await exporting).toMatchObject({ ok: false, error: { code: 'not-allowed-state' } });
      expect(office.files().map((name) => readFileSync(join(folder, name)))).toEqual(before);
      const history = await ask(service, 'review.history', { id });
      expect(history.slice(events).map(({ event }) => event.event)).toEqual([
        'handed-in',
        'approved',
      ]);
    }));

  test('of an edition that is not as it was approved', () =>
    withOffice(typesetting, async (office) => {
      const { service, id, be } = office;
      await office.approve();
      service.store().script(`
        DROP TRIGGER edition_stays;
        UPDATE edition SET json = X'00';
      `);
      be('clerk');
      expect(await problemOf(service, 'export.run', input(id, 'edition'))).toEqual({
        code: 'record-broken',
        params: { digest: id },
      });
      expect(office.files()).toEqual([]);
    }));
});
