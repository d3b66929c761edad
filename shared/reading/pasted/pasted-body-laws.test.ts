import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyText } from '#shared/domain/body-text.ts';
import { bodySchema } from '#shared/domain/body.ts';
import { pastedBody, pastedLine } from './pasted-body.ts';

const numRuns = Number(process.env.LAW_RUNS ?? 300);
/** Letters and digits: what is neither space, bullet nor markup. */
const significant = (text: string): string => (text.match(/[\p{L}\p{N}]/gu) ?? []).join('');

/** HTML of any shape whose text is all seen; `x` and `1` stand for what is not. */
const word = fc.constantFrom(
  'Baku',
  '日本',
  ' ',
  '\n',
  'ends. ',
  'Əli',
  '- ',
  '• ',
  '**',
  '42',
  '(APA / 18.04.2026)',
);
const attributes = fc.constantFrom(
  '',
  ' style="font-weight:bold"',
  ' style="white-space:pre"',
  ' class=MsoListParagraph',
  ' style="mso-list:l0 level3 lfo1"',
  ' href="https://example.org"',
  ' href="javascript:alert(1)"',
  ' id=a onclick=b',
);
const tag = fc.constantFrom(
  ...'p div span b i a ul ol li table td tr br pre h1 blockquote font o:p'.split(' '),
);
const token = fc.oneof(
  { weight: 3, arbitrary: word },
  { weight: 2, arbitrary: fc.tuple(tag, attributes).map(([name, rest]) => `<${name}${rest}>`) },
  { weight: 1, arbitrary: tag.map((name) => `</${name}>`) },
);
const hidden = fc.constantFrom(
  '<script>q</script>',
  '<i hidden>q</i>',
  '<!-- q -->',
  '<img alt=q>',
);

describe('law', () => {
  test('every letter that is seen is in the body, in order, and nothing that is not', () => {
    const page = fc.array(token, { maxLength: 40 });
    fc.assert(
      fc.property(page, (pieces) => {
        const seen = pieces.filter((piece) => !piece.startsWith('<')).join('');
        const body = pastedBody({ html: pieces.join(''), text: '' });
        expect(bodySchema.safeParse(body).error).toBeUndefined();
        // A table puts text between its cells before itself.
        const sorted = (text: string): string => Array.from(text).toSorted().join('');
        const [out, expected] = [significant(bodyText(body)), significant(seen)];
        if (pieces.some((piece) => /<\/?t/.test(piece))) expect(sorted(out)).toBe(sorted(expected));
        else expect(out).toBe(expected);
      }),
      { numRuns },
    );
  });

  test('what is hidden changes no text', () => {
    const pieces = fc.array(fc.oneof({ weight: 3, arbitrary: word }, hidden), { maxLength: 20 });
    fc.assert(
      fc.property(pieces, (all) => {
        const body = pastedBody({ html: `<p>${all.join('')}</p>`, text: '' });
        const seen = all.filter((piece) => !piece.startsWith('<')).join('');
        expect(significant(bodyText(body))).toBe(significant(seen));
      }),
      { numRuns },
    );
  });

  test('any text and any page make a valid body, and any text one line', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(fc.oneof(token, hidden), { maxLength: 30 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(any, (text) => {
        const body = pastedBody({ html: null, text });
        expect(bodySchema.safeParse(body).error).toBeUndefined();
        expect(bodySchema.safeParse(pastedBody({ html: text, text: '' })).error).toBeUndefined();
        expect(pastedLine(text)).not.toMatch(/[\n\r\t]|^ | $| {2}/u);
      }),
      { numRuns },
    );
  });

  test('every letter of a text is in the body and in the line, in order', () => {
    const line = fc.oneof(word, fc.string({ unit: 'grapheme', maxLength: 12 }));
    const lines = fc.array(line, { maxLength: 20 }).map((all) => all.join('\n'));
    fc.assert(
      fc.property(lines, (text) => {
        const plain = text.replace(/[[\]*]/g, ' ');
        expect(significant(bodyText(pastedBody({ html: null, text: plain })))).toBe(
          significant(plain),
        );
        expect(significant(pastedLine(text))).toBe(significant(text));
      }),
      { numRuns },
    );
  });

  test.each([
    ['100,000 paragraphs', '<p>x</p>'.repeat(100_000), 100_000],
    ['100,000 bold words', `<p>${'<b>x</b> y '.repeat(100_000)}`, 200_000],
    ['100,000 items', `<ul>${'<li>x'.repeat(100_000)}`, 100_000],
    ['100,000 broken lines', 'x y<br>'.repeat(100_000), 200_000],
    ['20,000 lists in one another', `${'<div><ul><li><b>'.repeat(20_000)}x`, 1],
    ['20,000 spans in one another', `${'<span style="font-weight:bold">'.repeat(20_000)}x`, 1],
    ['a style of a million letters', `<p style="${'text-decoration'.repeat(100_000)}">x`, 1],
    ['300,000 brackets', `${'['.repeat(300_000)}x`, 1],
  ])('%s', (_name, html, letters) => {
    const body = pastedBody({ html, text: '' });
    expect(significant(bodyText(body))).toHaveLength(letters);
    expect(bodySchema.safeParse(body).success).toBe(true);
  });
});
