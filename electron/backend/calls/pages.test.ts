import { expect, test } from 'vitest';
import { corrections } from '#shared/comparison/corrections.ts';
import type { Marking } from '#shared/report/marking.ts';
import { sampleDigest, template } from '#shared/testing/template.ts';
import { withFolder } from '../../testing/tools.ts';
import { drawn } from '../documents/pdf/testing/reports.ts';
import { corrected } from '../documents/testing/marks.ts';
import { withOffice } from '../testing/office.ts';
import { ask, problemOf, testService } from '../testing/service.ts';
import { idsOf, withMore } from '../typesetting/testing/reports.ts';
import { openTypesetting } from '../typesetting/typesetting.ts';

test('the pages of a stored digest follow what is written', () =>
  withFolder(async (folder) => {
    const service = testService(folder, { typesetting: openTypesetting() });
    const bytes = new TextEncoder().encode(JSON.stringify(sampleDigest));
    const { id } = await ask(service, 'library.import', { file: 'a.digest.json', bytes });
    const before = await ask(service, 'pages.render', { id });
    expect(before.pages).toHaveLength(12);
    expect(before.places.map(({ item }) => item)).toEqual(idsOf(sampleDigest));

    const [first = ''] = idsOf(sampleDigest);
    const changed = withMore(sampleDigest, first, 'One word more.');
    const value = changed.sections[0]?.items[0] ?? null;
    await ask(service, 'digest.write', {
      ...{ id, seat: 1, label: 'typing', merge: null },
      entities: [{ entity: 'item', id: first, value, rev: 1 }],
    });
    const after = await ask(service, 'pages.render', { id });
    const pages = await drawn(changed, template, { mark: 'draft', edition: null });
    for (const [page, { hash }] of after.pages.entries()) {
      expect(await ask(service, 'pages.page', { id, page, hash })).toEqual({ svg: pages[page] });
    }
    const { hash = '' } = before.pages[0] ?? {};
    expect(await ask(service, 'pages.page', { id, page: 0, hash })).toEqual({ svg: null });
    expect(await problemOf(service, 'pages.render', { id: 'none' })).toEqual({
      code: 'digest-missing',
      params: {},
    });
    await service.close();
  }));

test('pages are marked as the document would be: a draft, an edition, a correction with its table', async () => {
  const typesetting = openTypesetting();
  await withOffice(typesetting, async ({ service, id, approve, act, write }) => {
    const first = async (): Promise<string | null> => {
      const [page] = (await ask(service, 'pages.render', { id })).pages;
      return (await ask(service, 'pages.page', { id, page: 0, hash: page?.hash ?? '' })).svg;
    };
    const expected = async (marking: Marking, digest = sampleDigest): Promise<string | undefined> =>
      (await drawn(digest, template, marking))[0];
    expect(await first()).toBe(await expected({ mark: 'draft', edition: null }));
    const { editions } = await approve();
    const sha256 = editions[0]?.sha256 ?? '';
    expect(await first()).toBe(
      await expected({ mark: null, edition: { number: 1, sha256, corrections: [] } }),
    );
    await act('officer', { deed: 'begin-correction' });
    await write(corrected);
    const edition = { number: 2, sha256: null, corrections: corrections(sampleDigest, corrected) };
    const pages = await drawn(corrected, template, { mark: 'draft', edition });
    const set = await ask(service, 'pages.render', { id });
    expect(set.pages).toHaveLength(pages.length);
    const last = pages.length - 1;
    const { hash = '' } = set.pages[last] ?? {};
    expect(await ask(service, 'pages.page', { id, page: last, hash })).toEqual({
      svg: pages[last],
    });
  });
  await typesetting.close();
}, 60_000);
