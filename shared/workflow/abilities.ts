import type { Person, Role } from '#shared/domain/person.ts';
import type { Abilities, Ability, Flag, OfficeAbilities, Refusal } from './ability.ts';
import { ownWork, type DigestFacts } from './facts.ts';
import {
  ACTIONS,
  OFFICE_ACTIONS,
  OFFICE_RULES,
  ruleOf,
  type Action,
  type Condition,
  type Warning,
} from './rules.ts';
import { STATES } from './states.ts';

/** A digest as it is now: its history, and what its text and its template say. */
export interface Situation {
  readonly facts: DigestFacts;
  /** The ids of its items. */
  readonly items: readonly string[];
  /** How many of them lack something (`incompleteness`). */
  readonly incomplete: number;
  /** The template allows that one person hands in and approves (a one-person post). */
  readonly onePerson: boolean;
}

/** Who asks: the id, the roles, and whether the account is open. */
export type Asker = Pick<Person, 'id' | 'roles' | 'active'>;

const refuse = (
  why: Exclude<Refusal['why'], 'wrong-role' | 'wrong-state' | 'own-work'>,
): Refusal => ({
  allowed: false,
  why,
});

/** What speaks against an action where role and state do not. */
const UNMET: Readonly<Record<Condition, (one: Situation, who: Asker) => Refusal | null>> = {
  'not-own-work': ({ facts, onePerson }, { id }) => {
    const did = ownWork(facts, id);
    return did.length === 0 || onePerson ? null : { allowed: false, why: 'own-work', did };
  },
  'has-edition': ({ facts }) => (facts.editions.length > 0 ? null : refuse('nothing-approved')),
  'is-correction': ({ facts }) => (facts.edition > 1 ? null : refuse('no-correction')),
  'never-approved': ({ facts }) => (facts.editions.length === 0 ? null : refuse('once-approved')),
};

const WARNS: Readonly<Record<Warning, (one: Situation) => boolean>> = {
  'open-remarks': ({ facts }) => facts.openRemarks.length > 0,
  'incomplete-items': ({ incomplete }) => incomplete > 0,
  'unaccepted-items': ({ facts, items }) => items.some((id) => !Object.hasOwn(facts.accepted, id)),
  'nothing-sent': ({ facts }) => (facts.editions.at(-1)?.sent ?? 0) === 0,
};

/**
 * Whether a person may do an action now. What never changes is told first: a person without the
 * role hears of the role, whatever the state.
 */
export function abilityOf(action: Action, who: Asker, situation: Situation): Ability {
  const { by, needs, warns = [] } = ruleOf(action);
  const { facts } = situation;
  if (!who.active) return refuse('account-closed');
  const roles = Object.keys(by) as Role[];
  const own = roles.filter((role) => who.roles.includes(role));
  if (own.length === 0) return { allowed: false, why: 'wrong-role', roles };
  if (action === 'restore' && !facts.deleted) return refuse('not-deleted');
  if (facts.deleted && action !== 'restore' && action !== 'read') return refuse('deleted');
  const states = STATES.filter((state) => own.some((role) => by[role]?.includes(state)));
  if (!states.includes(facts.state)) {
    return { allowed: false, why: 'wrong-state', state: facts.state, states };
  }
  const unmet = needs ? UNMET[needs](situation, who) : null;
  if (unmet) return unmet;
  const flags: Flag[] = warns.filter((warning) => WARNS[warning](situation));
  const alone = needs === 'not-own-work' && ownWork(facts, who.id).length > 0;
  return { allowed: true, flags: alone ? ['one-person', ...flags] : flags };
}

/** What a person may do now with a digest, by action; the window shows it, the backend keeps to it. */
export const abilitiesOf = (who: Asker, situation: Situation): Abilities =>
  table(ACTIONS, (action) => abilityOf(action, who, situation));

/** Whether a person may read digests: it goes by the role alone, whatever the digest. */
export function mayRead(who: Asker): Ability {
  if (!who.active) return refuse('account-closed');
  const roles = Object.keys(ruleOf('read').by) as Role[];
  return roles.some((role) => who.roles.includes(role))
    ? { allowed: true, flags: [] }
    : { allowed: false, why: 'wrong-role', roles };
}

/** What a person may do for the whole post. */
export const officeAbilitiesOf = (who: Asker): OfficeAbilities =>
  table(OFFICE_ACTIONS, (action) => {
    const roles: readonly Role[] = OFFICE_RULES[action];
    if (!who.active) return refuse('account-closed');
    return roles.some((role) => who.roles.includes(role))
      ? { allowed: true, flags: [] }
      : { allowed: false, why: 'wrong-role', roles: [...roles] };
  });

/** Whether the text may be changed now: by an officer in a draft, by a supervisor in review. */
export const mayChangeText = (abilities: Abilities): boolean =>
  abilities.edit.allowed || abilities['correct-in-review'].allowed;

const table = <Name extends string>(
  names: readonly Name[],
  ability: (name: Name) => Ability,
): Record<Name, Ability> =>
  Object.fromEntries(names.map((name) => [name, ability(name)])) as Record<Name, Ability>;
