import { fork } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corrected } from '#backend/documents/testing/marks.ts';
import { dataPaths } from '#backend/store/data-paths.ts';
import { openDatabase } from '#backend/store/store.ts';
import { withOffice, type Office } from '#backend/testing/office.ts';
import { ask } from '#backend/testing/service.ts';
import { openTypesetting } from '#backend/typesetting/typesetting.ts';
import { exportName } from '#shared/report/file-name.ts';
import { sampleDigest, template } from '#shared/testing/template.ts';
import { describeWith, viaLibreOffice, withFolder } from '../testing/tools.ts';
import { built, digest, filesIn, refused, type Run } from './testing/run-digest.ts';

const named = (mark: 'draft' | null, number: number): string =>
  exportName(sampleDigest, template, false, { mark, edition: { number } });
const DRAFT = named('draft', 1);
const FIRST = named(null, 1);
const SECOND = named(null, 2);

/** The data of a post (`data`), the same before the exports (`before`), and what was exported. */
let folder = '';
let data = '';
const file = (name: string): string => join(folder, name);
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(file(name)));

async function goAllTheWay(office: Office): Promise<void> {
  const { service, id, be } = office;
  const run = (of: 'draft' | 'edition') =>
    ask(service, 'export.run', { id, run: 'r', of, formats: ['docx', 'pdf'], existing: 'ask' });
  await run('draft');
  await office.approve();
  be('administrator');
  await ask(service, 'backups.create', {});
  be('clerk');
  await run('edition');
  await office.act('officer', { deed: 'begin-correction' });
  await office.write(corrected);
  await office.approve();
  be('clerk');
  await run('edition');
  await service.close();
  cpSync(office.folder, folder, { recursive: true });
  cpSync(office.data, data, { recursive: true });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'digest-verify-'));
  data = join(folder, 'data');
  const typesetting = openTypesetting();
  await Promise.all([built(), withOffice(typesetting, goAllTheWay)]);
  await typesetting.close();
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const verify = (name: string, ...args: string[]): Promise<Run> =>
  digest(folder, ['verify', name, '--data', 'data', ...args]);

/** The lines of a run that ended with this code and no remark, moments as `…`. */
function lines(run: Run, code: number): string[] {
  expect({ code: run.code, stderr: run.stderr }).toEqual({ code, stderr: '' });
  return run.stdout.replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d/gu, '…').split('\n');
}

const HEAD = [
  '  アゼルバイジャン政治・治安情報 2026年4月4日～4月17日',
  '  Edition 1',
  '  Handed in by Name of officer on …',
  '  Approved by Name of supervisor on …',
  '  Edition 2 has replaced it since.',
];

