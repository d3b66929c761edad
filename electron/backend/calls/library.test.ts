import { describe, expect, test } from 'vitest';
import { ROLES } from '#shared/domain/person.ts';
import { digestOf, itemOf, reportOf } from '#shared/testing/small-digest.ts';
import { sampleDigest, template } from '#shared/testing/template.ts';
import { withFolder } from '../../testing/tools.ts';
import { ask, problemOf, testService, type TestService } from '../testing/service.ts';

const NOW = Date.UTC(2026, 3, 18);
const DAY = 24 * 60 * 60 * 1000;
const period = { from: '2026-04-18', to: '2026-04-24' };
const small = digestOf({
  security: [itemOf('a', [reportOf('text', 'APA', '2026-04-18')]), itemOf('b')],
});
const bytesOf = (digest: unknown): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify(digest));

const withLibrary = (
  body: (service: TestService, clock: { now: number }, folder: string) => Promise<void>,
): Promise<void> =>
  withFolder(async (folder) => {
    const clock = { now: NOW };
    const service = testService(folder, { now: () => clock.now });
    await body(service, clock, folder);
    await service.close();
  });

const sections = (...items: number[]): unknown =>
  template.sections.map(({ key, title }, index) => ({ key, title, items: items[index] ?? 0 }));

describe('the list', () => {
  test('shows each digest with its period, counts and what is incomplete', () =>
    withLibrary(async (service) => {
      const { id } = await ask(service, 'library.import', {
        file: 'a.digest.json',
        bytes: bytesOf(small),
      });
      const summary = {
        id,
        name: null,
        template: template.name,
        period,
        ...{ state: 'draft', edition: 1 },
        sections: sections(2),
        incomplete: 1,
        updatedAt: NOW,
        deletedAt: null,
      };
      expect(await ask(service, 'library.list', {})).toEqual([summary]);
      const blocks = [reportOf('text', 'APA', '2026-04-18')];
      await ask(service, 'digest.write', {
        ...{ id, seat: 1, label: 'typing', merge: null },
        entities: [{ entity: 'item', id: 'b', value: itemOf('b', blocks), rev: 1 }],
      });
      expect(await ask(service, 'library.list', {})).toEqual([{ ...summary, incomplete: 0 }]);
    }));

  test('has the newest period first', () =>
    withLibrary(async (service) => {
      for (const to of ['2026-04-24', '2026-05-08', null, '2026-05-01']) {
        const own = to === null ? null : { from: '2026-04-18', to };
        await ask(service, 'library.create', { template: template.name, period: own });
      }
      const list = await ask(service, 'library.list', {});
      expect(list.map((one) => one.period?.to)).toEqual([
        '2026-05-08',
        '2026-05-01',
        '2026-04-24',
        undefined,
      ]);
    }));
});

describe('a new digest', () => {
  test("has the template's texts and sections, the period, and no items", () =>
    withLibrary(async (service) => {
      const { id } = await ask(service, 'library.create', { template: template.name, period });
      expect(service.told('library-changed')).toHaveLength(1);
      const opened = await ask(service, 'digest.open', { id, seat: 1 });
      expect(opened.digest).toEqual(digestOf({}));
      expect(opened.template).toEqual(template);
    }));

  test('of a template that is not there, or that is a path, is refused', () =>
    withLibrary(async (service) => {
      for (const name of ['nowhere', '../templates/embassy-azerbaijan', '\\\\server\\share']) {
        expect(await problemOf(service, 'library.create', { template: name, period })).toEqual({
          code: 'template-unknown',
          params: { name, known: 'embassy-azerbaijan' },
        });
      }
      expect(await ask(service, 'templates.list', {})).toEqual([
        { name: template.name, title: template.title, isOwn: false },
      ]);
    }));
});

describe('a copy', () => {
  test('is a digest of its own', () =>
    withLibrary(async (service) => {
      const { id: from } = await ask(service, 'library.import', {
        file: 'a.json',
        bytes: bytesOf(small),
      });
      const { id } = await ask(service, 'library.duplicate', { id: from });
      await ask(service, 'digest.write', {
        ...{ id, seat: 1, label: 'remove-items', merge: null },
        entities: [
          { entity: 'item', id: 'a', value: null, rev: 1 },
          { entity: 'order', section: 'security', value: ['b'], rev: 1 },
        ],
      });
      expect((await ask(service, 'digest.open', { id: from, seat: 1 })).digest).toEqual(small);
      const copy = await ask(service, 'digest.open', { id, seat: 1 });
      expect(copy.digest).toEqual(digestOf({ security: [itemOf('b')] }));
      expect(copy.name).toBeNull();
    }));

  test('of one with a name has another', () =>
    withLibrary(async (service) => {
      const { id: from } = await ask(service, 'library.create', {
        template: template.name,
        period,
      });
      await ask(service, 'library.rename', { id: from, name: '  夏の号 ' });
      const { id } = await ask(service, 'library.duplicate', { id: from });
      expect((await ask(service, 'digest.open', { id, seat: 1 })).name).toBe('夏の号 (2)');
      await ask(service, 'library.rename', { id, name: '' });
      expect((await ask(service, 'digest.open', { id, seat: 1 })).name).toBeNull();
    }));
});

