import { describe, expect, test } from 'vitest';
import { must, withStore } from '../people/testing/post.ts';
import { template } from '#shared/testing/template.ts';
import { addAudit } from '../store/audit.ts';
import { readDigest } from '../store/digests.ts';
import { officeTemplateMark, writeOfficeTemplate } from '../templates/office-templates.ts';
import { purgeDigest } from '../store/library.ts';
import type { Store } from '../store/store.ts';
import { checkDigest, knownDigests } from './check-digest.ts';
import { checkRecords } from './check-records.ts';
import { recordExport } from './distributions.ts';
import { insertRedline, redlineMark } from './redline-rows.ts';
import { deskOf } from './testing/digests.ts';
import { FILE, wholeWay } from './testing/whole-way.ts';

const faults = (store: Store): unknown[] => [
  ...checkRecords(store),
  ...knownDigests(store).flatMap((id) => checkDigest(store, id)),
];

/** Two digests with something of everything: `e` is a draft that went out to be reviewed in Word. */
function everything(store: Store): void {
  const { officer } = wholeWay(store);
  const text = readDigest(store, 'e')?.digest;
  if (!text) throw new Error('no such digest');
  const said = { author: 'Name', text: 'Who?', resolved: false, replies: [] };
  const comment = { ...said, id: 'c', at: null, anchor: { on: 'digest' as const } };
  const out = { id: 'r', digest: 'e', text, comments: [comment], person: officer.id, at: 30 };
  must(recordExport(deskOf(store, officer, 30), 'e', null, [FILE], [redlineMark(out)]));
  insertRedline(store, out);
  writeOfficeTemplate(store, template);
  const row = { call: 'templates.put', digest: null, details: {} };
  addAudit(store, { ...row, records: [officeTemplateMark(template)] }, 31);
}

/** Changes the database past the program, looks, and takes it back. */
function tampered(store: Store, sql: string): unknown[] {
  const back = new Error('taken back');
  let found: unknown[] = [];
  try {
    store.transaction(() => {
      store.script(sql);
      found = faults(store);
      throw back;
    });
  } catch (error) {
    if (error !== back) throw error;
  }
  return found;
}

/** What is not looked at: nobody vouches for it, and nothing that was approved depends on it. */
const FREE: Readonly<Record<string, readonly string[]>> = {
  digest: ['name', 'rev', 'clock', 'origin', 'created_at', 'updated_at', 'deleted_at'],
  section: ['rev'],
  item: ['incomplete', 'rev'],
  comment: ['anchor'],
};

const TABLES = [
  ...['person', 'event', 'review', 'edition', 'template_form', 'distribution', 'recipient_list'],
  ...['comment', 'reply', 'text_version', 'digest', 'section', 'item', 'block'],
  'redline',
  'office_template',
];
const OF_DIGEST = [
  'event',
  'review',
  'edition',
  'text_version',
  'comment',
  'section',
  'item',
  'block',
];

/** The rows to be changed: those of the digest that was approved. */
const where = (table: string): string =>
  table === 'digest' ? "id = 'd'" : OF_DIGEST.includes(table) ? "digest = 'd'" : 'true';

/** Rows whose place can be another one. */
const CHOSEN: Readonly<Record<string, string>> = {
  section: "digest = 'd' AND key = 'foreign'",
  block: "digest = 'd' AND item = 'b' AND position = 1",
};

/** Another value of a column. */
const other = (column: string, type: string): string =>
  column === 'position'
    ? '-5'
    : type === 'INTEGER'
      ? `coalesce(${column}, 0) + 1`
      : type === 'BLOB'
        ? "x'00'"
        : `coalesce(${column}, '') || 'x'`;

const LOOSE = `
  PRAGMA foreign_keys = OFF;
  DROP TRIGGER event_stays; DROP TRIGGER event_is_kept;
  DROP TRIGGER edition_stays; DROP TRIGGER edition_is_kept;
  DROP TRIGGER template_form_stays; DROP TRIGGER template_form_is_kept;
  DROP TRIGGER distribution_stays; DROP TRIGGER distribution_is_kept;
`;

test('what went all the way is as it was recorded', () =>
  withStore((store) => {
    everything(store);
    expect(faults(store)).toEqual([]);
  }));