/** A file of the folder with its text written anew. */
function edited(name: string, to: string, change: (xml: string) => string): string {
  const parts = unzipSync(bytesOf(name));
  const path = 'word/document.xml';
  const before = strFromU8(parts[path] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error('nothing was changed');
  writeFileSync(file(to), zipSync({ ...parts, [path]: strToU8(after) }));
  return to;
}

describe('digest verify', () => {
  test.each(['docx', 'pdf'])(
    'knows the .%s that was exported, and writes nothing',
    async (kind) => {
      const before = filesIn(folder);
      expect(lines(await verify(`${FIRST}.${kind}`), 0)).toEqual([
        `${FIRST}.${kind}: verified. It holds exactly what was approved.`,
        ...HEAD,
        '  The file is the one that was exported, byte for byte.',
        '',
      ]);
      expect(lines(await verify(`${SECOND}.${kind}`), 0).slice(2, 3)).toEqual([
        '  Edition 2 (a correction)',
      ]);
      expect(filesIn(folder)).toEqual(before);
    },
  );

  test('says the same in Japanese, and to programs', async () => {
    const japanese = await digest(folder, [
      '--lang',
      'ja',
      'verify',
      `${SECOND}.pdf`,
      '--data',
      data,
    ]);
    expect(lines(japanese, 0)).toEqual([
      `${SECOND}.pdf: 承認された内容と一致します。`,
      '  アゼルバイジャン政治・治安情報 2026年4月4日～4月17日',
      '  訂正版 (第2版)',
      '  提出: Name of officer (…)',
      '  承認: Name of supervisor (…)',
      '  書き出したファイルそのものです。',
      '',
    ]);
    const json = await verify(`${FIRST}.docx`, '--json');
    expect(json).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(json.stdout)).toMatchObject({
      ...{ verdict: 'verified', by: 'bytes', edition: 1, inForce: 2, isWhole: true, draft: null },
      ...{ title: sampleDigest.title, period: sampleDigest.period },
      approved: { by: { id: 'supervisor', name: 'Name of supervisor' }, onePerson: false },
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) as unknown,
    });
  });

  test('knows a PDF of which no export is on record, by making it again', async () => {
    const [backup = ''] = Object.keys(filesIn(join(data, 'backups'))).filter((name) =>
      name.includes('manual'),
    );
    const run = await digest(folder, [
      ...['verify', `${FIRST}.pdf`],
      ...['--data', join('data', 'backups', backup)],
    ]);
    const [first, ...rest] = lines(run, 0);
    expect(first).toBe(`${FIRST}.pdf: verified. It holds exactly what was approved.`);
    expect(rest.join('\n')).not.toContain('replaced');
  });

  test('names one changed character with its place', async () => {
    const name = edited(`${FIRST}.docx`, 'changed.docx', (xml) =>
      xml.replace('delegation led by', 'delegation lad by'),
    );
    const said = lines(await verify(name), 1);
    expect(said.slice(0, -2)).toEqual([
      'changed.docx: changed. It names edition 1 and is not what was approved: 1 difference.',
      ...HEAD,
    ]);
    expect(said.at(-2)).toMatch(
      /^- 1\. 軍事・治安関係, item 1 「.+」(?:, account 1)?, text: approved: 「.*delegation led by.*」; in the file: 「.*delegation lad by.*」$/u,
    );
    const json = await verify(name, '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({
      verdict: 'changed',
      differences: [{ kind: 'text', at: { field: 'body', place: { number: 1 } } }],
    });
  });

  test('tells twenty differences, and counts the rest', async () => {
    const name = edited(`${FIRST}.docx`, 'other.docx', (xml) => xml.replaceAll(' the ', ' tha '));
    const said = lines(await verify(name), 1);
    expect(said.filter((line) => line.startsWith('- '))).toHaveLength(20);
    expect(said.at(-2)).toMatch(/^… and \d+ more$/u);
    expect(said[0]).toMatch(/: [1-9]\d+ differences\.$/u);
  });

  test('finds a PDF with one byte changed', async () => {
    const pdf = bytesOf(`${FIRST}.pdf`);
    pdf[pdf.length >> 1] = (pdf[pdf.length >> 1] ?? 0) ^ 1;
    writeFileSync(file('changed.pdf'), pdf);
    const said = lines(await verify('changed.pdf'), 1);
    expect(said.at(-2)).toBe(
      '- It is not the PDF that was made; of a PDF, the place is not known.',
    );
  });

  test('says what is no approved digest, and of a draft who exported it', async () => {
    expect(lines(await verify(`${DRAFT}.pdf`), 1)).toEqual([
      `${DRAFT}.pdf: not an approved digest. It names no edition: it is a draft, an older export or another file.`,
      '  Exported as a draft by Name of officer on ….',
      '',
    ]);
    const name = edited(`${DRAFT}.docx`, 'draft.docx', (xml) => xml.replace('delegation', 'x'));
    expect(lines(await verify(name), 1)).toHaveLength(2);
  });

  test('says what cannot be read, in one sentence', async () => {
    writeFileSync(file('letter.txt'), 'a letter');
    writeFileSync(file('short.docx'), bytesOf(`${FIRST}.docx`).subarray(0, 4000));
    const of = (name: string): { file: string } => ({ file: name });
    expect(await verify('letter.txt')).toEqual(
      refused({ code: 'verify-other-kind', params: of('letter.txt') }),
    );
    expect(await verify('short.docx')).toEqual(
      refused({ code: 'docx-broken', params: of('short.docx') }),
    );
    expect(await verify('none.docx')).toEqual(
      refused({ code: 'file-missing', params: of('none.docx') }),
    );
    const json = await verify('letter.txt', '--json');
    expect(json.code).toBe(2);
    expect(JSON.parse(json.stdout)).toMatchObject({ verdict: 'unreadable', why: 'other-kind' });
  });
});

