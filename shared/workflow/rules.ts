import type { Role } from '#shared/domain/person.ts';
import { STATES, type State } from './states.ts';

/** What a person may be warned of before an action; it is allowed all the same. */
export type Warning = 'open-remarks' | 'incomplete-items' | 'unaccepted-items' | 'nothing-sent';

/** What must hold beside role and state. */
export type Condition =
  /** Four eyes: the person neither handed it in nor edited it since. */
  | 'not-own-work'
  /** An edition was approved, now or before the correction at hand. */
  | 'has-edition'
  /** What is worked on is a correction. */
  | 'is-correction'
  /** No edition was ever approved. */
  | 'never-approved';

/** Who may do an action, and in which states of the digest. */
export interface Rule {
  readonly by: Partial<Readonly<Record<Role, readonly State[]>>>;
  /** The state afterwards; `as-approved`: that of the last approved edition. Absent: it stays. */
  readonly to?: State | 'as-approved';
  readonly needs?: Condition;
  readonly warns?: readonly Warning[];
}

const WRITING = ['draft', 'in-review'] as const;
const DRAFT = ['draft'] as const;
const REVIEW = ['in-review'] as const;
const APPROVED = ['approved', 'distributed'] as const;

const rule = (by: Rule['by'], more: Omit<Rule, 'by'> = {}): Rule => ({ by, ...more });
const desk = (states: readonly State[]): Rule['by'] => ({ officer: states, supervisor: states });

/**
 * Everything that can be done with a digest: the one table that the backend enforces, the window
 * shows, and the log is checked against.
 */
export const RULES = {
  read: rule({ ...desk(STATES), clerk: STATES }),
  /** The name in the list of digests, which stands in no report. */
  rename: rule(desk(STATES)),
  edit: rule({ officer: DRAFT }),
  'correct-in-review': rule({ supervisor: REVIEW }),
  'bring-back': rule({ officer: DRAFT }),
  'take-proposals': rule({ officer: DRAFT, supervisor: REVIEW }),
  comment: rule(desk(WRITING)),
  reply: rule(desk(WRITING)),
  resolve: rule(desk(WRITING)),
  'hand-in': rule({ officer: DRAFT }, { to: 'in-review', warns: ['incomplete-items'] }),
  withdraw: rule({ officer: REVIEW }, { to: 'draft' }),
  'accept-item': rule({ supervisor: REVIEW }),
  return: rule({ supervisor: REVIEW }, { to: 'draft' }),
  approve: rule(
    { supervisor: REVIEW },
    {
      to: 'approved',
      needs: 'not-own-work',
      warns: ['open-remarks', 'incomplete-items', 'unaccepted-items'],
    },
  ),
  'export-draft': rule({ ...desk(WRITING), clerk: WRITING }),
  'export-redline': rule(desk(WRITING)),
  'export-approved': rule({ clerk: STATES }, { needs: 'has-edition' }),
  'prepare-mail': rule({ clerk: APPROVED }),
  'mark-sent': rule({ clerk: APPROVED }),
  distribute: rule({ clerk: ['approved'] }, { to: 'distributed', warns: ['nothing-sent'] }),
  'begin-correction': rule(desk(APPROVED), { to: 'draft' }),
  'discard-correction': rule(desk(DRAFT), { to: 'as-approved', needs: 'is-correction' }),
  delete: rule({ officer: DRAFT }, { needs: 'never-approved' }),
  restore: rule({ officer: DRAFT }),
} as const satisfies Readonly<Record<string, Rule>>;

/** Something that is done with a digest. */
export type Action = keyof typeof RULES;
export const ACTIONS = Object.keys(RULES) as readonly Action[];
/** The rule of an action, with every name that a rule can have. */
export const ruleOf = (action: Action): Rule => RULES[action];

/** The states in which anybody may do an action. */
export const statesOf = (action: Action): readonly State[] =>
  STATES.filter((state) => Object.values(ruleOf(action).by).some((some) => some.includes(state)));

/** What is done for the whole post, whatever the digest: who may. */
export const OFFICE_RULES = {
  create: ['officer'],
  'manage-recipients': ['clerk'],
  'manage-people': ['administrator'],
  /** The office's table of outlets. */
  'manage-outlets': ['officer', 'supervisor', 'administrator'],
  'manage-templates': ['administrator'],
  'restore-backup': ['administrator'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

/** Something that is done for the whole post. */
export type OfficeAction = keyof typeof OFFICE_RULES;
export const OFFICE_ACTIONS = Object.keys(OFFICE_RULES) as readonly OfficeAction[];
