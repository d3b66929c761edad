import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CONTRACT, isCallName, MESSAGE_LIMIT } from '#shared/contract/contract.ts';
import { digestOf, itemOf } from '#shared/testing/small-digest.ts';
import { withFolder } from '../testing/tools.ts';
import { HANDLERS } from './calls/handlers.ts';
import { auditRows } from './testing/audit.ts';
import { ask, problemOf, testService, type TestService } from './testing/service.ts';

const withService = (
  body: (service: TestService, folder: string) => Promise<void>,
): Promise<void> =>
  withFolder(async (folder) => {
    const service = testService(folder);
    await body(service, folder);
    await service.close();
  });

/** Lists in each other, so many. */
function nested(depth: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

const item = (value: unknown): unknown => ({
  ...{ id: 'x', seat: 1, label: 'typing', merge: null },
  entities: [{ entity: 'item', id: 'a', value, rev: 0 }],
});

test('every call of the backend is answered here, and none of the host', () => {
  const own = Object.keys(CONTRACT)
    .filter(isCallName)
    .filter((name) => CONTRACT[name].at === 'backend');
  expect(Object.keys(HANDLERS).toSorted()).toEqual(own.toSorted());
  expect(own.filter((name) => name.startsWith('host.'))).toEqual([]);
});

describe('refused, and nothing run', () => {
  test.each<[string, string, unknown, string]>([
    ['an unknown call', 'digest.drop', {}, 'unknown call'],
    ['a name of every object', 'constructor', {}, 'unknown call'],
    ['a call of the main process', 'host.quit', {}, 'unknown call'],
    ['a call that a page may not make', 'startup.report', {}, 'not for this caller'],
    [
      'a folder chosen by a page',
      'settings.set-export-folder',
      { folder: '/' },
      'not for this caller',
    ],
    ['no input', 'digest.open', undefined, ': Invalid input: expected object, received undefined'],
    [
      'an id that could be a path',
      'digest.open',
      { id: '../x', seat: 1 },
      'id: Invalid string: must match pattern /^[A-Za-z0-9-]{1,39}$/',
    ],
    [
      'a number where a text should be',
      'library.rename',
      { id: 'a', name: 7 },
      'name: Invalid input: expected string, received number',
    ],
    [
      'too many characters',
      'library.create',
      { template: 'a'.repeat(MESSAGE_LIMIT + 1) },
      'too large',
    ],
    [
      'too many bytes',
      'library.import',
      { file: 'a.txt', bytes: new Uint8Array(MESSAGE_LIMIT + 1) },
      'too large',
    ],
    ['a list in a list in a list …', 'library.list', { more: nested(100_000) }, 'too large'],
    [
      'a link that runs something',
      'digest.write',
      item({
        id: 'a',
        headline: { ja: '', en: '' },
        blocks: [
          {
            ...{ kind: 'report', label: null, source: null },
            body: {
              type: 'doc',
              content: [
                {
                  type: 'paragraph',
                  content: [
                    {
                      ...{ type: 'text', text: 'x' },
                      marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }],
                    },
                  ],
                },
              ],
            },
          },
        ],
      }),
      'entities[0].value.blocks[0].body.content[0].content[0].marks[0].attrs.href: must be a web address (https://…), a mail address (mailto:…) or #',
    ],
    [
      'an item by the name of another',
      'digest.write',
      item(itemOf('b')),
      'entities: must give an item the id that it has',
    ],
  ])('%s', (_title, name, input, reason) =>
    withService(async (service, folder) => {
      expect(await problemOf(service, name, input)).toEqual({
        code: 'message-refused',
        params: { name, reason },
      });
      expect(service.told('library-changed')).toEqual([]);
      await service.close();
      expect(auditRows(folder)).toEqual([]);
    }),
  );

  test('a name as long as a book is cut short in the answer', () =>
    withService(async (service) => {
      expect(await problemOf(service, 'x'.repeat(1_000_000), {})).toEqual({
        code: 'message-refused',
        params: { name: 'x'.repeat(100), reason: 'unknown call' },
      });
    }));
});

test('the main process may ask what a page may not', () =>
  withService(async (service) => {
    await ask(service, 'settings.set-export-folder', { folder: '/reports' }, 'host');
    expect((await ask(service, 'settings.get', {})).exportFolder).toBe('/reports');
    expect(service.told('settings-changed')).toHaveLength(1);
  }));

