import { expect, test } from 'vitest';
import { ROLES, type Role } from '#shared/domain/person.ts';
import { abilitiesSchema, officeAbilitiesSchema, type Ability } from './ability.ts';
import {
  abilitiesOf,
  abilityOf,
  mayChangeText,
  mayRead,
  officeAbilitiesOf,
  type Situation,
} from './abilities.ts';
import type { DigestEvent } from './events.ts';
import type { DigestFacts } from './facts.ts';
import { foldEvents } from './fold-events.ts';
import { ACTIONS, OFFICE_ACTIONS, ruleOf } from './rules.ts';

const at = 0;
const sha256 = 'a'.repeat(64);
const WRITTEN: DigestEvent[] = [
  { event: 'created', by: 'writer', at },
  { event: 'edited', items: ['a'], header: false, way: 'typed', by: 'writer', at },
];
const REVIEW: DigestEvent[] = [...WRITTEN, { event: 'handed-in', remark: null, by: 'writer', at }];
const approval = { event: 'approved', edition: 1, sha256, onePerson: false, remark: null } as const;
const APPROVED: DigestEvent[] = [...REVIEW, { ...approval, by: 'other', at }];
const SENT: DigestEvent[] = [...APPROVED, { event: 'distributed', edition: 1, by: 'other', at }];
const REOPENED: DigestEvent[] = [...SENT, { event: 'correction-begun', edition: 2, by: 'x', at }];

/** Every state of the way, a correction's draft and review told from those of the first edition. */
const STAGES: Readonly<Record<string, DigestEvent[]>> = {
  draft: WRITTEN,
  'in review': REVIEW,
  approved: APPROVED,
  distributed: SENT,
  correction: REOPENED,
  'its review': [...REOPENED, { event: 'handed-in', remark: null, by: 'writer', at }],
  deleted: [...WRITTEN, { event: 'deleted', by: 'writer', at }],
};

function factsOf(events: readonly DigestEvent[]): DigestFacts {
  const facts = foldEvents(events);
  if (!facts.ok) throw new Error(facts.error.fault);
  return facts.value;
}

const situation = (events: readonly DigestEvent[], onePerson = false): Situation => ({
  facts: factsOf(events),
  items: ['a'],
  incomplete: 1,
  onePerson,
});
const who = (...roles: Role[]): { id: string; roles: Role[]; active: boolean } => ({
  id: 'me',
  roles,
  active: true,
});

const SHORT: Readonly<Record<string, string>> = {
  'wrong-role': '-',
  'wrong-state': 'state',
  'nothing-approved': 'none yet',
  'no-correction': 'no corr.',
  'once-approved': 'was appr.',
  'not-deleted': 'not del.',
};
const short = (ability: Ability): string =>
  ability.allowed ? 'yes' : (SHORT[ability.why] ?? ability.why);

/** `O` may, `o(state)` may not for that reason; a role that never may is left out. */
const cell = (abilities: readonly (readonly [Role, Ability])[]): string =>
  abilities
    .filter(([, ability]) => ability.allowed || ability.why !== 'wrong-role')
    .map(([role, ability]) =>
      ability.allowed ? role.charAt(0).toUpperCase() : `${role.charAt(0)}(${short(ability)})`,
    )
    .join(' ');

/** The whole matrix: action × state × role, a line an action. */
function matrix(): string[] {
  const names = Object.keys(STAGES);
  const rows = ACTIONS.map((action) => [
    action,
    ruleOf(action).to ?? '',
    ...names.map((name) =>
      cell(
        ROLES.map((role) => [role, abilityOf(action, who(role), situation(STAGES[name] ?? []))]),
      ),
    ),
  ]);
  const table = [['action', 'to', ...names], ...rows];
  const widths = names
    .concat('', '')
    .map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join(' | ')
      .trimEnd(),
  );
}

