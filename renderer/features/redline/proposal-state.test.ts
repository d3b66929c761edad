import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyProposal } from '#shared/comparison/apply-proposal.ts';
import type { Proposal } from '#shared/domain/proposal.ts';
import { removeItems, setHeadline } from '#shared/editing/items.ts';
import { bodyOf, digestOf, itemOf, reportOf } from '#shared/testing/small-digest.ts';
import { proposalState } from './proposal-state.ts';

const block = reportOf('The pier was opened.', 'APA', '2026-04-20');
const a = itemOf('a', [block]);
const digest = digestOf({ security: [a, itemOf('b')] });
const PROPOSALS: Proposal[] = [
  { kind: 'header', field: 'title', was: digest.title, now: '別の表題' },
  { kind: 'headline', item: 'a', language: 'en', was: 'Headline a', now: 'New headline' },
  {
    ...{ kind: 'block', item: 'a', block: 0, field: 'body' },
    ...{ was: block, now: { ...block, body: bodyOf('The pier was closed.') } },
  },
  { kind: 'blocks', item: 'a', was: [block], now: [block, block] },
  { kind: 'item-added', item: itemOf('n'), to: { section: 'security', after: 'a' } },
  { kind: 'item-removed', item: 'b', was: itemOf('b') },
  { kind: 'item-moved', item: 'b', to: { section: 'foreign', after: null } },
];

test.each(PROPOSALS)('$kind: open, and there once it is applied', (one) => {
  expect(proposalState(digest, one)).toBe('open');
  const applied = applyProposal(digest, one);
  expect(applied && proposalState(applied, one)).toBe('there');
});

test('what was changed here meanwhile is not overwritten', () => {
  const now = setHeadline(digest, 'a', 'en', 'Mine');
  expect(PROPOSALS.map((one) => proposalState(now, one))).toEqual([
    ...['open', 'changed', 'open', 'open'],
    ...['open', 'open', 'open'],
  ]);
  const gone = removeItems(digest, ['a', 'b']);
  expect(PROPOSALS.map((one) => proposalState(gone, one))).toEqual([
    ...['open', 'changed', 'changed', 'changed'],
    ...['open', 'there', 'changed'],
  ]);
});

test('only what is open can be applied, whatever was applied before', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(PROPOSALS), (order) => {
      let now = digest;
      for (const one of order) {
        const next = applyProposal(now, one);
        if (proposalState(now, one) === 'changed') expect(next).toBeNull();
        if (proposalState(now, one) === 'open' && next) now = next;
      }
    }),
  );
});
