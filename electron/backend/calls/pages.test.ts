import { expect, test } from 'vitest';
import { sampleDigest } from '#shared/testing/template.ts';
import { withFolder } from '../../testing/tools.ts';
import { drawn } from '../documents/pdf/testing/reports.ts';
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
    const pages = await drawn(changed);
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