describe('tampering is found:', () => {
  test.each(TABLES)('each column of %s, a row taken away, a row put there', (table) =>
    withStore((store) => {
      everything(store);
      store.script(LOOSE);
      const columns = store
        .all('SELECT name, type FROM pragma_table_info(?)', table)
        .map(({ name, type }) => ({ name: String(name), type: String(type) }));
      const free = FREE[table] ?? [];
      const last = `rowid = (SELECT max(rowid) FROM ${table} WHERE ${where(table)})`;
      const row = CHOSEN[table] ?? last;
      const missed = columns
        .filter(({ name }) => !free.includes(name))
        .filter(({ name, type }) => {
          const sql = `UPDATE ${table} SET ${name} = ${other(name, type)} WHERE ${row}`;
          return tampered(store, sql).length === 0;
        });
      expect(missed.map(({ name }) => name)).toEqual([]);
      expect(tampered(store, `DELETE FROM ${table} WHERE ${row}`)).not.toEqual([]);
      expect(faults(store)).toEqual([]);
    }),
  );

  test.each([
    [
      'a person',
      "INSERT INTO person SELECT 'x', name, roles, password, created_at, closed_at FROM person LIMIT 1",
    ],
    [
      'an event',
      'INSERT INTO event SELECT digest, 99, at, person, kind, details, text_version FROM event LIMIT 1',
    ],
    [
      'an edition',
      "INSERT INTO edition SELECT digest, 9, 'x', template, json FROM edition LIMIT 1",
    ],
    [
      'an edition of another digest',
      "INSERT INTO edition SELECT 'e', 1, 'x', template, json FROM edition LIMIT 1",
    ],
    ['a form', "INSERT INTO template_form SELECT 'x', json FROM template_form"],
    [
      'a distribution',
      "INSERT INTO distribution SELECT 'x', digest, edition, at, person, recipients, files FROM distribution",
    ],
    ['recipients', "INSERT INTO recipient_list SELECT 'x', name, members, rev FROM recipient_list"],
    [
      'a comment',
      "INSERT INTO comment SELECT 'x', digest, anchor, text, mentions, author, at, NULL, NULL FROM comment LIMIT 1",
    ],
    ['a reply', "INSERT INTO reply SELECT 'x', comment, text, mentions, author, at FROM reply"],
    ['a template', "INSERT INTO office_template SELECT 'x', json FROM office_template"],
    [
      'a redline',
      "INSERT INTO redline SELECT 'x', digest, at, person, text_version, comments FROM redline",
    ],
    [
      'an item',
      "INSERT INTO item SELECT digest, 'x', section, 9, '', '', 0, 1 FROM item WHERE digest = 'd' LIMIT 1",
    ],
    [
      'a block',
      "INSERT INTO block SELECT digest, item, 9, kind, label, body, outlets, from_day, to_day FROM block WHERE digest = 'd' LIMIT 1",
    ],
  ])('%s put there', (_name, sql) =>
    withStore((store) => {
      everything(store);
      store.script(LOOSE);
      expect(tampered(store, sql)).not.toEqual([]);
    }),
  );

  test('and is named with its place', () =>
    withStore((store) => {
      everything(store);
      store.script(LOOSE);
      expect(
        tampered(store, "UPDATE person SET roles = '[\"supervisor\"]' WHERE id = 'clerk'"),
      ).toEqual([{ kind: 'person', id: 'clerk', fault: 'changed', entry: 3 }]);
      expect(
        tampered(store, "UPDATE item SET headline_en = 'x' WHERE digest = 'd' AND id = 'a'"),
      ).toEqual([{ fault: 'text-differs' }]);
      const removed = tampered(store, "DELETE FROM digest WHERE id = 'd'");
      expect(removed).toContainEqual({ fault: 'digest-missing' });
      expect(tampered(store, "UPDATE edition SET json = x'00' WHERE number = 1")).toEqual([
        { kind: 'edition', id: 'd/1', fault: 'changed', entry: expect.any(Number) as number },
        { fault: 'edition-differs', edition: 1 },
      ]);
    }));
});

test('a draft that was removed for good, with its comments, is no fault', () =>
  withStore((store) => {
    everything(store);
    store.run("UPDATE digest SET deleted_at = 1 WHERE id = 'e'");
    expect(purgeDigest(store, 'e')).toBe(true);
    expect(store.all("SELECT * FROM comment WHERE digest = 'e'")).toEqual([]);
    expect(faults(store)).toEqual([]);
  }));
