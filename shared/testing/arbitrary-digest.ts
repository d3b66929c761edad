import fc from 'fast-check';
import {
  textNode,
  type Body,
  type BulletList,
  type ListItem,
  type Paragraph,
  type Text,
} from '#shared/domain/body.ts';
import { calendarDate, type DateRange } from '#shared/domain/calendar-date.ts';
import type { Block, Digest, Item } from '#shared/domain/digest.ts';
import type { Source } from '#shared/domain/source-line.ts';
import { template } from './template.ts';

/**
 * Any digest in its normal form: no empty paragraph, no two lists side by side, no space at the ends
 * of a text, plain spaces only. Everything else is fair: text that looks like a bullet, a heading, a
 * label, a note or a source line, every mark, every nesting, blocks without a source.
 */

const WORDS = [
  'Baku',
  'the',
  'president',
  'said',
  'Minister',
  'Elçin',
  'Əhmədov',
  'İlqar',
  'future',
  'NOTE:',
  'Note:',
  'END',
  '1.',
  '2.',
  '●',
  '・',
  '-',
  '–',
  '*',
  '**',
  '***',
  '#',
  '##',
  '_',
  '__x__',
  '\\',
  '\\n',
  '[',
  ']',
  '](',
  '[x](y)',
  '(TREND / 31.03.2026)',
  '(APA, REPORT / 16-18.04.2026)',
  '(FARS/',
  '(',
  ')',
  '“quoted”',
  '"straight"',
  'Azerbaijani MFA',
  '軍事・治安関係',
  '1. 軍事・治安関係',
  '内政関連',
  '日本',
  '会談。',
  '「EU」',
  '2026年3月21日～4月3日',
  '(一部3月20日分を含む)',
  'ends.',
  'ends!',
  'comma,',
  'de-',
  '12',
  '- 3 -',
  '100%',
  '$20',
  '😀',
  '👨‍👩‍👧',
  'é',
  'עברית',
  'Москва',
  '`code`',
  '<b>',
  '&amp;',
  'https://example.org/a_(b)',
  '~',
  '=',
  '===',
];
const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.stringMatching(/^[A-Za-z]{1,9}[.,]?$/) },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 4 })
      .map(tidy)
      .filter(Boolean),
  },
);
/** What reading does to any text: odd spaces plain, none at the ends, no control characters. */
function tidy(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\p{Z}\u00ad\u200b\u2060\ufeff\ufffe\uffff]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

const phrase = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: 1, maxLength }).map((words) => tidy(words.join(' ')));

const href = fc.constantFrom(
  'https://example.org/',
  'https://example.org/a_(b)',
  'https://example.org/a)b',
  'http://example.org/?a=1&b=*c*_d_',
  'mailto:desk@example.org',
  '#',
);
const emphasis = fc.record({
  bold: fc.boolean(),
  italic: fc.boolean(),
  href: fc.option(href, { freq: 4 }),
});

/** Texts whose marks differ from neighbour to neighbour, with or without a space between. */
function texts(italic: boolean): fc.Arbitrary<Text[]> {
  const piece = fc.record({
    text: phrase(5),
    look: emphasis,
    space: fc.constantFrom('', ' ', 'before'),
  });
  return fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => {
    const nodes: Text[] = [];
    for (const [index, { text, look, space }] of pieces.entries()) {
      const node = textNode(text, { ...look, italic: italic && look.italic });
      const last = nodes.at(-1);
      // A space belongs to the text before it or to the one after it.
      if (last && space === ' ') last.text += ' ';
      if (last && space === 'before') node.text = ` ${node.text}`;
      if (last && JSON.stringify(last.marks) === JSON.stringify(node.marks)) last.text += node.text;
      else nodes.push(node);
      if (index > 0 && last) last.text = last.text.replace(/ {2,}/g, ' ');
    }
    return nodes;
  });
}

const paragraph = (italic: boolean): fc.Arbitrary<Paragraph> =>
  texts(italic).map((content) => ({ type: 'paragraph', content }));

function list(italic: boolean, depth: number): fc.Arbitrary<BulletList> {
  const child: fc.Arbitrary<Paragraph | BulletList> =
    depth > 2 ? paragraph(italic) : fc.oneof(paragraph(italic), list(italic, depth + 1));
  const item = fc
    .tuple(paragraph(italic), fc.array(child, { maxLength: 2 }))
    .map(([first, rest]): ListItem => ({ type: 'listItem', content: apart([first, ...rest]) }));
  return fc
    .array(item, { minLength: 1, maxLength: 3 })
    .map((content) => ({ type: 'bulletList', content }));
}

