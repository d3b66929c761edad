import { describe, expect, test } from 'vitest';
import type { Block, Item } from '#shared/domain/digest.ts';
import { bodyOf, itemOf, reportOf } from '#shared/testing/small-digest.ts';
import { sampleDigest } from '#shared/testing/template.ts';
import { incompleteness, type Missing } from './incompleteness.ts';

const report = reportOf('He spoke.', 'TREND', '2026-04-18');
const whole = itemOf('a', [report]);
const blank: Block = {
  ...report,
  body: { type: 'doc', content: [{ type: 'paragraph' }, { type: 'bulletList', content: [] }] },
};
const note: Block = { kind: 'note', label: null, body: bodyOf('A remark.'), source: null };

describe('an item lacks', () => {
  test.each<[string, Partial<Item>, readonly Missing[]]>([
    ['nothing', {}, []],
    ['its Japanese headline', { headline: { ja: '', en: 'He spoke' } }, ['headline-ja']],
    ['Japanese in it', { headline: { ja: 'DSA 2026', en: 'He spoke' } }, ['headline-ja']],
    ['its English headline', { headline: { ja: '演説', en: ' ' } }, ['headline-en']],
    ['blocks', { blocks: [] }, ['body']],
    ['text in a block', { blocks: [report, blank] }, ['body']],
    ['a source line', { blocks: [report, { ...report, source: null }] }, ['source']],
    ['outlets', { blocks: [sourced([], '2026-04-18')] }, ['source']],
    ['days', { blocks: [sourced(['APA'], null)] }, ['source']],
    ['no source line for a note', { blocks: [report, note] }, []],
    ['text in a note', { blocks: [report, { ...note, body: blank.body }] }, ['body']],
    [
      'everything',
      { headline: { ja: '', en: '' }, blocks: [{ ...blank, source: null }] },
      ['headline-ja', 'headline-en', 'body', 'source'],
    ],
  ])('%s', (_name, change, missing) => {
    expect(incompleteness({ ...whole, ...change })).toEqual(missing);
  });

  test('in the sample only source lines, in two items', () => {
    const items = sampleDigest.sections.flatMap((section) => section.items);
    const marks = items.flatMap((item) => incompleteness(item).map((one) => `${item.id} ${one}`));
    expect(marks).toEqual(['d07 source', 'f18 source']);
  });
});

function sourced(outlets: string[], day: string | null): Block {
  return { ...report, source: { outlets, from: day, to: day } };
}