describe('the bin', () => {
  test('keeps a digest for 30 days, and gives it back', () =>
    withLibrary(async (service, clock, folder) => {
      const { id } = await ask(service, 'library.import', { file: 'a', bytes: bytesOf(small) });
      const { id: other } = await ask(service, 'library.duplicate', { id });
      await ask(service, 'library.remove', { id });
      await ask(service, 'library.remove', { id: other });
      expect(await ask(service, 'library.list', {})).toMatchObject([
        { deletedAt: NOW },
        { deletedAt: NOW },
      ]);
      await ask(service, 'library.restore', { id });
      expect((await ask(service, 'digest.open', { id, seat: 1 })).digest).toEqual(small);
      await service.close();
      clock.now += 30 * DAY - 1;
      const almost = testService(folder, { now: () => clock.now });
      expect(await ask(almost, 'library.list', {})).toHaveLength(2);
      await almost.close();
      clock.now += 1;
      const after = testService(folder, { now: () => clock.now });
      expect(await ask(after, 'library.list', {})).toMatchObject([{ id, deletedAt: null }]);
      await after.close();
    }));

  test('is emptied by hand only of what is in it', () =>
    withLibrary(async (service) => {
      const { id } = await ask(service, 'library.create', { template: template.name, period });
      const missing = { code: 'digest-missing', params: {} };
      const outside = { code: 'not-allowed-not-deleted', params: {} };
      expect(await problemOf(service, 'library.purge', { id })).toEqual(outside);
      expect(await problemOf(service, 'library.restore', { id })).toEqual(outside);
      await ask(service, 'library.remove', { id });
      const inside = { code: 'not-allowed-deleted', params: {} };
      expect(await problemOf(service, 'library.remove', { id })).toEqual(inside);
      expect(await problemOf(service, 'library.rename', { id, name: 'x' })).toEqual(inside);
      await ask(service, 'library.purge', { id });
      expect(await ask(service, 'library.list', {})).toEqual([]);
      expect(await problemOf(service, 'library.rename', { id, name: 'x' })).toEqual(missing);
      expect(await problemOf(service, 'library.duplicate', { id })).toEqual(missing);
    }));

  test('what a window still wrote to a digest in the bin is refused', () =>
    withLibrary(async (service) => {
      const { id } = await ask(service, 'library.import', { file: 'a', bytes: bytesOf(small) });
      await ask(service, 'library.remove', { id });
      const value = { ...itemOf('b'), headline: { ja: '最後の言葉', en: '' } };
      const write = {
        ...{ id, seat: 1, label: 'typing', merge: null },
        entities: [{ entity: 'item', id: 'b', value, rev: 1 }],
      };
      const refused = { code: 'not-allowed-deleted', params: {} };
      expect(await problemOf(service, 'digest.write', write)).toEqual(refused);
      await ask(service, 'library.restore', { id });
      expect((await ask(service, 'digest.open', { id, seat: 1 })).digest).toEqual(small);
    }));
});

