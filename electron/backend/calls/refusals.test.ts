import { describe, expect, test } from 'vitest';
import type { BackendCallName } from './call-context.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { ROLES, type Role } from '#shared/domain/person.ts';
import { refusalProblem } from '#shared/messages/refusal-problem.ts';
import { officeAbilitiesOf } from '#shared/workflow/abilities.ts';
import type { Ability } from '#shared/workflow/ability.ts';
import type { Action, OfficeAction } from '#shared/workflow/rules.ts';
import { changesOf } from '../review/testing/digests.ts';
import { ask } from '../testing/service.ts';
import { atWork, TEXT, type AtWork } from '../review/testing/at-work.ts';
import { template } from '#shared/testing/template.ts';

/** How a digest comes into each state, a correction's draft and review told from the first ones. */
const STAGES: Readonly<Record<string, (work: AtWork) => Promise<unknown>>> = {
  draft: () => Promise.resolve(),
  'in review': ({ act }) => act('officer', { deed: 'hand-in', remark: null }),
  approved: ({ approve }) => approve(),
  distributed: async ({ approve, act }) => {
    await approve();
    await act('clerk', { deed: 'distribute' });
  },
  correction: async ({ approve, act }) => {
    await approve();
    await act('supervisor', { deed: 'begin-correction' });
  },
  'its review': async ({ approve, act }) => {
    await approve();
    await act('officer', { deed: 'begin-correction' });
    await act('officer', { deed: 'hand-in', remark: null });
  },
  deleted: async ({ service, id }) => {
    service.be('officer');
    await ask(service, 'library.remove', { id });
  },
};

/** What is known of the digest when something is asked. */
interface Known {
  readonly id: string;
  readonly clock: number;
  readonly comment: string;
  readonly rev: number;
  readonly forms: OutputOf<'outlet-forms.get'>;
}

interface Asked {
  readonly call: BackendCallName;
  readonly input: (known: Known) => unknown;
  /** Who may do one of these may ask; what the refusal says is of the first that is not about a role. */
  readonly by: readonly Action[] | OfficeAction;
  /** What is answered in the bin, whatever the table says. */
  readonly inBin?: string;
}

const byId = ({ id }: Known): unknown => ({ id });
const act =
  (deed: Record<string, unknown>) =>
  ({ id }: Known): unknown => ({ id, act: deed });
const write =
  (label: string) =>
  ({ id, rev }: Known): unknown => ({
    ...{ id, seat: 1, label, merge: null },
    entities: [{ entity: 'item', id: 'b', value: null, rev }],
  });
const remark = { text: 'Why?', mentions: [] };

const TEXT_CHANGES = ['edit', 'correct-in-review'] as const;
const CALLS: readonly Asked[] = [
  { call: 'review.act', input: act({ deed: 'hand-in', remark: null }), by: ['hand-in'] },
  { call: 'review.act', input: act({ deed: 'withdraw' }), by: ['withdraw'] },
  { call: 'review.act', input: act({ deed: 'accept', items: ['a'] }), by: ['accept-item'] },
  { call: 'review.act', input: act({ deed: 'unaccept', items: ['a'] }), by: ['accept-item'] },
  { call: 'review.act', input: act({ deed: 'return', remark: 'Again.' }), by: ['return'] },
  {
    call: 'review.act',
    input: ({ id, clock }) => ({ id, act: { deed: 'approve', remark: null, seen: clock } }),
    by: ['approve'],
  },
  { call: 'review.act', input: act({ deed: 'distribute' }), by: ['distribute'] },
  { call: 'review.act', input: act({ deed: 'begin-correction' }), by: ['begin-correction'] },
  { call: 'review.act', input: act({ deed: 'discard-correction' }), by: ['discard-correction'] },
  { call: 'digest.write', input: write('typing'), by: TEXT_CHANGES },
  { call: 'digest.write', input: write('bring-back'), by: ['bring-back'] },
  { call: 'digest.write', input: write('take-proposals'), by: ['take-proposals'] },
  {
    call: 'digest.undo',
    input: ({ id }) => ({ id, seat: 1, direction: 'undo' }),
    by: TEXT_CHANGES,
  },
  {
    call: 'comments.add',
    input: ({ id }) => ({ id, anchor: { on: 'digest' }, ...remark }),
    by: ['comment'],
  },
  { call: 'comments.reply', input: ({ comment }) => ({ comment, ...remark }), by: ['reply'] },
  {
    call: 'comments.resolve',
    input: ({ comment }) => ({ comment, resolved: true }),
    by: ['resolve'],
  },
  { call: 'library.rename', input: ({ id }) => ({ id, name: 'x' }), by: ['rename'] },
  { call: 'library.remove', input: byId, by: ['delete'] },
  { call: 'library.restore', input: byId, by: ['restore'] },
  { call: 'library.purge', input: byId, by: ['restore'] },
  { call: 'review.get', input: byId, by: ['read'] },
  { call: 'review.read', input: ({ id }) => ({ id, since: { since: 'seen' } }), by: ['read'] },
  { call: 'review.seen', input: ({ id, clock }) => ({ id, clock }), by: ['read'] },
  { call: 'review.history', input: byId, by: ['read'] },
  { call: 'comments.list', input: byId, by: ['read'] },
  { call: 'originals.of', input: ({ id }) => ({ id, item: 'a' }), by: ['read'] },
  {
    call: 'digest.open',
    input: ({ id }) => ({ id, seat: 1 }),
    ...{ by: ['read'], inBin: 'digest-missing' },
  },
  { call: 'library.duplicate', input: byId, by: 'create' },
  {
    call: 'library.create',
    input: () => ({ template: template.name, period: null }),
    by: 'create',
  },
  {
    call: 'library.import',
    input: () => ({ file: 'b', bytes: new TextEncoder().encode(JSON.stringify(TEXT)) }),
    by: 'create',
  },
  { call: 'outlet-forms.set', input: ({ forms }) => forms, by: 'manage-outlets' },
];