/** No two lists side by side: nothing that is printed could tell them from one. */
function apart<Node extends Paragraph | BulletList>(nodes: Node[]): Node[] {
  return nodes.filter(
    (node, index) => node.type !== 'bulletList' || nodes[index - 1]?.type !== 'bulletList',
  );
}

function body(italic: boolean, minLength: number): fc.Arbitrary<Body> {
  const node = fc.oneof(
    { weight: 3, arbitrary: paragraph(italic) },
    { weight: 1, arbitrary: list(italic, 0) },
  );
  return fc
    .array(node, { minLength, maxLength: 4 })
    .map((content): Body => ({ type: 'doc', content: apart(content) }));
}

const day = fc
  .integer({ min: 0, max: 800 })
  .map(
    (n) =>
      calendarDate(2026 + Math.floor(n / 372), 1 + (Math.floor(n / 31) % 12), 1 + (n % 28)) ??
      '2026-01-01',
  );
const dates = fc
  .tuple(day, day)
  .map(([a, b]): DateRange => (a <= b ? { from: a, to: b } : { from: b, to: a }));
const outlet = fc.constantFrom(
  'TREND',
  'REPORT',
  'APA',
  'JAM-NEWS.NET',
  'ANADOLU AGENCY',
  'MFA.GOV.AZ',
  '1NEWS.AZ',
  'XƏZƏR XƏBƏR',
  'Интерфакс',
);
const source: fc.Arbitrary<Source> = fc
  .tuple(
    fc.array(outlet, { minLength: 1, maxLength: 3 }),
    fc.oneof(
      dates,
      day.map((d) => ({ from: d, to: d })),
    ),
  )
  .chain(([outlets, range]) =>
    fc.constantFrom<Source>(
      { outlets, ...range },
      { outlets, ...range },
      { outlets, ...range },
      // A draft may still lack the one or the other.
      { outlets: [], ...range },
      { outlets, from: null, to: null },
    ),
  );

const block: fc.Arbitrary<Block> = fc.oneof(
  fc
    .tuple(fc.option(phrase(4)), body(true, 1), fc.option(source, { freq: 3 }))
    .map(([label, content, from]): Block => ({
      kind: 'report',
      label,
      body: content,
      source: from,
    })),
  fc.tuple(phrase(3), body(true, 0), source).map(([label, content, from]): Block => ({
    kind: 'report',
    label,
    body: content,
    source: from,
  })),
  fc
    .tuple(body(false, 1), fc.option(source))
    .map(([content, from]): Block => ({ kind: 'note', label: null, body: content, source: from })),
);

const japanese = fc
  .tuple(
    fc.constantFrom('会談', '外相、', '『DSA 2026』', 'EU', '', '2026年'),
    phrase(3),
    fc.constantFrom('を訪問', 'に出席', '', ' DSA 2026'),
  )
  .map((parts) => tidy(parts.join('')));

const item = fc
  .tuple(
    fc.oneof(japanese, phrase(4), fc.constant('')),
    fc.oneof(phrase(8), fc.constant('')),
    fc.array(block, { maxLength: 4 }),
  )
  .map(([ja, en, blocks]): Omit<Item, 'id'> => ({ headline: { ja, en }, blocks }));

/** A digest of the template's sections, in normal form; ids are `a1`, `a2` … */
export const arbitraryDigest: fc.Arbitrary<Digest> = fc
  .record({
    title: fc.oneof(fc.constant(template.title), phrase(3)),
    subtitle: fc.oneof(fc.constant(template.subtitle), phrase(3)),
    issuer: fc.oneof(fc.constant(template.issuer), phrase(3)),
    period: fc.option(dates, { freq: 5 }),
    coverageNote: fc.option(fc.oneof(fc.constant('(一部3月20日分を含む)'), phrase(3))),
    items: fc.tuple(...template.sections.map(() => fc.array(item, { maxLength: 4 }))),
  })
  .map(({ items, ...heading }): Digest => {
    let count = 0;
    return {
      format: 'digest/1',
      template: template.name,
      ...heading,
      sections: template.sections.map(({ key, title }, index) => ({
        key,
        title,
        items: (items[index] ?? []).map((one) => {
          count += 1;
          return { id: `a${String(count)}`, ...one };
        }),
      })),
    };
  });

/** The digest without its ids: plain text does not carry them. */
export const withoutIds = (digest: Digest): unknown => ({
  ...digest,
  sections: digest.sections.map(({ items, ...section }) => ({
    ...section,
    items: items.map(({ headline, blocks }) => ({ headline, blocks })),
  })),
});
