import type { Review } from '#shared/contract/review.ts';
import type { Session } from '#shared/contract/session.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Abilities, Ability, OfficeAbilities } from '#shared/workflow/ability.ts';
import { ACTIONS, OFFICE_ACTIONS, type Action, type OfficeAction } from '#shared/workflow/rules.ts';

const all = <Name extends string>(
  names: readonly Name[],
  but: Partial<Readonly<Record<Name, Ability>>>,
): Record<Name, Ability> =>
  Object.fromEntries(
    names.map((name) => [name, but[name] ?? { allowed: true, flags: [] }]),
  ) as Record<Name, Ability>;

/** Everything may be done but what is named otherwise; no person of the table is in this place. */
export const abilitiesBut = (but: Partial<Readonly<Record<Action, Ability>>> = {}): Abilities =>
  all(ACTIONS, but);

/** The first draft of a digest, with which everything may be done. */
export const reviewOf = (patch: Partial<Review> = {}): Review => ({
  state: 'draft',
  edition: 1,
  abilities: abilitiesBut(),
  createdBy: 'officer',
  handedIn: null,
  editors: ['officer'],
  accepted: {},
  openRemarks: [],
  editions: [],
  returned: null,
  ...patch,
});

/** Somebody with every role. */
export const EVERYBODY: Person = {
  id: 'officer',
  name: '佐藤 花子',
  roles: ['officer', 'supervisor', 'clerk', 'administrator'],
  active: true,
};

/** Somebody at the program. */
export const signedIn = (
  person: Person = EVERYBODY,
  but: Partial<Readonly<Record<OfficeAction, Ability>>> = {},
): Session => ({
  at: 'signed-in',
  person,
  office: all(OFFICE_ACTIONS, but) satisfies OfficeAbilities,
  idleMs: 900_000,
});