/** Asks, and puts everything back; the code of the refusal, or null. */
async function tried(
  { service }: AtWork,
  role: Role,
  name: string,
  input: unknown,
): Promise<{ code: string | null; changed: boolean }> {
  service.be(role);
  const store = service.store();
  const before = changesOf(store);
  store.script('BEGIN');
  const envelope = await service.dispatch(name, input, 'window');
  const changed = changesOf(store) > before;
  store.script('ROLLBACK');
  return { code: envelope.ok ? null : envelope.error.code, changed };
}

/** What the table says of it. */
function expected(asked: Asked, role: Role, mine: Readonly<Record<Action, Ability>>): Ability {
  const { by } = asked;
  if (typeof by === 'string') {
    return officeAbilitiesOf({ id: role, roles: [role], active: true })[by];
  }
  const abilities = by.map((action) => mine[action]);
  const refused = abilities.filter((one) => !one.allowed);
  const best = refused.find(({ why }) => why !== 'wrong-role') ?? refused[0];
  const may = abilities.find(({ allowed }) => allowed) ?? best;
  if (!may) throw new Error('no action was named');
  return may;
}

describe.each(Object.keys(STAGES))('a digest: %s', (stage) => {
  test('every call answers who may ask, and refuses all others without a trace', () =>
    atWork(async (work) => {
      const { service, id, headline } = work;
      await headline('officer', 'b', 'A step to be undone');
      const anchor = { on: 'item', item: 'a', gone: false } as const;
      const { id: comment } = await ask(service, 'comments.add', { id, anchor, ...remark });
      await STAGES[stage]?.(work);
      service.be('officer');
      const { clock } = await ask(service, 'review.read', { id, since: { since: 'seen' } });
      const rev = Number(
        service.store().get("SELECT rev FROM item WHERE digest = ? AND id = 'b'", id)?.rev,
      );
      const forms = await ask(service, 'outlet-forms.get', {});
      const known: Known = { id, clock, comment, rev, forms };
      const seen = new Set<boolean>();
      for (const role of ROLES) {
        service.be(role);
        const review = await service.dispatch('review.get', { id }, 'window');
        // Who may not read is not told what is allowed either.
        const mine = review.ok ? (review.value as { abilities: Record<Action, Ability> }) : null;
        for (const asked of CALLS) {
          const name = `${role}: ${asked.call} ${JSON.stringify(asked.by)}`;
          const { code, changed } = await tried(work, role, asked.call, asked.input(known));
          const may =
            mine || typeof asked.by === 'string'
              ? expected(asked, role, mine?.abilities ?? ({} as Record<Action, Ability>))
              : null;
          if (may?.allowed === true) {
            expect({ name, code }).toEqual({
              name,
              code: stage === 'deleted' ? (asked.inBin ?? null) : null,
            });
          } else {
            const why = may ? refusalProblem(may).code : 'not-allowed-role';
            expect({ name, code, changed }).toEqual({ name, code: why, changed: false });
          }
          seen.add(code === null);
        }
      }
      expect(seen.size).toBe(2);
    }));
});
