import { expect, test } from 'vitest';
import { explain } from '#shared/messages/messages.ts';
import { REVIEW_PROBLEMS } from '#shared/messages/review-problems.ts';
import type { Refusal } from '#shared/workflow/ability.ts';
import { refusalProblem } from './refusal-problem.ts';

const REFUSALS: readonly Refusal[] = [
  { allowed: false, why: 'wrong-role', roles: ['officer', 'supervisor'] },
  { allowed: false, why: 'wrong-state', state: 'in-review', states: ['draft', 'approved'] },
  { allowed: false, why: 'own-work', did: ['handed-in'] },
  { allowed: false, why: 'own-work', did: ['edited'] },
  { allowed: false, why: 'nothing-approved' },
  { allowed: false, why: 'no-correction' },
  { allowed: false, why: 'once-approved' },
  { allowed: false, why: 'deleted' },
  { allowed: false, why: 'not-deleted' },
  { allowed: false, why: 'account-closed' },
];

test('every refusal is one sentence or two in each language, in words and not in keys', () => {
  const english = REFUSALS.map((refusal) => explain(refusalProblem(refusal), 'en'));
  const japanese = REFUSALS.map((refusal) => explain(refusalProblem(refusal), 'ja'));
  expect(english.slice(0, 4)).toEqual([
    'This may only be done by: officer or supervisor. Ask one of them, or have an administrator change your roles.',
    'This digest is in review; this can only be done while it is a draft or approved. Nothing was changed.',
    'You handed this digest in, so somebody else has to approve it. Ask another supervisor.',
    'You changed its text since the hand-in, so somebody else has to approve it. Ask another supervisor.',
  ]);
  expect(japanese.slice(0, 2)).toEqual([
    'この操作ができるのは担当官、承認者だけです。該当者に依頼するか、管理者に役割の変更を依頼してください。',
    'このダイジェストは「審査中」です。この操作は「下書き、承認済み」のときにできます。何も変更していません。',
  ]);
  expect(new Set(english).size).toBe(REFUSALS.length);
  expect(new Set(japanese).size).toBe(REFUSALS.length);
  for (const sentence of english) expect(sentence).toMatch(/\.$/u);
  for (const sentence of japanese) expect(sentence).toMatch(/。$/u);
});

test('what a refusal carries can be sent to the window', () => {
  for (const refusal of REFUSALS) {
    const { code, params } = refusalProblem(refusal);
    expect(Object.hasOwn(REVIEW_PROBLEMS, code)).toBe(true);
    for (const value of Object.values(params)) expect(['string', 'number']).toContain(typeof value);
  }
});
