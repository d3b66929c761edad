import { expect, test } from 'vitest';
import { template } from '#shared/testing/template.ts';
import { readText } from './read-text.ts';

const PERIOD = '2026年3月21日(土)～4月3日 予備';

test.each([
  ['of the house', `${template.title}\n\n${PERIOD}\n\n${template.issuer}`],
  ['that stands in its order', `\\Other title\n\n\\Other subtitle\n\n${PERIOD}\n\n\\Other issuer`],
])('what stands beside the period is not lost in a heading %s', (_name, heading) => {
  const { digest, unplaced } = readText(`${heading}\n\n1. 軍事・治安関係\n`, template);
  expect(digest.period).toEqual({ from: '2026-03-21', to: '2026-04-03' });
  expect(unplaced.map(({ text, why }) => ({ text, why }))).toEqual([
    { text: '(土)予備', why: 'in-heading' },
  ]);
});

test('a coverage note beside the period is read in both', () => {
  const line = '2026年3月21日～4月3日(一部3月20日分を含む)';
  for (const heading of [line, `\\Title\n\n\\Subtitle\n\n${line}\n\n\\Issuer`]) {
    const { digest, unplaced } = readText(`${heading}\n\n1. 軍事・治安関係\n`, template);
    expect(digest.coverageNote).toBe('(一部3月20日分を含む)');
    expect(unplaced).toEqual([]);
  }
});
