import { describe, expect, test } from 'vitest';
import type { Role } from '#shared/domain/person.ts';
import { reviewOf } from '#shared/testing/review.ts';
import { abilitiesOf } from '#shared/workflow/abilities.ts';
import type { DigestFacts } from '#shared/workflow/facts.ts';
import type { State } from '#shared/workflow/states.ts';
import type { Review } from '#shared/contract/review.ts';
import { nextStep, readingReason } from './next-step.ts';

const APPROVED = {
  edition: 1,
  sha256: 'a'.repeat(64),
  by: 'x',
  at: 0,
  onePerson: false,
  sent: 0,
  distributed: null,
};

/** A digest as somebody with these roles sees it; others wrote it and handed it in. */
function seen(state: State, roles: readonly Role[], sent = 0): Review {
  const isApproved = state === 'approved' || state === 'distributed';
  const facts: DigestFacts = {
    state,
    edition: 1,
    createdBy: 'x',
    handedIn: state === 'draft' ? null : { by: 'x', at: 0 },
    editors: ['x'],
    accepted: {},
    openRemarks: [],
    editions: isApproved ? [{ ...APPROVED, sent }] : [],
    deleted: false,
  };
  const who = { id: 'me', roles: [...roles], active: true };
  const situation = { facts, items: ['a'], incomplete: 0, onePerson: false };
  return reviewOf({
    state,
    editions: [...facts.editions],
    abilities: abilitiesOf(who, situation),
  });
}

describe('the next step', () => {
  test.each<[State, Role[], string | undefined]>([
    ['draft', ['officer'], 'review.hand-in'],
    ['draft', ['supervisor'], undefined],
    ['draft', ['clerk'], undefined],
    ['in-review', ['officer'], undefined],
    ['in-review', ['supervisor'], 'review.open'],
    ['in-review', ['officer', 'supervisor'], 'review.open'],
    ['in-review', ['clerk'], undefined],
    ['approved', ['officer'], undefined],
    ['approved', ['supervisor'], undefined],
    ['approved', ['clerk'], 'review.send'],
    ['approved', ['officer', 'supervisor', 'clerk', 'administrator'], 'review.send'],
    ['distributed', ['clerk'], 'file.export'],
    ['distributed', ['officer'], undefined],
  ])('%s, for %j', (state, roles, command) => {
    expect(nextStep(seen(state, roles))?.command).toBe(command);
  });

  test('what was sent is marked as distributed next', () => {
    expect(nextStep(seen('approved', ['clerk'], 1))?.command).toBe('review.distribute');
  });
});

describe('why the text is read only', () => {
  test.each<[State, Role[], string, string | undefined]>([
    ['draft', ['supervisor'], 'draft-reviewer', undefined],
    ['draft', ['clerk'], 'draft', undefined],
    ['in-review', ['officer'], 'in-review-mine', 'review.withdraw'],
    ['in-review', ['clerk'], 'in-review', undefined],
    ['approved', ['officer'], 'approved-mine', 'review.begin-correction'],
    ['approved', ['clerk'], 'approved', undefined],
    ['distributed', ['supervisor'], 'distributed-mine', 'review.begin-correction'],
    ['distributed', ['clerk'], 'distributed', undefined],
  ])('%s, for %j', (state, roles, text, command) => {
    const reason = readingReason(seen(state, roles));
    expect([reason.text, reason.step?.command]).toEqual([text, command]);
  });
});
