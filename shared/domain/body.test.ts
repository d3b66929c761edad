import { describe, expect, test } from 'vitest';
import { bodySchema, emphasisOf, hrefSchema, textNode, type Emphasis } from './body.ts';
import { parseWith } from './parse-json.ts';

const isAllowed = (href: string): boolean => hrefSchema.safeParse(href).success;

describe('a link may point to', () => {
  test.each([
    'https://example.org/',
    'HTTPS://EXAMPLE.ORG/A',
    'http://example.org/a_(b)?c=d&e=%20#f',
    'https://例え.jp/日本',
    'mailto:desk@example.org',
    '#',
  ])('%s', (href) => {
    expect(isAllowed(href)).toBe(true);
  });
});

describe('a link is refused that points to', () => {
  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    '\\\\server\\share\\file',
    'vbscript:x',
    'ms-word:ofe|u|https://example.org/x.docx',
    'ftp://example.org/',
    '/etc/passwd',
    'example.org',
    '#anchor',
    'https://',
    'https://example.org/a b',
    'https://example.org/"onclick="x',
    'https://example.org/<x>',
    'https://example.org/\u202egro',
    'https://example.org/\u0000',
    'https://example.org/\ud800',
    `https://example.org/${'x'.repeat(4000)}`,
    '',
  ])('%j', (href) => {
    expect(isAllowed(href)).toBe(false);
  });
});

describe('a body', () => {
  const list = (content: unknown): unknown => ({
    type: 'doc',
    content: [{ type: 'bulletList', content }],
  });
  const paragraph = { type: 'paragraph' };

  test('may have lists in lists, with paragraphs after them', () => {
    const body = list([
      {
        type: 'listItem',
        content: [
          paragraph,
          { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph] }] },
          paragraph,
        ],
      },
    ]);
    expect(parseWith(bodySchema, body)).toEqual({ ok: true, value: body });
  });

  test.each([
    ['an empty list', [], 'content[0].content'],
    ['an empty list item', [{ type: 'listItem', content: [] }], 'content[0].content[0].content'],
    [
      'a list item that begins with a list',
      [
        {
          type: 'listItem',
          content: [{ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph] }] }],
        },
      ],
      'content[0].content[0].content',
    ],
  ])('is refused with %s', (_name, content, path) => {
    const parsed = parseWith(bodySchema, list(content));
    expect(parsed.ok ? null : parsed.error.path).toBe(path);
  });

  test('is refused with a link to a program, and the path says where', () => {
    const body = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            {
              type: 'text',
              text: 'x',
              marks: [{ type: 'bold' }, { type: 'link', attrs: { href: 'javascript:x' } }],
            },
          ],
        },
      ],
    };
    expect(parseWith(bodySchema, body)).toEqual({
      ok: false,
      error: {
        path: 'content[0].content[0].marks[1].attrs.href',
        message: 'must be a web address (https://…), a mail address (mailto:…) or #',
      },
    });
  });
});

test('law: the marks that a text node is given are the ones it has', () => {
  const looks: Emphasis[] = [null, '#', 'https://example.org/'].flatMap((href) =>
    [true, false].flatMap((bold) => [true, false].map((italic) => ({ bold, italic, href }))),
  );
  expect(looks.map((look) => emphasisOf(textNode('x', look).marks))).toEqual(looks);
});