/** Runs `body` with a copy of the data, changed past the program. */
const withTampered = (sql: string, body: (other: string) => Promise<void>): Promise<void> =>
  withFolder(async (other) => {
    cpSync(data, other, { recursive: true });
    const store = openDatabase(dataPaths(other).database);
    for (const { name } of store.all("SELECT name FROM sqlite_schema WHERE type = 'trigger'")) {
      store.script(`DROP TRIGGER ${String(name)}`);
    }
    store.script(sql);
    store.close();
    await body(other);
  });

describe('the data that it is verified by', () => {
  const by = (other: string, name = `${FIRST}.docx`): Promise<Run> =>
    digest(folder, ['verify', name, '--data', other]);

  test('of another post do not know the edition', () =>
    withFolder(async (other) => {
      const typesetting = openTypesetting();
      await withOffice(typesetting, async (office) => {
        await office.service.close();
        cpSync(office.data, other, { recursive: true });
      });
      await typesetting.close();
      const run = await by(other);
      expect(run.code).toBe(1);
      expect(run.stdout).toBe(
        `${FIRST}.docx: not known. It names an edition that is not in these data. Name the data folder of the post that approved it.\n`,
      );
    }));

  test('prove nothing where the edition is not as it was approved', () =>
    withTampered("UPDATE edition SET json = X'00' WHERE number = 1", async (other) => {
      const run = await by(other);
      expect(run.code).toBe(1);
      expect(run.stdout).toMatch(/: not proved\. /u);
    }));

  test('prove nothing where anything is not as it was recorded', () =>
    withTampered("UPDATE person SET name = 'x' WHERE id = 'supervisor'", async (other) => {
      const run = await by(other);
      expect(run.code).toBe(1);
      expect(run.stderr).toBe(
        `${dataPaths(other).database}: the records are not what was written, so nothing is proved by them. Run "digest audit".\n`,
      );
    }));

  test('may be those of the program, or of the folder at hand', () =>
    withFolder(async (home) => {
      const args = ['verify', file(`${FIRST}.pdf`)];
      const env = { XDG_CONFIG_HOME: home, HOME: home };
      expect(await digest(home, args, { env })).toEqual(
        refused({ code: 'audit-no-database', params: { file: '.' } }),
      );
      mkdirSync(join(home, 'embassy-digest'));
      writeFileSync(
        join(home, 'embassy-digest', 'location.json'),
        JSON.stringify({ folder: data }),
      );
      expect((await digest(home, args, { env })).code).toBe(0);
      expect((await digest(home, ['audit'], { env })).code).toBe(0);
      expect((await digest(data, args)).code).toBe(0);
    }));

  test('cannot be looked at while the program has them open', () =>
    withFolder(async (other) => {
      cpSync(data, other, { recursive: true });
      const holder = fork(join(import.meta.dirname, '../backend/testing/holder.ts'), [other]);
      await new Promise((done) => holder.once('message', done));
      expect(await by(other)).toEqual(
        refused({ code: 'database-locked', params: { file: dataPaths(other).database } }),
      );
      const gone = new Promise((done) => holder.once('exit', done));
      holder.kill('SIGKILL');
      await gone;
    }));
});

describeWith(['soffice'], 'a Word file saved again by LibreOffice', () => {
  test('is verified, and with one letter changed is not', async () => {
    writeFileSync(file('saved.docx'), await viaLibreOffice(bytesOf(`${SECOND}.docx`), 'docx'));
    expect(lines(await verify('saved.docx'), 0).at(-2)).toBe(
      '  The file was saved again or exported anew; what it says is the same.',
    );
    const name = edited('saved.docx', 'saved-changed.docx', (xml) =>
      xml.replace(/delegation led/u, 'delegation lad').replace(/正誤表/u, '正誤票'),
    );
    const said = lines(await verify(name), 1).filter((line) => line.startsWith('- '));
    expect(said.length).toBeGreaterThan(0);
  }, 60_000);
});
