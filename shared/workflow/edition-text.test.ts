import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editionSchema, type Edition } from '#shared/domain/edition.ts';
import { arbitraryDigest } from '#shared/testing/arbitrary-digest.ts';
import { sampleDigest, template } from '#shared/testing/template.ts';
import { editionText, templateText } from './edition-text.ts';

const sha256 = 'a'.repeat(64);
const ana = { id: 'p1', name: 'Ana' };
const sato = { id: 'p2', name: '佐藤' };
const first: Edition = {
  format: 'edition/1',
  edition: 1,
  digest: sampleDigest,
  template: { name: template.name, sha256 },
  handedIn: { by: ana, at: '2026-04-24T16:00:00.000Z' },
  approved: { by: sato, at: '2026-04-25T08:30:00.000Z', onePerson: false, remark: null },
  corrects: null,
};
const corrects = { edition: 1, sha256, corrections: [] };

describe('an edition', () => {
  test.each<[string, Edition, string | null]>([
    ['the first', first, null],
    ['a correction', { ...first, edition: 2, corrects }, null],
    ['a first that corrects', { ...first, corrects }, 'corrects'],
    ['a correction of nothing', { ...first, edition: 2 }, 'corrects'],
    ['a correction that skips one', { ...first, edition: 3, corrects }, 'corrects'],
    ['without a time', { ...first, handedIn: { by: ana, at: '2026-04-24' } }, 'handedIn'],
    [
      'with a hash in capitals',
      { ...first, template: { name: 'x', sha256: 'A'.repeat(64) } },
      'template',
    ],
  ])('%s', (_name, edition, wrong) => {
    expect(editionSchema.safeParse(edition).error?.issues[0]?.path[0] ?? null).toBe(wrong);
  });

  test('says in its text what it is, names in order', () => {
    const names = Object.keys(JSON.parse(editionText(first)) as object);
    expect(names).toEqual([
      'approved',
      'corrects',
      'digest',
      'edition',
      'format',
      'handedIn',
      'template',
    ]);
    expect(editionText(first)).toContain('"name":"佐藤"');
  });
});

test('law: an edition reads back from its text as it was signed', () => {
  fc.assert(
    fc.property(arbitraryDigest, (digest) => {
      const edition = editionSchema.parse({ ...first, digest });
      const text = editionText(edition);
      expect(editionText(editionSchema.parse(JSON.parse(text)))).toBe(text);
    }),
    { numRuns: 50 },
  );
});

test('the text of a template does not depend on how its file is written', () => {
  const { page, ...rest } = template;
  expect(templateText({ page, ...rest })).toBe(templateText(template));
});