test('a bug is logged with an id and no text, and the work goes on', () =>
  withFolder(async (folder) => {
    let broken = false;
    const service = testService(folder, {
      now: () => {
        if (broken) throw new SyntaxError('Unexpected token in "大使の秘密"');
        return 1_776_000_000_000;
      },
    });
    const input = { template: 'embassy-azerbaijan', period: null };
    broken = true;
    const problem = await problemOf(service, 'library.create', input);
    broken = false;
    const { id, log } = problem.params as { id: string; log: string };
    expect(problem).toEqual({ code: 'internal', params: { id, log: service.log.file } });
    const text = readFileSync(log, 'utf8');
    expect(text).toContain(`bug ${id} in library.create: SyntaxError`);
    expect(text).toContain('dispatch.test.ts');
    expect(text).not.toContain('秘密');
    expect(await ask(service, 'library.list', {})).toEqual([]);
    await ask(service, 'library.create', input);
    expect(await ask(service, 'library.list', {})).toHaveLength(1);
    await service.close();
  }));

test('every command leaves a row in the audit log, without a text', () =>
  withService(async (service, folder) => {
    const bytes = new TextEncoder().encode(JSON.stringify(digestOf({ security: [itemOf('a')] })));
    const { id } = await ask(service, 'library.import', { file: 'a.json', bytes });
    const value = { ...itemOf('a'), headline: { ja: '秘密', en: 'secret' } };
    const write = (rev: number): Promise<unknown> =>
      ask(service, 'digest.write', {
        ...{ id, seat: 1, label: 'typing', merge: null },
        entities: [{ entity: 'item', id: 'a', value, rev }],
      });
    await write(1);
    await ask(service, 'digest.undo', { id, seat: 1, direction: 'undo' });
    await write(1);
    await ask(service, 'settings.set', { theme: 'dark' });
    await ask(service, 'library.rename', { id, name: '秘密' });
    const { file } = await ask(service, 'backups.create', {});
    await service.close();
    expect(auditRows(folder)).toEqual([
      { call: 'library.import', digest: id, details: { items: 1, unplaced: 0 } },
      {
        call: 'digest.write',
        digest: id,
        details: { seat: 1, label: 'typing', outcome: 'stored', revs: { 'item:a': 2 } },
      },
      {
        call: 'digest.undo',
        digest: id,
        details: { seat: 1, direction: 'undo', outcome: 'done', revs: { 'item:a': 3 } },
      },
      {
        call: 'digest.write',
        digest: id,
        details: { seat: 1, label: 'typing', outcome: 'conflict', revs: {} },
      },
      { call: 'settings.set', digest: null, details: { keys: ['theme'] } },
      { call: 'library.rename', digest: id, details: {} },
      { call: 'backups.create', digest: null, details: { file } },
    ]);
  }));

test('letters that are one step leave one row', () =>
  withService(async (service, folder) => {
    const bytes = new TextEncoder().encode(JSON.stringify(digestOf({ security: [itemOf('a')] })));
    const { id } = await ask(service, 'library.import', { file: 'a.json', bytes });
    for (const [index, ja] of ['あ', 'あい', 'あいう', 'あいう'].entries()) {
      const value = { ...itemOf('a'), headline: { ja, en: '' } };
      await ask(service, 'digest.write', {
        ...{ id, seat: 1, label: 'typing', merge: 'ja' },
        entities: [{ entity: 'item', id: 'a', value, rev: index + 1 }],
      });
    }
    await service.close();
    expect(auditRows(folder).map(({ call }) => call)).toEqual(['library.import', 'digest.write']);
  }));

test('the fault report tells of the program, and of no text', () =>
  withService(async (service) => {
    const bytes = new TextEncoder().encode(JSON.stringify(digestOf({ security: [itemOf('a')] })));
    await ask(service, 'library.import', { file: 'a.json', bytes });
    const { text } = await ask(service, 'startup.report', {}, 'host');
    expect(text).toMatch(/^state: ready$/mu);
    expect(text).toMatch(/^digests: 1$/mu);
    expect(text).toMatch(/^sqlite: 3\./mu);
    expect(text).toContain(service.log.file);
    expect(text).not.toContain('見出し');
    expect(text).not.toContain('Headline');
  }));
