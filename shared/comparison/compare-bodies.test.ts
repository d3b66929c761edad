import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyText } from '#shared/domain/body-text.ts';
import type { Body } from '#shared/domain/body.ts';
import { arbitraryDigest } from '#shared/testing/arbitrary-digest.ts';
import { bodyOf } from '#shared/testing/small-digest.ts';
import { linesOfBody, type Run } from './body-lines.ts';
import { compareBodies, type LineComparison, type StyledPiece } from './compare-bodies.ts';

const bold = (text: string): Body => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'He ' },
        { type: 'text', text, marks: [{ type: 'bold' }] },
        { type: 'text', text: ' it.' },
      ],
    },
  ],
});
const listOf = (...texts: string[]): Body => ({
  type: 'doc',
  content: [
    {
      type: 'bulletList',
      content: texts.map((text) => ({ type: 'listItem', content: bodyOf(text).content })),
    },
  ],
});

/** A line in short: its sign, its pieces; `*` where the look alone changed. */
const shown = ({ kind, pieces }: LineComparison): string => {
  const sign = { same: '=', changed: '~', deleted: '-', inserted: '+' }[kind];
  const text = pieces.map((piece) => {
    if (piece.was) return `*${piece.text}*`;
    return { same: piece.text, deleted: `[-${piece.text}-]`, inserted: `{+${piece.text}+}` }[
      piece.kind
    ];
  });
  return `${sign} ${text.join('')}`;
};

describe('what changed in a body', () => {
  test.each<[string, Body, Body, string[]]>([
    ['nothing', bodyOf('One.', 'Two.'), bodyOf('One.', 'Two.'), ['= One.', '= Two.']],
    [
      'a word',
      bodyOf('One.', 'He spoke.'),
      bodyOf('One.', 'She spoke.'),
      ['= One.', '~ [-He-]{+She+} spoke.'],
    ],
    [
      'a paragraph put in',
      bodyOf('One.', 'Two.'),
      bodyOf('One.', 'And.', 'Two.'),
      ['= One.', '+ {+And.+}', '= Two.'],
    ],
    ['a paragraph taken out', bodyOf('One.', 'Two.'), bodyOf('Two.'), ['- [-One.-]', '= Two.']],
    [
      'one written anew, one a little',
      bodyOf('The president opened a school.', 'Gas exports rose by three percent.'),
      bodyOf('Nobody was hurt.', 'Gas exports rose by four percent.'),
      [
        '- [-The president opened a school.-]',
        '+ {+Nobody was hurt.+}',
        '~ Gas exports rose by [-three-]{+four+} percent.',
      ],
    ],
    ['the look of a word', bold('said'), bodyOf('He said it.'), ['~ He *said* it.']],
    ['the place of the bold', bold('said'), bold('wrote'), ['~ He [-said-]{+wrote+} it.']],
    [
      'a paragraph made a list',
      bodyOf('One.', 'Two.'),
      listOf('One.', 'Two.'),
      ['~ One.', '~ Two.'],
    ],
    ['all', bodyOf('One.'), { type: 'doc', content: [] }, ['- [-One.-]']],
  ])('%s', (_name, before, after, expected) => {
    expect(compareBodies(before, after).map(shown)).toEqual(expected);
  });

  test('tells the look before and after', () => {
    const [line] = compareBodies(bold('said'), bodyOf('He said it.'));
    const plain = { bold: false, italic: false, href: null };
    expect(line?.pieces[1]).toEqual({
      ...plain,
      text: 'said',
      kind: 'same',
      was: { ...plain, bold: true },
    });
  });
});

/** Runs with equal neighbours joined, so that how they were cut does not count. */
function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const { text, bold, italic, href } of runs) {
    const last = out.at(-1);
    if (last?.bold === bold && last.italic === italic && last.href === href) {
      out[out.length - 1] = { ...last, text: last.text + text };
    } else out.push({ text, bold, italic, href });
  }
  return out;
}
const before = (pieces: readonly StyledPiece[]): Run[] =>
  joined(pieces.filter(({ kind }) => kind !== 'inserted').map((one) => ({ ...one, ...one.was })));
const after = (pieces: readonly StyledPiece[]): Run[] =>
  joined(pieces.filter(({ kind }) => kind !== 'deleted'));

test('law: a comparison of bodies holds every paragraph of both, with its looks, in order', () => {
  const bodies = arbitraryDigest.map(({ sections }) =>
    sections.flatMap(({ items }) => items.flatMap(({ blocks }) => blocks.map(({ body }) => body))),
  );
  fc.assert(
    fc.property(bodies, (some) => {
      some.forEach((old, index) => {
        const now = some[index + 1] ?? old;
        const lines = compareBodies(old, now);
        const [olds, nows] = [lines.filter((one) => one.before), lines.filter((one) => one.after)];
        expect(olds.map((one) => one.before?.text).join('\n')).toBe(bodyText(old));
        expect(nows.map((one) => one.after?.text).join('\n')).toBe(bodyText(now));
        expect(olds.map(({ pieces }) => before(pieces))).toEqual(
          linesOfBody(old).map(({ runs }) => joined(runs)),
        );
        expect(nows.map(({ pieces }) => after(pieces))).toEqual(
          linesOfBody(now).map(({ runs }) => joined(runs)),
        );
        expect(compareBodies(old, old).every(({ kind }) => kind === 'same')).toBe(true);
      });
    }),
    { numRuns: 60 },
  );
});