test('who may do what in which state, and why not', () => {
  // O officer, S supervisor, C clerk, A administrator; small letters: not now, and why.
  expect(`\n${matrix().join('\n')}\n`).toMatchInlineSnapshot(`
    "
    action             | to          | draft                   | in review         | approved                   | distributed                | correction        | its review        | deleted
    read               |             | O S C                   | O S C             | O S C                      | O S C                      | O S C             | O S C             | O S C
    rename             |             | O S                     | O S               | O S                        | O S                        | O S               | O S               | o(deleted) s(deleted)
    edit               |             | O                       | o(state)          | o(state)                   | o(state)                   | O                 | o(state)          | o(deleted)
    correct-in-review  |             | s(state)                | S                 | s(state)                   | s(state)                   | s(state)          | S                 | s(deleted)
    bring-back         |             | O                       | o(state)          | o(state)                   | o(state)                   | O                 | o(state)          | o(deleted)
    take-proposals     |             | O s(state)              | o(state) S        | o(state) s(state)          | o(state) s(state)          | O s(state)        | o(state) S        | o(deleted) s(deleted)
    comment            |             | O S                     | O S               | o(state) s(state)          | o(state) s(state)          | O S               | O S               | o(deleted) s(deleted)
    reply              |             | O S                     | O S               | o(state) s(state)          | o(state) s(state)          | O S               | O S               | o(deleted) s(deleted)
    resolve            |             | O S                     | O S               | o(state) s(state)          | o(state) s(state)          | O S               | O S               | o(deleted) s(deleted)
    hand-in            | in-review   | O                       | o(state)          | o(state)                   | o(state)                   | O                 | o(state)          | o(deleted)
    withdraw           | draft       | o(state)                | O                 | o(state)                   | o(state)                   | o(state)          | O                 | o(deleted)
    accept-item        |             | s(state)                | S                 | s(state)                   | s(state)                   | s(state)          | S                 | s(deleted)
    return             | draft       | s(state)                | S                 | s(state)                   | s(state)                   | s(state)          | S                 | s(deleted)
    approve            | approved    | s(state)                | S                 | s(state)                   | s(state)                   | s(state)          | S                 | s(deleted)
    export-draft       |             | O S C                   | O S C             | o(state) s(state) c(state) | o(state) s(state) c(state) | O S C             | O S C             | o(deleted) s(deleted) c(deleted)
    export-redline     |             | O S                     | O S               | o(state) s(state)          | o(state) s(state)          | O S               | O S               | o(deleted) s(deleted)
    export-approved    |             | c(none yet)             | c(none yet)       | C                          | C                          | C                 | C                 | c(deleted)
    prepare-mail       |             | c(state)                | c(state)          | C                          | C                          | c(state)          | c(state)          | c(deleted)
    mark-sent          |             | c(state)                | c(state)          | C                          | C                          | c(state)          | c(state)          | c(deleted)
    distribute         | distributed | c(state)                | c(state)          | C                          | c(state)                   | c(state)          | c(state)          | c(deleted)
    begin-correction   | draft       | o(state) s(state)       | o(state) s(state) | O S                        | O S                        | o(state) s(state) | o(state) s(state) | o(deleted) s(deleted)
    discard-correction | as-approved | o(no corr.) s(no corr.) | o(state) s(state) | o(state) s(state)          | o(state) s(state)          | O S               | o(state) s(state) | o(deleted) s(deleted)
    delete             |             | O                       | o(state)          | o(state)                   | o(state)                   | o(was appr.)      | o(state)          | o(deleted)
    restore            |             | o(not del.)             | o(not del.)       | o(not del.)                | o(not del.)                | o(not del.)       | o(not del.)       | O
    "
  `);
});

test('the text may be changed by an officer in a draft, by a supervisor in review', () => {
  const may = (role: Role): string[] =>
    Object.keys(STAGES).filter((stage) =>
      mayChangeText(abilitiesOf(who(role), situation(STAGES[stage] ?? []))),
    );
  expect(may('officer')).toEqual(['draft', 'correction']);
  expect(may('supervisor')).toEqual(['in review', 'its review']);
  expect(may('clerk')).toEqual([]);
});

test('whether somebody may read goes by the role alone', () => {
  for (const events of Object.values(STAGES)) {
    for (const role of ROLES) {
      expect(mayRead(who(role))).toEqual(abilityOf('read', who(role), situation(events)));
    }
  }
  expect(mayRead({ ...who('officer'), active: false })).toMatchObject({ why: 'account-closed' });
});

test('who may do what for the post', () => {
  const rows = OFFICE_ACTIONS.map((action) => {
    const may = ROLES.filter((role) => officeAbilitiesOf(who(role))[action].allowed);
    return `${action}: ${may.join(', ')}`;
  });
  expect(rows).toEqual([
    'create: officer',
    'manage-recipients: clerk',
    'manage-people: administrator',
    'manage-outlets: officer, supervisor, administrator',
    'manage-templates: administrator',
    'restore-backup: administrator',
  ]);
});

test('what is told of abilities can be sent: every action, every reason', () => {
  for (const events of Object.values(STAGES)) {
    for (const role of ROLES) {
      const abilities = abilitiesOf(who(role), situation(events));
      expect(abilitiesSchema.parse(abilities)).toEqual(abilities);
      expect(Object.keys(abilities)).toEqual(ACTIONS);
      const office = officeAbilitiesOf(who(role));
      expect(officeAbilitiesSchema.parse(office)).toEqual(office);
    }
  }
});

test('a person with two roles may what either may, and nothing that neither may', () => {
  for (const events of Object.values(STAGES)) {
    for (const action of ACTIONS) {
      for (const one of ROLES) {
        for (const two of ROLES) {
          const may = (...roles: Role[]): boolean =>
            abilityOf(action, who(...roles), situation(events)).allowed;
          expect(may(one, two), `${action} ${one} ${two}`).toBe(may(one) || may(two));
        }
      }
    }
  }
});
