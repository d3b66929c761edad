import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Template } from '#shared/domain/template.ts';
import { auditDatabase } from '../review/audit-database.ts';
import { loadBundledTemplate } from '../templates/load-template.ts';
import { withOffice, type Office } from '../testing/office.ts';
import { ask, problemOf } from '../testing/service.ts';
import type { Typesetting } from '../typesetting/typesetting.ts';

const NAME = 'embassy-azerbaijan';
const NO_PAGES = { close: () => Promise.resolve() } as Typesetting;
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

async function bundled(): Promise<Template> {
  const loaded = await loadBundledTemplate(NAME);
  if (!loaded.ok) throw new Error(loaded.error.code);
  return loaded.value;
}

const put = (office: Office, value: unknown) =>
  ask(office.service, 'templates.put', { file: 'form.json', bytes: bytesOf(value) });

test('an administrator keeps a form of the office, and digests are set in it', () =>
  withOffice(NO_PAGES, async (office) => {
    const { service, be, data } = office;
    be('administrator');
    const template = await bundled();
    const [first] = await ask(service, 'templates.list', {});
    expect(first).toEqual({ name: NAME, title: template.title, isOwn: false });
    const mine = { name: 'embassy-georgia', title: 'ジョージア政治・治安情報', isOwn: true };
    const { name, title } = mine;
    expect(await put(office, { ...template, name, title })).toEqual(mine);
    expect(await ask(service, 'templates.list', {})).toEqual([first, mine]);
    expect(service.told('templates-changed')).toHaveLength(1);

    be('officer');
    const { id } = await ask(service, 'library.create', { template: name, period: null });
    const opened = await ask(service, 'digest.open', { id, seat: 1 });
    expect([opened.digest.title, opened.digest.template]).toEqual([title, name]);
    expect(opened.template.title).toBe(title);

    // While a digest is written in it, it can be replaced and not taken away.
    be('administrator');
    expect(await problemOf(service, 'templates.remove', { name })).toEqual({
      code: 'template-in-use',
      params: { name, digests: 1 },
    });
    await put(office, { ...template, name, title, onePerson: true });
    be('officer');
    expect((await ask(service, 'digest.open', { id, seat: 1 })).template.onePerson).toBe(true);
    await service.close();
    expect(auditDatabase(data)).toMatchObject({ ok: true, value: { isWhole: true } });
  }));

test('a form of the name of a bundled one goes before it, until it is taken away', () =>
  withOffice(NO_PAGES, async (office) => {
    const { service, be, id } = office;
    const titleOf = async (): Promise<string> =>
      (await ask(service, 'digest.open', { id, seat: 1 })).template.title;
    be('officer');
    const before = await titleOf();
    be('administrator');
    await put(office, { ...(await bundled()), title: 'Another title' });
    expect((await ask(service, 'templates.list', {}))[0]).toMatchObject({ isOwn: true });
    be('officer');
    expect(await titleOf()).toBe('Another title');
    be('administrator');
    await ask(service, 'templates.remove', { name: NAME });
    be('officer');
    expect(await titleOf()).toBe(before);
  }));

test('only administrators keep forms; what is none is told with its place, and nothing is kept', () =>
  withOffice(NO_PAGES, async ({ service, be }) => {
    const template = await bundled();
    const refusedFor = (value: unknown) =>
      problemOf(service, 'templates.put', { file: 'form.json', bytes: bytesOf(value) });
    for (const role of ['officer', 'supervisor', 'clerk'] as const) {
      be(role);
      const refused = { code: 'not-allowed-role', params: { roles: 'administrator' } };
      expect(await refusedFor(template)).toEqual(refused);
      expect(await problemOf(service, 'templates.remove', { name: NAME })).toEqual(refused);
    }
    be('administrator');
    expect(await refusedFor({ ...template, title: 7 })).toMatchObject({
      code: 'template-invalid',
      params: { file: 'form.json', path: 'title' },
    });
    expect(await refusedFor({ ...template, name: '../outside' })).toMatchObject({
      code: 'template-invalid',
      params: { file: 'form.json', path: 'name' },
    });
    const text = new TextEncoder().encode('{ "name": ');
    const input = { file: 'form.json', bytes: text };
    expect(await problemOf(service, 'templates.put', input)).toMatchObject({
      code: 'template-invalid',
      params: { path: 'line 1, column 11' },
    });
    expect((await ask(service, 'templates.list', {})).map(({ isOwn }) => isOwn)).toEqual([false]);
  }));

test('a copy goes into the folder of exports, replaces nothing there, and can be chosen again', () =>
  withOffice(NO_PAGES, async (office) => {
    const { service, be, folder } = office;
    be('administrator');
    const { path } = await ask(service, 'templates.copy', { name: NAME });
    expect(path).toBe(join(folder, `${NAME}.template.json`));
    const copy: unknown = JSON.parse(readFileSync(path, 'utf8'));
    expect(copy).toEqual(await bundled());
    expect((await problemOf(service, 'templates.copy', { name: NAME })).code).toBe('output-exists');
    expect(readdirSync(folder)).toEqual([`${NAME}.template.json`]);
    expect(await put(office, copy)).toMatchObject({ name: NAME, isOwn: true });
  }));