describe('who may', () => {
  test('read a digest sees the list; an administrator who is nothing else sees none', () =>
    withLibrary(async (service) => {
      const { id } = await ask(service, 'library.create', { template: template.name, period });
      for (const role of ROLES) service.addPerson(role, role);
      for (const role of ROLES) {
        service.be(role);
        const list = await ask(service, 'library.list', {});
        expect(list.map((one) => one.id)).toEqual(role === 'administrator' ? [] : [id]);
      }
    }));

  test('make one is on record as who made it', () =>
    withLibrary(async (service) => {
      for (const who of ['first', 'second', 'third']) service.addPerson(who, 'officer');
      service.be('first');
      const made = await ask(service, 'library.create', { template: template.name, period });
      service.be('second');
      const copy = await ask(service, 'library.duplicate', made);
      service.be('third');
      const read = await ask(service, 'library.import', { file: 'a', bytes: bytesOf(small) });
      for (const [{ id }, by] of [
        [made, 'first'],
        [copy, 'second'],
        [read, 'third'],
      ] as const) {
        const history = await ask(service, 'review.history', { id });
        expect(history.map(({ event }) => event)).toEqual([{ event: 'created', by, at: NOW }]);
      }
    }));

  test('what was approved is neither removed by hand nor by time, even where it is in the bin', () =>
    withLibrary(async (service, clock, folder) => {
      const { id } = await ask(service, 'library.import', { file: 'a', bytes: bytesOf(small) });
      service.addPerson('boss', 'supervisor');
      await ask(service, 'review.act', { id, act: { deed: 'hand-in', remark: null } });
      service.be('boss');
      const { clock: seen } = await ask(service, 'review.read', { id, since: { since: 'seen' } });
      await ask(service, 'review.act', { id, act: { deed: 'approve', remark: null, seen } });
      service.be('officer');
      expect(await problemOf(service, 'library.remove', { id })).toMatchObject({
        code: 'not-allowed-state',
      });
      await ask(service, 'review.act', { id, act: { deed: 'begin-correction' } });
      expect(await problemOf(service, 'library.remove', { id })).toMatchObject({
        code: 'not-allowed-once-approved',
      });
      // As no version of this program puts it there.
      service.store().run('UPDATE digest SET deleted_at = 1 WHERE id = ?', id);
      expect(await problemOf(service, 'library.purge', { id })).toMatchObject({
        code: 'not-allowed-not-deleted',
      });
      await service.close();
      clock.now += 60 * DAY;
      const later = testService(folder, { now: () => clock.now });
      expect(await ask(later, 'library.list', {})).toMatchObject([{ id, edition: 2 }]);
      await later.close();
    }));
});

describe('taking in a file', () => {
  const REPORT =
    '2026年3月21日～4月3日\n1. 軍事・治安関係\n● 外相、会談\nFM meets\nText. (APA / 31.03.2026)\n- 3 -\n';

  test('reads a report, and says what had no place', () =>
    withLibrary(async (service) => {
      const bytes = new TextEncoder().encode(REPORT);
      const read = await ask(service, 'library.import', { file: 'report.txt', bytes });
      expect(read).toMatchObject({ items: 1, unplaced: [{ line: 6, text: '- 3 -' }] });
      const { digest } = await ask(service, 'digest.open', { id: read.id, seat: 1 });
      expect(digest.period).toEqual({ from: '2026-03-21', to: '2026-04-03' });
      expect(digest.sections[0]?.items[0]?.headline).toEqual({ ja: '外相、会談', en: 'FM meets' });
      expect(await ask(service, 'outlets.list', {})).toEqual([{ name: 'APA', uses: 1 }]);
    }));

  test('the sample comes as it is, once however often it is taken in', () =>
    withLibrary(async (service) => {
      const file = { file: 'sample.digest.json', bytes: bytesOf(sampleDigest) };
      const first = await ask(service, 'library.import', file);
      expect(await ask(service, 'library.import', file)).toEqual(first);
      const { digest } = await ask(service, 'digest.open', { id: first.id, seat: 1 });
      expect(digest).toEqual(sampleDigest);
      await ask(service, 'library.remove', { id: first.id });
      expect((await ask(service, 'library.import', file)).id).not.toBe(first.id);
    }));

  test('that cannot be read is a problem, and takes nothing in', () =>
    withLibrary(async (service) => {
      const bytes = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13);
      expect(await problemOf(service, 'library.import', { file: 'a.png', bytes })).toEqual({
        code: 'file-binary',
        params: { file: 'a.png' },
      });
      const empty = { file: 'a.txt', bytes: new Uint8Array() };
      expect(await problemOf(service, 'library.import', empty)).toEqual({
        code: 'file-empty',
        params: { file: 'a.txt' },
      });
      expect(await ask(service, 'library.list', {})).toEqual([]);
    }));

  test('a digest of a template that is not here opens with the default, and keeps its own', () =>
    withLibrary(async (service) => {
      const foreign = {
        ...small,
        template: '\\\\server\\share',
        sections: [{ key: 'trade', title: '通商', items: small.sections[0]?.items }],
      };
      const { id } = await ask(service, 'library.import', { file: 'a', bytes: bytesOf(foreign) });
      const opened = await ask(service, 'digest.open', { id, seat: 1 });
      expect(opened.digest).toEqual(foreign);
      expect(opened.template).toEqual(template);
    }));
});
