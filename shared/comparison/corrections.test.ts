import { describe, expect, test } from 'vitest';
import { correctionSchema, type Correction, type PrintedPlace } from '#shared/domain/correction.ts';
import type { Block, Item } from '#shared/domain/digest.ts';
import { bodyOf, digestOf, itemOf, reportOf } from '#shared/testing/small-digest.ts';
import { corrections } from './corrections.ts';

const report = (text: string, outlet = 'TREND'): Block => reportOf(text, outlet, '2026-04-18');
const a = itemOf('a', [report('He met the foreign minister. He left.')]);
const b = itemOf('b', [report('Gas exports rose.'), report('Another account of it.', 'APA')]);
const before = digestOf({ security: [a], foreign: [b] });

const place = (key: string, id: string, number = 1): PrintedPlace => ({
  section: {
    security: { key, number: 1, title: '軍事・治安関係' },
    foreign: { key, number: 3, title: '外政関連' },
  }[key] ?? { key, number: 2, title: '内政関連' },
  number,
  headline: { ja: `見出し${id}`, en: `Headline ${id}` },
});
const one = { number: 1, of: 1 };
const second = { number: 2, of: 2 };

describe('the table of corrections', () => {
  const withA = (item: Item): Correction[] =>
    corrections(before, digestOf({ security: [item], foreign: [b] }));
  const withB = (...blocks: Block[]): Correction[] =>
    corrections(before, digestOf({ security: [a], foreign: [{ ...b, blocks }] }));
  const [first = report(''), other = report('')] = b.blocks;
  const note: Block = { kind: 'note', label: null, body: other.body, source: other.source };

  test.each<[string, Correction[], Correction[]]>([
    ['nothing', corrections(before, before), []],
    [
      'the heading',
      corrections(before, { ...before, period: null, coverageNote: '(一部)' }),
      [
        { kind: 'header', field: 'period', wrong: '2026年4月18日～4月24日', right: null },
        { kind: 'header', field: 'coverageNote', wrong: null, right: '(一部)' },
      ],
    ],
    [
      'a headline, as a whole',
      withA({ ...a, headline: { ja: '見出しの訂正', en: a.headline.en } }),
      [
        {
          kind: 'text',
          place: place('security', 'a'),
          field: 'headline-ja',
          block: null,
          wrong: '見出しa',
          right: '見出しの訂正',
        },
      ],
    ],
    [
      'a sentence',
      withA({ ...a, blocks: [report('He met the prime minister. He left.')] }),
      [
        {
          kind: 'text',
          place: place('security', 'a'),
          field: 'body',
          block: one,
          wrong: 'He met the foreign minister.',
          right: 'He met the prime minister.',
        },
      ],
    ],
    [
      'a source line',
      withB(first, report('Another account of it.', 'REPORT')),
      [
        {
          kind: 'text',
          place: place('foreign', 'b'),
          field: 'source',
          block: second,
          wrong: '(APA / 18.04.2026)',
          right: '(REPORT / 18.04.2026)',
        },
      ],
    ],
    [
      'an account that went',
      withB(first),
      [
        {
          kind: 'text',
          place: place('foreign', 'b'),
          field: 'block',
          block: second,
          wrong: 'Another account of it.\n(APA / 18.04.2026)',
          right: null,
        },
      ],
    ],
    [
      'an account that is a note',
      withB(first, note),
      [
        {
          kind: 'block-kind',
          place: place('foreign', 'b'),
          block: second,
          wrong: 'report',
          right: 'note',
        },
      ],
    ],
    [
      'a paragraph that came',
      withA({
        ...a,
        blocks: [
          {
            ...report(''),
            body: bodyOf('He met the foreign minister. He left.', 'Nobody was hurt.'),
          },
        ],
      }),
      [
        {
          kind: 'text',
          place: place('security', 'a'),
          field: 'body',
          block: one,
          wrong: null,
          right: 'Nobody was hurt.',
        },
      ],
    ],
    [
      'items that came, went and were moved',
      corrections(before, digestOf({ security: [itemOf('n'), b] })),
      [
        { kind: 'item-removed', place: place('security', 'a') },
        { kind: 'item-added', place: place('security', 'n') },
        { kind: 'item-moved', place: place('foreign', 'b'), to: place('security', 'b', 2) },
      ],
    ],
  ])('%s', (_name, table, expected) => {
    expect(table).toEqual(expected);
    for (const line of table) expect(correctionSchema.parse(line)).toEqual(line);
  });

  test('where a link points to', () => {
    const linked = (href: string): Item => ({
      ...a,
      blocks: [
        {
          ...report(''),
          body: {
            type: 'doc',
            content: [
              {
                type: 'paragraph',
                content: [
                  { type: 'text', text: 'MFA', marks: [{ type: 'link', attrs: { href } }] },
                ],
              },
            ],
          },
        },
      ],
    });
    const [old, now] = ['https://a.example/', 'https://b.example/'].map((href) =>
      digestOf({ security: [linked(href)] }),
    );
    expect(old && now && corrections(old, now)).toEqual([
      {
        kind: 'text',
        place: place('security', 'a'),
        field: 'link',
        block: one,
        wrong: 'MFA <https://a.example/>',
        right: 'MFA <https://b.example/>',
      },
    ]);
  });
});
