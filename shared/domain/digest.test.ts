import { describe, expect, test } from 'vitest';
import { sampleDigest } from '#shared/testing/template.ts';
import { digestSchema } from './digest.ts';
import { parseWith } from './parse-json.ts';
import type { SchemaProblem } from './parse-json.ts';

interface Json {
  [key: string]: Json & Json[] & (string | number | null | undefined);
}

/** A small digest as plain JSON, free to be spoilt. */
const plain = (): Json =>
  JSON.parse(
    JSON.stringify({
      format: 'digest/1',
      template: 'embassy-azerbaijan',
      title: 'a',
      subtitle: 'b',
      period: { from: '2026-03-21', to: '2026-04-03' },
      coverageNote: null,
      issuer: 'c',
      sections: [
        {
          key: 'security',
          title: 'd',
          items: ['one', 'two', 'three'].map((id) => ({
            id,
            headline: { ja: 'e', en: 'f' },
            blocks: [
              {
                kind: 'report',
                label: null,
                body: {
                  type: 'doc',
                  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'g' }] }],
                },
                source: { outlets: ['TREND'], from: '2026-03-21', to: '2026-03-22' },
              },
              { kind: 'note', label: null, body: { type: 'doc', content: [] }, source: null },
            ],
          })),
        },
        { key: 'domestic', title: 'h', items: [] },
      ],
    }),
  ) as Json;

/** What is wrong with the digest once `path` has another value. */
function problemAt(path: string, value: unknown): SchemaProblem | null {
  const digest = plain();
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  const last = keys.pop() ?? '';
  let place: Record<string, unknown> = digest;
  for (const key of keys) place = place[key] as Record<string, unknown>;
  if (value === undefined) Reflect.deleteProperty(place, last);
  else place[last] = value;
  const parsed = parseWith(digestSchema, digest);
  return parsed.ok ? null : parsed.error;
}

describe('a digest', () => {
  test('that is whole is taken as it is', () => {
    expect(parseWith(digestSchema, plain())).toEqual({ ok: true, value: plain() });
    expect(parseWith(digestSchema, sampleDigest)).toEqual({ ok: true, value: sampleDigest });
  });

  test('may have no period', () => {
    expect(problemAt('period', null)).toBeNull();
  });
});

describe('a digest is refused, and the path says where', () => {
  const item = 'sections[0].items[2]';
  const block = `${item}.blocks[0]`;
  test.each([
    ['format', 'digest/2'],
    ['format', undefined],
    ['template', ''],
    ['title', undefined],
    ['issuer', 5],
    ['period', undefined],
    ['period.from', '2026-02-30'],
    ['period.to', '2026-03-20'],
    ['coverageNote', ''],
    ['sections', {}],
    ['sections[1].key', 'Domestic'],
    ['sections[1].items', null],
    [`${item}.id`, ''],
    [`${item}.id`, 'x'.repeat(101)],
    [`${item}.headline`, 'text'],
    [`${item}.headline.ja`, null],
    [`${item}.headline.en`, undefined],
    [`${block}.kind`, 'remark'],
    [`${block}.label`, ''],
    [`${item}.blocks[1].label`, 'a label'],
    [`${block}.body.type`, 'paragraph'],
    [`${block}.body.content[0].type`, 'heading'],
    [`${block}.body.content[0].content[0].text`, ''],
    [`${block}.body.content[0].content[0].type`, 'image'],
    [`${block}.source.outlets[0]`, ''],
    [`${block}.source.outlets[0]`, 'A/B'],
    [`${block}.source.from`, '21.03.2026'],
    [`${block}.source.to`, '2026-03-20'],
  ])('%s = %j', (path, value) => {
    expect(problemAt(path, value)?.path).toBe(path);
  });

  test.each([
    ['a section key twice', 'sections[1].key', 'security', 'must not name a section key twice'],
    ['an item id twice', 'sections[0].items[2].id', 'one', 'must not use an item id twice'],
  ])('%s', (_name, path, value, message) => {
    expect(problemAt(path, value)).toEqual({ path: 'sections', message });
  });

  test.each([[null], ['digest'], [[]], [5]])('%j as a whole, with the empty path', (value) => {
    const parsed = parseWith(digestSchema, value);
    expect(parsed.ok ? null : parsed.error.path).toBe('');
  });

  test('an item id twice in two sections', () => {
    const digest = structuredClone(sampleDigest);
    const [first, second] = digest.sections;
    const [item] = first?.items ?? [];
    if (second && item) second.items.push(item);
    expect(parseWith(digestSchema, digest)).toEqual({
      ok: false,
      error: { path: 'sections', message: 'must not use an item id twice' },
    });
  });
});
