import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyOf } from '#shared/testing/small-digest.ts';
import { arbitraryDoc, docOf } from '../testing/bodies.ts';
import { changeBetween, rebased } from './document-changes.ts';

describe('the change between two documents', () => {
  test('makes the one of the other', () => {
    fc.assert(
      fc.property(arbitraryDoc, arbitraryDoc, (from, to) => {
        const change = changeBetween(from, to);
        const after = change ? change.apply(from).doc : from;
        expect(after?.toJSON()).toEqual(to.toJSON());
      }),
    );
  });

  test('is about no more than what differs', () => {
    const change = changeBetween(
      docOf(bodyOf('Baku aaa.', 'End.')),
      docOf(bodyOf('Baku aaaa.', 'End.')),
    );
    expect(change?.to).toBe(change?.from);
    expect(change?.slice.content.size).toBe(1);
  });
});

describe('typing, and a change from elsewhere', () => {
  const base = docOf(bodyOf('One.', 'Two.'));

  test('in different places: both', () => {
    const mine = docOf(bodyOf('One, バクー.', 'Two.'));
    const theirs = docOf(bodyOf('One.', 'Two, three.'));
    expect(rebased(base, mine, theirs).toJSON()).toEqual(
      docOf(bodyOf('One, バクー.', 'Two, three.')).toJSON(),
    );
  });

  test('in the same place: both, side by side', () => {
    const mine = docOf(bodyOf('One.', 'Twoバクー.'));
    const theirs = docOf(bodyOf('Zero.', 'One.', 'Three.'));
    const { textContent } = rebased(base, mine, theirs);
    expect(textContent.replace('バクー', '')).toBe('Zero.One.Three.');
    expect(textContent).toContain('バクー');
  });

  test('where nothing was typed, or nothing came: the other', () => {
    fc.assert(
      fc.property(arbitraryDoc, arbitraryDoc, (one, other) => {
        expect(rebased(one, one, other).eq(other)).toBe(true);
        expect(rebased(one, other, one).eq(other)).toBe(true);
      }),
    );
  });

  test('any two make a document', () => {
    fc.assert(
      fc.property(arbitraryDoc, arbitraryDoc, arbitraryDoc, (before, mine, theirs) => {
        rebased(before, mine, theirs).check();
      }),
    );
  });
});
