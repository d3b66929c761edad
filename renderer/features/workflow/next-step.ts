import type { CommandId } from '#shared/commands/commands.ts';
import type { Review } from '#shared/contract/review.ts';
import type { WorkflowTexts } from '#shared/messages/window/workflow.ts';
import type { Abilities } from '#shared/workflow/ability.ts';
import type { Action } from '#shared/workflow/rules.ts';
import type { State } from '#shared/workflow/states.ts';

/** A step that somebody may be the one to do next. */
export interface NextStep {
  readonly command: CommandId;
  readonly text: keyof WorkflowTexts['next'];
}

interface Row {
  readonly state: State;
  /** It is the step of whoever may do one of these. */
  readonly may: readonly Action[];
  /** Beside that, what must hold. */
  readonly when?: (review: Review) => boolean;
  readonly step: NextStep;
}

const isSent = ({ editions }: Review): boolean => (editions.at(-1)?.sent ?? 0) > 0;
const review: NextStep = { command: 'review.open', text: 'review' };

/** The next step by state and by what the person may do; the first row that fits. */
const ROWS: readonly Row[] = [
  { state: 'draft', may: ['hand-in'], step: { command: 'review.hand-in', text: 'hand-in' } },
  { state: 'in-review', may: ['approve', 'return', 'correct-in-review'], step: review },
  {
    state: 'approved',
    may: ['prepare-mail'],
    when: (now) => !isSent(now),
    step: { command: 'review.send', text: 'send' },
  },
  {
    state: 'approved',
    may: ['distribute'],
    step: { command: 'review.distribute', text: 'distribute' },
  },
  {
    state: 'distributed',
    may: ['export-approved'],
    step: { command: 'file.export', text: 'export' },
  },
];

const mayAny = (abilities: Abilities, actions: readonly Action[]): boolean =>
  actions.some((action) => abilities[action].allowed);

/** The next step of this person with this digest; null where it is another's turn. */
export const nextStep = (now: Review): NextStep | null =>
  ROWS.find(
    ({ state, may, when }) =>
      state === now.state && mayAny(now.abilities, may) && (when?.(now) ?? true),
  )?.step ?? null;

/** Why the text is read only, and the step out of it that this person has. */
export interface ReadingReason {
  readonly text: keyof WorkflowTexts['reading'];
  readonly step: { readonly command: CommandId; readonly text: 'withdraw' | 'correct' } | null;
}

/** What to say to who may not change the text now. */
export function readingReason({ state, abilities }: Review): ReadingReason {
  switch (state) {
    case 'draft':
      return { text: abilities.comment.allowed ? 'draft-reviewer' : 'draft', step: null };
    case 'in-review':
      return abilities.withdraw.allowed
        ? { text: 'in-review-mine', step: { command: 'review.withdraw', text: 'withdraw' } }
        : { text: 'in-review', step: null };
    case 'approved':
    case 'distributed':
      return abilities['begin-correction'].allowed
        ? {
            text: `${state}-mine`,
            step: { command: 'review.begin-correction', text: 'correct' },
          }
        : { text: state, step: null };
  }
}
